package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.OidRequestType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Other requests of the extension's own that the documents allow, and other ways with references for them. */
final class OwnRequestVariants {

    private OwnRequestVariants() {}

    /** Sends requests of its own beside those of the reference. */
    abstract static class AsksMore extends AwareExtension {
        private final Map<String, Runnable> below = new HashMap<>();
        private int more;

        final String fresh() {
            return "more" + ++more;
        }

        /** @param back what is due when it comes back */
        final void send(OidRequest request, Runnable back) {
            below.put(request.id(), back);
            if (!super.ndisFOidRequest(request).equals(PENDING)) {
                isBack(request.id());
            }
        }

        private boolean isBack(String id) {
            Runnable back = below.remove(id);
            if (back == null) {
                return false;
            }
            back.run();
            return true;
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            if (!isBack(request.id())) {
                super.filterOidRequestComplete(request, status);
            }
        }
    }

    @Varies("every connection of the team is asked and told more in each turn of work (OID-36, TEAM-06, TEAM-07)")
    static final class AsksEveryNic extends AsksMore {
        private static final int MOST = 4;
        private int turn;

        @Override
        public void workItem() {
            super.workItem();
            turn++;
            if (turn > MOST) {
                return;
            }
            for (String nic : connected("1/")) {
                if (super.referenceSwitchNic(nic).equals(SUCCESS)) {
                    send(request(nic), () -> super.dereferenceSwitchNic(nic));
                }
            }
        }

        private OidRequest request(String nic) {
            return turn % 2 == 0
                    ? OidRequest.own(fresh(), nic, "PRIVATE_TEAM_COLOUR", OidRequestType.SET, "Colour=blue")
                    : OidRequest.own(fresh(), nic, "OID_GEN_STATISTICS", OidRequestType.QUERY, "");
        }
    }

    @Varies("the policies of each port are asked for once more when a connection is made there (OID-95)")
    static final class EnumeratesMore extends AsksMore {
        private final Set<String> ports = new HashSet<>();
        private boolean isActive;

        @Override
        public String filterNetPnPEvent(String module, String event) {
            isActive |= event.equals("NetEventSwitchActivate");
            return super.filterNetPnPEvent(module, event);
        }

        @Override
        void changed(String nic, boolean is) {
            String port = nic.substring(0, nic.indexOf('/'));
            if (is) {
                ports.add(port);
            } else {
                ports.remove(port);
            }
        }

        @Override
        public void workItem() {
            super.workItem();
            for (String port : isActive ? Set.copyOf(ports) : Set.<String>of()) {
                ports.remove(port);
                if (super.referenceSwitchPort(port).equals(SUCCESS)) {
                    send(
                            OidRequest.ownQuery(fresh(), "OID_SWITCH_PORT_PROPERTY_ENUM", port),
                            () -> super.dereferenceSwitchPort(port));
                }
            }
        }
    }

    @Varies("the parameters of the switch are asked for again in each turn of work (OID-90)")
    static final class AsksForParametersAgain extends AsksMore {
        private boolean isAsked;

        @Override
        public String ndisFOidRequest(OidRequest request) {
            isAsked |= request.oid().equals("OID_SWITCH_PARAMETERS");
            return super.ndisFOidRequest(request);
        }

        @Override
        public void workItem() {
            super.workItem();
            if (isAsked) {
                send(OidRequest.ownQuery(fresh(), "OID_SWITCH_PARAMETERS", "none"), () -> {});
            }
        }
    }

    @Varies("nothing is asked on its own account (OID-36), and a partition's request is never replaced (OID-50)")
    static final class AsksNothing extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean own = request.form() == OidRequest.Form.OWN && request.source().equals("0/0");
            return own && request.target().contains("/") ? "NOT_SUPPORTED" : super.ndisFOidRequest(request);
        }

        @Override
        public String referenceSwitchNic(String nic) {
            return nic.startsWith("1/") ? super.referenceSwitchNic(nic) : "FAILURE";
        }
    }

    @Varies("the first reference on a connection is taken twice, and given back twice (REF-05)")
    static final class ReferencesTwice extends WrappedExtension {
        private final Map<String, Integer> held = new HashMap<>();
        private final Set<String> twice = new HashSet<>();

        @Override
        public String referenceSwitchNic(String nic) {
            String status = super.referenceSwitchNic(nic);
            if (status.equals(SUCCESS)
                    && held.merge(nic, 1, Integer::sum) == 1
                    && super.referenceSwitchNic(nic).equals(SUCCESS)) {
                twice.add(nic);
            }
            return status;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            super.dereferenceSwitchNic(nic);
            if (held.merge(nic, -1, Integer::sum) == 0 && twice.remove(nic)) {
                super.dereferenceSwitchNic(nic);
            }
        }
    }

    @Varies("the port is referenced as well while a request is on its way to a connection on it (REF-15, REF-20)")
    static final class ReferencesPortsToo extends WrappedExtension {
        private final Map<String, Integer> ports = new HashMap<>();

        @Override
        public String referenceSwitchNic(String nic) {
            String status = super.referenceSwitchNic(nic);
            String port = nic.substring(0, nic.indexOf('/'));
            if (status.equals(SUCCESS) && super.referenceSwitchPort(port).equals(SUCCESS)) {
                ports.merge(nic, 1, Integer::sum);
            }
            return status;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (ports.getOrDefault(nic, 0) > 0) {
                ports.merge(nic, -1, Integer::sum);
                super.dereferenceSwitchPort(nic.substring(0, nic.indexOf('/')));
            }
            super.dereferenceSwitchNic(nic);
        }
    }
}
