package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;

/** Defects with life-cycle notifications: failed, swallowed, approved in spite of a failure, or made up. */
final class NotificationMutants {

    private static final String DATA_NOT_ACCEPTED = "DATA_NOT_ACCEPTED";

    private NotificationMutants() {}

    @Breaks(value = "LIFE-32", defect = "STRICT: NIC_CONNECT is failed above although it went well below")
    static final class FailsConnect extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            return is(request, "NIC_CONNECT") && isFinal(status) ? "FAILURE" : status;
        }
    }

    @Breaks(value = "LIFE-29", defect = "STRICT: the creation of a member is vetoed")
    static final class VetoesMembers extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            return is(request, "NIC_CREATE") && isMember(request.target())
                    ? DATA_NOT_ACCEPTED
                    : super.filterOidRequest(request);
        }
    }

    @Breaks(
            value = "LIFE-30",
            also = "LIFE-05",
            defect = "OID-SYNC: a creation that failed below is reported as success")
    static final class IgnoresFailedCreations extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            return request.oid().endsWith("_CREATE") && isFinal(status) ? SUCCESS : status;
        }
    }

    @Breaks(value = "LIFE-37", also = "OID-14", defect = "PNP: NIC_DISCONNECT is swallowed")
    static final class SwallowsDisconnect extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            return is(request, "NIC_DISCONNECT") ? SUCCESS : super.filterOidRequest(request);
        }
    }

    @Breaks(value = "LIFE-11", defect = "PNP: PORT_TEARDOWN is failed while memory is short")
    static final class FailsTeardownWithoutMemory extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "PORT_TEARDOWN")) {
                boolean memory = ndis().ndisAllocateCloneOidRequest(request)
                        .map(clone -> {
                            ndis().ndisFreeCloneOidRequest(clone);
                            return true;
                        })
                        .orElse(false);
                return memory ? super.filterOidRequest(request) : "RESOURCES";
            }
            return super.filterOidRequest(request);
        }
    }

    /** Sends one more request of its own after another. */
    abstract static class MakesUp extends WrappedExtension {
        private final String oid;
        private int made;

        MakesUp(String oid) {
            this.oid = oid;
        }

        abstract boolean occasion(OidRequest request);

        @Override
        public String filterOidRequest(OidRequest request) {
            if (occasion(request)) {
                ndis().ndisFOidRequest(new OidRequest(
                        OidRequest.Form.OWN, "made up " + ++made, oid, request.target(), "0/0", null));
            }
            return super.filterOidRequest(request);
        }
    }

    @Breaks(value = "LIFE-44", defect = "OID-STATE: the extension issues NIC_UPDATED itself")
    static final class IssuesNicUpdated extends MakesUp {
        IssuesNicUpdated() {
            super("OID_SWITCH_NIC_UPDATED");
        }

        @Override
        boolean occasion(OidRequest request) {
            return is(request, "NIC_CONNECT");
        }
    }

    @Breaks(value = "LIFE-19", defect = "OID-STATE: the extension issues PORT_UPDATED itself")
    static final class IssuesPortUpdated extends MakesUp {
        IssuesPortUpdated() {
            super("OID_SWITCH_PORT_UPDATED");
        }

        @Override
        boolean occasion(OidRequest request) {
            return is(request, "PORT_CREATE");
        }
    }
}
