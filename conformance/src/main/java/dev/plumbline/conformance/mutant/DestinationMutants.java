package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Defects with the destinations that packets get on their way down. */
final class DestinationMutants {

    private DestinationMutants() {}

    /** Puts another connection in the place of a destination. */
    abstract static class SendsElsewhere extends WrappedExtension {

        abstract String instead(String nic);

        @Override
        public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
            return super.addNetBufferListDestination(nbl, SwitchPortDestination.of(instead(destination.nic())));
        }
    }

    @Breaks(
            value = "DATA-13",
            also = {"DATA-32", "DATA-35"},
            defect = "NBL-DEST: the destination is filled in and never committed")
    static final class CommitsNothing extends WrappedExtension {
        @Override
        public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
            return SUCCESS;
        }
    }

    @Breaks(
            value = "DATA-35",
            also = {"DATA-13", "DATA-32"},
            defect = "NBL-DEST: a destination that the switch refuses is taken for committed")
    static final class IgnoresARefusedDestination extends WrappedExtension {
        @Override
        public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
            super.addNetBufferListDestination(nbl, destination);
            return SUCCESS;
        }
    }

    @Breaks(
            value = "DATA-20",
            also = "TEAM-14",
            defect = "NIC-INDEX: the index of a member that has left is still used, though there is one member")
    static final class KeepsAnOldIndex extends SendsElsewhere {
        private final Set<String> members = new HashSet<>();

        @Override
        public String ndisFOidRequest(OidRequest request) {
            if (is(request, "NIC_CREATE") && isMember(request.target())) {
                members.add(request.target());
            }
            return super.ndisFOidRequest(request);
        }

        @Override
        String instead(String nic) {
            return members.size() == 1 ? "1/9" : nic;
        }
    }

    @Breaks(
            value = "TEAM-14",
            also = "DATA-20",
            defect = "NIC-INDEX: members are counted in place of using their index")
    static final class CountsIndexes extends SendsElsewhere {
        @Override
        String instead(String nic) {
            return "1/" + (isMember(nic) ? 8 : 9);
        }
    }

    /** Floods to the external port as a whole. */
    abstract static class UsesIndexZero extends SendsElsewhere {
        private boolean hasTeam;

        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {
            super.ndisFOidRequestComplete(original, status);
            ended(original, status);
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            hasTeam &= !(is(request, "NIC_DISCONNECT") && request.target().equals("1/0"));
            String status = super.filterOidRequest(request);
            ended(request, status);
            return status;
        }

        private void ended(OidRequest request, String status) {
            hasTeam |= is(request, "NIC_CONNECT") && request.target().equals("1/0") && status.equals(SUCCESS);
        }

        @Override
        String instead(String nic) {
            return hasTeam ? "1/0" : nic;
        }
    }

    @Breaks(value = "DATA-21", also = "TEAM-15", defect = "NIC-INDEX: the index of a member is forced to 0")
    static final class ForcesIndexZero extends UsesIndexZero {}

    @Breaks(
            value = "TEAM-15",
            also = "DATA-21",
            defect = "NIC-INDEX: packets for outside go to the team in place of a member")
    static final class LeavesTheMemberOpen extends UsesIndexZero {
        @Override
        String instead(String nic) {
            return isMember(nic) || nic.startsWith("2/") ? super.instead(nic) : nic;
        }
    }

    @Breaks(
            value = "DATA-22",
            also = "TEAM-14",
            defect = "NIC-INDEX: an element that is reused still has the index of a member")
    static final class KeepsTheIndexOfAMember extends SendsElsewhere {
        @Override
        String instead(String nic) {
            return isMember(nic) ? nic : nic.replace("/0", "/1");
        }
    }

    @Breaks(value = "DATA-23", also = "LIFE-08", defect = "NIC-LIFE: connected is assumed at creation")
    static final class SendsToACreatedNic extends SendsElsewhere {
        private String created = "";

        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "NIC_CONNECT") || is(request, "NIC_DELETE")) {
                created = "";
            }
            String status = super.filterOidRequest(request);
            if (is(request, "NIC_CREATE") && !request.target().startsWith("1/")) {
                created = request.target();
            }
            return status;
        }

        @Override
        String instead(String nic) {
            return created.isEmpty() ? nic : created;
        }
    }

    @Breaks(
            value = "DATA-34",
            also = {"DATA-23", "DATA-35"},
            defect = "NBL-DEST: a connection stays in the forwarding table after its disconnect was forwarded")
    static final class SendsToADisconnectedNic extends SendsElsewhere {
        private String gone = "";

        @Override
        public String filterOidRequest(OidRequest request) {
            if (request.target().equals(gone)) {
                gone = "";
            }
            String status = super.filterOidRequest(request);
            if (is(request, "NIC_DISCONNECT") && !request.target().equals("1/0")) {
                gone = request.target();
            }
            return status;
        }

        @Override
        String instead(String nic) {
            return gone.isEmpty() ? nic : gone;
        }
    }

    @Breaks(
            value = "DATA-36",
            defect = "NBL-DEST: a disconnect is forwarded while its connection is being added to a packet")
    static final class AddsOutsideTheLock extends OriginatingExtension {
        @Override
        boolean mayOriginate() {
            return super.mayOriginate() && connected().size() > 1;
        }

        @Override
        int most() {
            return 40;
        }

        @Override
        void launch(NetBufferList nbl) {
            for (String nic : connected()) {
                if (isConnected(nic) && !nic.equals("1/0")) {
                    addNetBufferListDestination(nbl, SwitchPortDestination.of(nic));
                }
            }
            super.launch(nbl);
        }
    }

    @Breaks(value = "DATA-27", defect = "NBL-DEST: destinations are written behind the end of the array")
    static final class DoesNotGrow extends WrappedExtension {
        @Override
        public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
            return updateNetBufferListDestinations(nbl, List.of(destination));
        }
    }

    @Breaks(value = "DATA-29", defect = "NBL-DEST: an element that is reused is still excluded")
    static final class AddsExcludedOnes extends WrappedExtension {
        @Override
        public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
            return super.addNetBufferListDestination(nbl, destination.exclude());
        }
    }

    @Breaks(value = "DATA-42", defect = "NBL-DEST: a packet that HNV forwards is given a destination")
    static final class ForwardsNvgre extends ConnectedExtension {
        @Override
        public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (nbl.isNvgre() || nbl.detail().nativeForwardingRequired()) {
                connected().stream()
                        .filter(nic -> !nic.equals("1/0"))
                        .findFirst()
                        .ifPresent(nic -> addNetBufferListDestination(nbl, SwitchPortDestination.of(nic)));
            }
            super.filterSendNetBufferLists(nbl, flags);
        }
    }
}
