package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import dev.plumbline.reference.provider.balancing.SourceAddress;
import dev.plumbline.reference.provider.team.MemberPolicy;
import java.util.Optional;

/** Other ways with packets that the documents allow. */
final class PacketVariants {

    private PacketVariants() {}

    @Varies("one member carries everything, the others stand by (TEAM-05)")
    static final class UsesOneMember extends WrappedExtension {
        UsesOneMember() {
            super(MemberPolicy.activeBackup());
        }
    }

    @Varies("members take turns, packet by packet (TEAM-05)")
    static final class TakesTurns extends WrappedExtension {
        TakesTurns() {
            super(MemberPolicy.of(new RoundRobin()));
        }
    }

    @Varies("the address of the sender decides which member carries a packet (TEAM-05)")
    static final class SpreadsByAddress extends WrappedExtension {
        SpreadsByAddress() {
            super(MemberPolicy.of(new SourceAddress()));
        }
    }

    private static void drop(WrappedExtension at, NetBufferList nbl) {
        String port = nbl.source().substring(0, nbl.source().indexOf('/'));
        at.reportFilteredNetBufferLists(nbl, port, true, "closed");
        at.ndisFSendNetBufferListsComplete(nbl, "FAILURE");
    }

    @Varies("every packet is dropped on its way down (DATA-05)")
    static final class DropsEverything extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (nbl.form() == NetBufferList.Form.FOREIGN) {
                drop(this, nbl);
            } else {
                super.ndisFSendNetBufferLists(nbl, flags);
            }
        }
    }

    @Varies("every packet is dropped on its way up, the encapsulated ones included (DATA-05, DATA-42)")
    static final class DropsOnEgress extends WrappedExtension {
        @Override
        public void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            for (SwitchPortDestination destination : getNetBufferListDestinations(nbl)) {
                String port = destination.nic().substring(0, destination.nic().indexOf('/'));
                reportFilteredNetBufferLists(nbl, port, false, "closed");
            }
            ndisFReturnNetBufferLists(nbl, NetBufferListFlags.SINGLE_SOURCE);
        }
    }

    @Varies("no packet is announced to be for one destination, nor several from one source (DATA-70, DATA-71)")
    static final class SetsNoFlags extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            super.ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE);
        }
    }

    @Varies("packets on their way up pass it by, statuses too (FLT-24, FLT-25)")
    static final class HasNoReceiveHandlers extends WrappedExtension {
        @Override
        public Optional<ReceiveHandlers> receiveHandlers() {
            return Optional.empty();
        }

        @Override
        public Optional<StatusHandlers> statusHandlers() {
            return Optional.empty();
        }

        @Override
        public String filterSetModuleOptions(String module) {
            return SUCCESS;
        }
    }

    @Varies("all packets pass it by, and it makes none (FLT-24)")
    static final class HasNoDataHandlers extends WrappedExtension {
        @Override
        public Optional<ReceiveHandlers> receiveHandlers() {
            return Optional.empty();
        }

        @Override
        public Optional<SendHandlers> sendHandlers() {
            return Optional.empty();
        }

        @Override
        public String filterSetModuleOptions(String module) {
            return SUCCESS;
        }

        @Override
        public Optional<NetBufferList> ndisAllocateNetBufferList() {
            return Optional.empty();
        }
    }
}
