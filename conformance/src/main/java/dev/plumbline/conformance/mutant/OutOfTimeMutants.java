package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Defects with the life of ports and connections: used before they are there, or when they are gone. */
final class OutOfTimeMutants {

    private OutOfTimeMutants() {}

    @Breaks(value = "LIFE-12", also = "LIFE-16", defect = "PNP: a port is asked for its features after its teardown")
    static final class AsksForATornDownPort extends Originates {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "PORT_DELETE")) {
                send(own("OID_SWITCH_PORT_FEATURE_STATUS_QUERY", request.target(), "0/0", null));
            }
            return super.filterOidRequest(request);
        }
    }

    /** Makes packets when connections come, and sends them at another time. */
    abstract static class KeepsPackets extends Originates {
        private final Map<String, NetBufferList> kept = new HashMap<>();

        @Override
        void connected(String nic) {
            if (!kept.containsKey(nic)) {
                packetFrom(nic).ifPresent(nbl -> kept.put(nic, nbl));
            }
        }

        @Override
        public void filterDetach() {
            kept.values().forEach(this::free);
            kept.clear();
            super.filterDetach();
        }

        final void send(String nic) {
            NetBufferList nbl = kept.remove(nic);
            if (nbl != null) {
                ndisPackets().ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE);
            }
        }
    }

    @Breaks(
            value = "LIFE-23",
            also = {"LIFE-38", "DATA-55", "DATA-59", "FLT-11"},
            defect = "NIC-LIFE: a packet of a connection's former life is sent when it is created anew")
    static final class SendsPacketsBeforeTheConnect extends KeepsPackets {
        @Override
        void created(String nic) {
            send(nic);
        }
    }

    @Breaks(
            value = "LIFE-38",
            also = {"LIFE-23", "DATA-59", "FLT-11", "DATA-55"},
            defect = "NIC-LIFE: a packet is sent for a connection that is disconnected")
    static final class SendsPacketsAfterTheDisconnect extends KeepsPackets {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "NIC_DISCONNECT")) {
                send(request.target());
            }
            return super.filterOidRequest(request);
        }
    }

    @Breaks(
            value = "LIFE-24",
            also = {"OID-54", "REF-07"},
            defect = "NIC-LIFE: a member is asked when it is created and not connected")
    static final class AsksBeforeTheConnect extends Originates {
        @Override
        void created(String nic) {
            if (isMember(nic)) {
                send(statisticsOf(nic));
            }
        }
    }

    @Breaks(
            value = "LIFE-25",
            also = {"REF-08", "STAT-10"},
            defect = "NIC-LIFE: a status of a connection that is created and not connected")
    static final class IndicatesBeforeTheConnect extends Originates {
        @Override
        void created(String nic) {
            ndisStatuses()
                    .ndisFIndicateStatus(StatusIndication.own(fresh(), nic, "0/0", "LINK_STATE", "up"));
        }
    }

    @Breaks(
            value = "LIFE-26",
            also = {"REF-02", "REF-10"},
            defect = "NIC-LIFE: a connection is referenced before its NIC_CONNECT has come back")
    static final class ReferencesWhileConnecting extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            if (is(request, "NIC_CONNECT") && ndis().referenceSwitchNic(request.target()).equals(SUCCESS)) {
                ndis().dereferenceSwitchNic(request.target());
            }
            return super.ndisFOidRequest(request);
        }
    }

    @Breaks(
            value = "LIFE-39",
            also = {"REF-10", "REF-02"},
            defect = "REF-USE: a connection is referenced between its disconnect and its deletion")
    static final class ReferencesBeforeTheDelete extends Originates {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "NIC_DELETE")) {
                ndis().referenceSwitchNic(request.target());
            }
            return super.filterOidRequest(request);
        }
    }

    @Breaks(
            value = "LIFE-40",
            also = {"OID-54", "REF-07", "OID-44", "REF-02"},
            defect = "NIC-LIFE: a member is asked after its disconnect")
    static final class AsksAfterTheDisconnect extends Originates {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "NIC_DELETE")) {
                send(statisticsOf(request.target()));
            }
            return super.filterOidRequest(request);
        }
    }

    /** Alters requests that arrive when what they are about has gone. */
    abstract static class AltersLateOnes extends WrappedExtension {
        private final Set<String> gone = new HashSet<>();
        private final String comes;
        private final String goes;

        AltersLateOnes(String comes, String goes) {
            this.comes = comes;
            this.goes = goes;
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            if (is(request, comes)) {
                gone.remove(request.target());
            }
            boolean late = gone.contains(request.target()) || gone.contains(request.source());
            if (is(request, goes)) {
                gone.add(request.target());
            }
            boolean alters = late && request.form() == OidRequest.Form.CLONE && !isLifeCycle(request);
            return super.ndisFOidRequest(alters ? request.with(request.information() + ";Late=1") : request);
        }

        private static boolean isLifeCycle(OidRequest request) {
            return is(request, "PORT_DELETE")
                    || is(request, "PORT_TEARDOWN")
                    || is(request, "NIC_DELETE")
                    || is(request, "NIC_DISCONNECT");
        }
    }

    @Breaks(
            value = "LIFE-13",
            also = {"OID-42", "OID-86"},
            defect = "PNP: what arrives for a port after its teardown is altered")
    static final class AltersLateForAPort extends AltersLateOnes {
        AltersLateForAPort() {
            super("PORT_CREATE", "PORT_TEARDOWN");
        }
    }

    @Breaks(
            value = "LIFE-41",
            also = {"OID-42", "OID-86", "OID-78", "LIFE-69", "LIFE-71"},
            defect = "PNP: what arrives for a connection after its disconnect is altered")
    static final class AltersLateForAConnection extends AltersLateOnes {
        AltersLateForAConnection() {
            super("NIC_CREATE", "NIC_DISCONNECT");
        }
    }

    /** Sends packets to somebody else. */
    abstract static class Diverts extends Originates {
        abstract String to(String nic);

        @Override
        public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
            return super.addNetBufferListDestination(nbl, SwitchPortDestination.of(to(destination.nic())));
        }

        @Override
        public String updateNetBufferListDestinations(NetBufferList nbl, List<SwitchPortDestination> destinations) {
            return super.updateNetBufferListDestinations(
                    nbl,
                    destinations.stream()
                            .map(destination -> SwitchPortDestination.of(to(destination.nic())))
                            .distinct()
                            .toList());
        }
    }

    @Breaks(value = "LIFE-08", also = "DATA-23", defect = "NIC-LIFE: packets go to a connection before its NIC_CONNECT")
    static final class ForwardsToAnUnconnectedNic extends Diverts {
        private final Set<String> waiting = new TreeSet<>();

        @Override
        void created(String nic) {
            waiting.add(nic);
        }

        @Override
        void connected(String nic) {
            waiting.remove(nic);
        }

        @Override
        String to(String nic) {
            return waiting.isEmpty() ? nic : waiting.iterator().next();
        }
    }

    @Breaks(value = "TEAM-14", also = "DATA-20", defect = "NIC-INDEX: the index of a member is taken for its position plus one")
    static final class ForwardsToAMissingMember extends Diverts {
        @Override
        String to(String nic) {
            return isMember(nic) ? "1/30" : nic;
        }
    }

    @Breaks(
            value = "TEAM-15",
            also = {"DATA-20", "DATA-21"},
            defect = "NIC-INDEX: packets for a member leave with index 0")
    static final class ForwardsToIndexZero extends Diverts {
        @Override
        String to(String nic) {
            return isMember(nic) ? "1/0" : nic;
        }
    }
}
