package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.HashSet;
import java.util.Set;

/** Other uses of references that the documents allow. */
final class ReferenceVariants {

    private ReferenceVariants() {}

    /** Is told when a connection becomes operational, and when it ceases to be. */
    abstract static class KnowsConnections extends WrappedExtension {
        abstract void connected(String nic);

        abstract void disconnects(String nic);

        @Override
        public String ndisFOidRequest(OidRequest request) {
            String status = super.ndisFOidRequest(request);
            passed(request, status);
            return status;
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            passed(request, status);
            super.filterOidRequestComplete(request, status);
        }

        private void passed(OidRequest request, String status) {
            if (is(request, "NIC_CONNECT") && status.equals(SUCCESS)) {
                connected(request.target());
            }
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            if (is(request, "NIC_DISCONNECT")) {
                disconnects(request.target());
            }
            return status;
        }
    }

    @Varies("a reference on every connected NIC from its connect to its disconnect (REF-01, REF-14)")
    static final class HoldsNicReferences extends KnowsConnections {
        private final Set<String> held = new HashSet<>();

        @Override
        void connected(String nic) {
            if (ndis().referenceSwitchNic(nic).equals(SUCCESS)) {
                held.add(nic);
            }
        }

        @Override
        void disconnects(String nic) {
            if (held.remove(nic)) {
                ndis().dereferenceSwitchNic(nic);
            }
        }
    }

    @Varies("a reference on every port with a connection until it is torn down (REF-15, REF-20)")
    static final class HoldsPortReferences extends WrappedExtension {
        private final Set<String> held = new HashSet<>();

        @Override
        public String filterOidRequest(OidRequest request) {
            String port = request.target().split("/", -1)[0];
            if (is(request, "NIC_CREATE")
                    && !held.contains(port)
                    && ndis().referenceSwitchPort(port).equals(SUCCESS)) {
                held.add(port);
            }
            if (is(request, "PORT_TEARDOWN") && held.remove(port)) {
                ndis().dereferenceSwitchPort(port);
            }
            return super.filterOidRequest(request);
        }
    }

    @Varies("own requests about offloads on behalf of a partition, under a reference on its connection as well (OID-46, OID-56)")
    static final class OriginatesForAPartition extends KnowsConnections {
        private static final String PARTITION = "2/0";
        private final Set<String> named = new HashSet<>();
        private boolean connected;

        @Override
        void connected(String nic) {
            connected |= nic.equals(PARTITION);
        }

        @Override
        void disconnects(String nic) {
            connected &= !nic.equals(PARTITION);
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            String inner = request.inner() == null ? "" : request.inner();
            boolean offload = request.form() == OidRequest.Form.OWN && inner.startsWith("OID_RECEIVE_FILTER_");
            boolean takes = offload && request.source().equals("0/0") && connected && named.size() < 2;
            if (!takes || !ndis().referenceSwitchNic(PARTITION).equals(SUCCESS)) {
                return super.ndisFOidRequest(request);
            }
            named.add(request.id());
            String status = super.ndisFOidRequest(withSource(request, PARTITION));
            if (isFinal(status)) {
                isBack(request);
            }
            return status;
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            isBack(request);
            super.filterOidRequestComplete(request, status);
        }

        private void isBack(OidRequest request) {
            if (named.remove(request.id())) {
                ndis().dereferenceSwitchNic(PARTITION);
            }
        }
    }

    @Varies("no member is ever used: NIC requests go on to where the switch addressed them (OID-34)")
    static final class PassesNicRequestsThrough extends WrappedExtension {
        @Override
        public String referenceSwitchNic(String nic) {
            return "FAILURE";
        }
    }
}
