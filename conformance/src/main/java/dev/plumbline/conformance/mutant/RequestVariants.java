package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Other ways through which requests may come to their end. */
final class RequestVariants {

    private RequestVariants() {}

    @Varies("whatever is no NIC request is pended and goes down from a work item (OID-03, OID-59)")
    static final class ForwardsFromWorkItems extends WrappedExtension {
        private final Deque<OidRequest> queued = new ArrayDeque<>();

        @Override
        public String filterOidRequest(OidRequest request) {
            if (isNicRequest(request)) {
                return super.filterOidRequest(request);
            }
            queued.add(request);
            return PENDING;
        }

        @Override
        public void filterCancelOidRequest(String requestId) {
            for (OidRequest request : queued) {
                if (request.id().equals(requestId)) {
                    queued.remove(request);
                    ndis().ndisFOidRequestComplete(request, "REQUEST_ABORTED");
                    return;
                }
            }
            super.filterCancelOidRequest(requestId);
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

    @Varies("what comes back is dealt with in a work item (OID-04)")
    static final class CompletesFromWorkItems extends WrappedExtension {
        private final Deque<Runnable> queued = new ArrayDeque<>();

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            queued.add(() -> super.filterOidRequestComplete(request, status));
        }

        @Override
        public void workItem() {
            while (!queued.isEmpty()) {
                queued.remove().run();
            }
            super.workItem();
        }
    }

    @Varies("what is known at once is completed inside the call, which then returns PENDING (OID-03)")
    static final class CompletesInsideTheCall extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            if (isFinal(status)) {
                ndis().ndisFOidRequestComplete(request, status);
            }
            return PENDING;
        }
    }

    @Varies("NIC requests that may be vetoed are refused, without a clone (OID-76)")
    static final class RefusesNicRequests extends WrappedExtension {
        private static final Set<String> MAY_BE_VETOED =
                Set.of("OID_RECEIVE_FILTER_ALLOCATE_QUEUE", "OID_RECEIVE_FILTER_SET_FILTER");

        @Override
        public String filterOidRequest(OidRequest request) {
            String inner = request.inner();
            boolean refused = isNicRequest(request) && inner != null && MAY_BE_VETOED.contains(inner);
            return refused ? "NOT_SUPPORTED" : super.filterOidRequest(request);
        }
    }

    @Varies("every third port, and connection 0, is vetoed (LIFE-04, LIFE-28)")
    static final class VetoesPortsAndFirstNics extends WrappedExtension {
        private int creations;

        @Override
        public String filterOidRequest(OidRequest request) {
            boolean mayVeto = is(request, "PORT_CREATE") || (is(request, "NIC_CREATE") && !isMember(request.target()));
            return mayVeto && ++creations % 3 == 0 ? "DATA_NOT_ACCEPTED" : super.filterOidRequest(request);
        }
    }
}
