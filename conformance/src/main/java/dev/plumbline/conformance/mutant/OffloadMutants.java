package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import org.jspecify.annotations.Nullable;

/** Defects with encapsulated offload requests: refused, altered, unwrapped, sent twice. */
final class OffloadMutants {

    private OffloadMutants() {}

    private static boolean carries(OidRequest request, String part) {
        String inner = request.inner();
        return inner != null && inner.contains(part);
    }

    /** Fails encapsulated requests of one kind, with nothing sent. */
    abstract static class Vetoes extends WrappedExtension {
        private final String part;

        Vetoes(String part) {
            this.part = part;
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            return isNicRequest(request) && carries(request, part) ? "NOT_SUPPORTED" : super.filterOidRequest(request);
        }
    }

    @Breaks(value = "OID-71", defect = "OID-STATE: an update of a security association is refused")
    static final class VetoesIpsecUpdates extends Vetoes {
        VetoesIpsecUpdates() {
            super("UPDATE_SA");
        }
    }

    @Breaks(value = "OID-71", also = "OID-78", defect = "OID-STATE: the removal of a security association is refused")
    static final class VetoesIpsecDeletes extends Vetoes {
        VetoesIpsecDeletes() {
            super("DELETE_SA");
        }
    }

    @Breaks(value = "OID-74", also = "OID-78", defect = "OID-STATE: the release of a virtual function is refused")
    static final class VetoesFreedFunctions extends Vetoes {
        VetoesFreedFunctions() {
            super("FREE_VF");
        }
    }

    @Breaks(value = "OID-74", also = "OID-78", defect = "OID-STATE: the deletion of a VPort is refused")
    static final class VetoesDeletedVports extends Vetoes {
        VetoesDeletedVports() {
            super("DELETE_VPORT");
        }
    }

    @Breaks(value = "OID-77", also = "OID-78", defect = "OID-STATE: the release of a queue is refused")
    static final class VetoesFreedQueues extends Vetoes {
        VetoesFreedQueues() {
            super("FREE_QUEUE");
        }
    }

    @Breaks(value = "OID-78", also = "OID-77", defect = "OID-STATE: the end of an allocation of queues is refused")
    static final class VetoesConcludedQueues extends Vetoes {
        VetoesConcludedQueues() {
            super("QUEUE_ALLOCATION_COMPLETE");
        }
    }

    @Breaks(value = "OID-78", also = "LIFE-41", defect = "OID-COPY: what frees a queue is altered on its way")
    static final class AltersReleases extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean alters = request.form() == OidRequest.Form.CLONE
                    && (carries(request, "FREE_") || carries(request, "CLEAR_FILTER"));
            return super.ndisFOidRequest(alters ? request.with(request.information() + ";Altered=1") : request);
        }
    }

    @Breaks(
            value = "OID-84",
            also = {"OID-86", "OID-43", "OID-06", "OID-09", "OID-30", "OID-81", "TEAM-17", "OID-53"},
            defect = "OID-COPY: the inner request of an encapsulation goes down without it")
    static final class UnwrapsRequests extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            String inner = request.inner();
            if (request.form() != OidRequest.Form.CLONE || !isNicRequest(request) || inner == null) {
                return super.ndisFOidRequest(request);
            }
            return super.ndisFOidRequest(new OidRequest(
                    request.form(),
                    request.id(),
                    inner,
                    request.target(),
                    request.source(),
                    null,
                    request.contents(),
                    request.results()));
        }
    }

    @Breaks(
            value = "OID-51",
            also = {"OID-52", "OID-06", "OID-43"},
            defect = "OID-ONCE: the filtered request goes down beside the own one that replaces it")
    static final class ForwardsWhatItReplaces extends WrappedExtension {
        private @Nullable OidRequest filtered;

        @Override
        public String filterOidRequest(OidRequest request) {
            filtered = request;
            return super.filterOidRequest(request);
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            String status = super.ndisFOidRequest(request);
            if (filtered != null && request.form() == OidRequest.Form.OWN && carries(request, "_QUEUE")) {
                ndis().ndisAllocateCloneOidRequest(filtered).ifPresent(ndis()::ndisFOidRequest);
            }
            return status;
        }
    }

    @Breaks(
            value = "OID-52",
            also = {"OID-05", "OID-04"},
            defect = "OID-SYNC: the filtered request is completed while the own one in its place is still below")
    static final class CompletesBeforeItsReplacement extends WrappedExtension {
        private boolean replaced;

        @Override
        public String filterOidRequest(OidRequest request) {
            replaced = false;
            String status = super.filterOidRequest(request);
            return replaced && !isFinal(status) ? SUCCESS : status;
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            replaced |= request.form() == OidRequest.Form.OWN && carries(request, "_QUEUE");
            return super.ndisFOidRequest(request);
        }
    }

    @Breaks(
            value = "OID-40",
            also = "LIFE-61",
            defect = "PNP: requests about multicast addresses are noted and not passed down")
    static final class SwallowsMulticastAddresses extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            return isNicRequest(request) && carries(request, "MULTICAST_ADDRESS")
                    ? SUCCESS
                    : super.filterOidRequest(request);
        }
    }
}
