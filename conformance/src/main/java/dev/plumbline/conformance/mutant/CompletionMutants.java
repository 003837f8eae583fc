package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.ArrayDeque;
import java.util.Deque;

/** Defects with the end of requests: once, and in time. */
final class CompletionMutants {

    private CompletionMutants() {}

    @Breaks(value = "OID-04", also = "OID-05", defect = "OID-ONCE: completed twice")
    static final class CompletesTwice extends WrappedExtension {
        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {
            super.ndisFOidRequestComplete(original, status);
            super.ndisFOidRequestComplete(original, status);
        }
    }

    @Breaks(value = "OID-04", also = {"OID-20", "OID-17", "FLT-14", "FLT-08"}, defect = "OID-ONCE: PENDING returned without a later completion")
    static final class NeverCompletes extends WrappedExtension {
        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {}
    }

    @Breaks(
            value = "OID-05",
            also = {"OID-04", "OID-24"},
            defect = "OID-ONCE: completed later although a final status was returned")
    static final class CompletesAfterAFinalStatus extends WrappedExtension {
        private final Deque<OidRequest> returned = new ArrayDeque<>();

        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            if (isFinal(status)) {
                returned.add(request);
            }
            return status;
        }

        @Override
        public void workItem() {
            while (!returned.isEmpty()) {
                ndis().ndisFOidRequestComplete(returned.remove(), SUCCESS);
            }
            super.workItem();
        }
    }

    @Breaks(
            value = "OID-05",
            also = "OID-04",
            defect = "OID-SYNC: completed inside the call, and its status returned as well")
    static final class CompletesAndReturnsAFinalStatus extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            if (isFinal(status)) {
                ndis().ndisFOidRequestComplete(request, status);
            }
            return status;
        }
    }

    @Breaks(
            value = "OID-03",
            also = {"OID-05", "OID-52", "LIFE-61", "OID-40"},
            defect = "OID-SYNC: a NIC request that is pending below is returned as success")
    static final class TakesPendingForSuccess extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            return isNicRequest(request) ? SUCCESS : status;
        }
    }

    @Breaks(
            value = "OID-04",
            also = {"OID-71", "OID-74", "OID-77", "OID-78", "LIFE-61", "OID-40"},
            defect = "OID-COPY: NIC requests are completed with the status that the call returned, PENDING")
    static final class CompletesWithPending extends WrappedExtension {
        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {
            super.ndisFOidRequestComplete(original, isNicRequest(original) ? PENDING : status);
        }
    }

    @Breaks(value = "OID-18", defect = "NBL-OWNER: an own request is completed upwards when it comes back")
    static final class CompletesOwnRequests extends WrappedExtension {
        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            super.filterOidRequestComplete(request, status);
            if (request.form() == OidRequest.Form.OWN) {
                ndis().ndisFOidRequestComplete(request, status);
            }
        }
    }

    @Breaks(
            value = "OID-59",
            also = {"OID-20", "OID-40", "LIFE-61"},
            defect = "OID-STATE: NIC requests are queued and forwarded from a work item")
    static final class ForwardsFromAWorkItem extends WrappedExtension {
        private final Deque<OidRequest> queued = new ArrayDeque<>();

        @Override
        public String filterOidRequest(OidRequest request) {
            if (!isNicRequest(request)) {
                return super.filterOidRequest(request);
            }
            queued.add(request);
            return PENDING;
        }

        @Override
        public void workItem() {
            while (!queued.isEmpty()) {
                OidRequest request = queued.remove();
                String status = super.filterOidRequest(request);
                if (isFinal(status)) {
                    ndis().ndisFOidRequestComplete(request, status);
                }
            }
            super.workItem();
        }
    }
}
