package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.ForwardingDetail;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.SwitchPortDestination;

/** Defects with what belongs to others: packets that were handed over, their sources, handles and out-of-band data. */
final class PacketOwnerMutants {

    private PacketOwnerMutants() {}

    @Breaks(value = "DATA-77", defect = "NBL-OWNER: a packet is looked at after it was handed over")
    static final class LooksAfterTheSend extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            super.ndisFSendNetBufferLists(nbl, flags);
            getNetBufferListDestinations(nbl);
        }
    }

    @Breaks(value = "DATA-79", defect = "NBL-OWNER: a packet is reported after it was given back")
    static final class ReportsAfterTheCompletion extends WrappedExtension {
        private String port = "";

        @Override
        public void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
            super.ndisFSendNetBufferListsComplete(nbl, status);
            if (!port.isEmpty()) {
                super.reportFilteredNetBufferLists(nbl, port, true, "policy");
            }
            port = "";
        }

        @Override
        public void reportFilteredNetBufferLists(NetBufferList nbl, String on, boolean incoming, String reason) {
            port = on;
            super.reportFilteredNetBufferLists(nbl, on, incoming, reason);
        }
    }

    @Breaks(value = "DATA-82", defect = "NBL-OWNER: data of another's packet are not restored")
    static final class LeavesDataChanged extends WrappedExtension {
        @Override
        public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
            nbl.frame(new EthernetFrame(EthernetFrame.BROADCAST, nbl.frame().source(), "changed"));
            super.filterSendNetBufferListsComplete(nbl, status);
        }
    }

    @Breaks(value = "DATA-76", defect = "NBL-OWNER: the SourceHandle of another's packet is overwritten")
    static final class OverwritesTheHandle extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            nbl.sourceHandle(NetBufferList.MODULE_HANDLE);
            super.ndisFSendNetBufferLists(nbl, flags);
        }
    }

    @Breaks(
            value = "DATA-50",
            also = "DATA-76",
            defect = "NBL-OWNER: another's packet gets a forwarding context of the extension's own")
    static final class GivesForeignContexts extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            allocateNetBufferListForwardingContext(nbl);
            super.ndisFSendNetBufferLists(nbl, flags);
        }
    }

    @Breaks(value = "DATA-52", defect = "NBL-OWNER: the forwarding context of another's packet is freed")
    static final class FreesForeignContexts extends WrappedExtension {
        @Override
        public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
            freeNetBufferListForwardingContext(nbl);
            super.filterSendNetBufferListsComplete(nbl, status);
        }
    }

    @Breaks(value = "DATA-54", defect = "NBL-SOURCE: SourcePortId is written in place")
    static final class WritesTheSource extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            String source = nbl.source().equals("1/0") ? "2/0" : "1/0";
            nbl.detail(nbl.detail().from(source));
            super.ndisFSendNetBufferLists(nbl, flags);
        }
    }

    @Breaks(value = "DATA-54", defect = "NBL-SOURCE: the source is set to a connection that is not connected")
    static final class SetsAnUnconnectedSource extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            setNetBufferListSource(nbl, "7/0");
            super.ndisFSendNetBufferLists(nbl, flags);
        }
    }

    @Breaks(value = "DATA-41", defect = "NBL-FLAG: NativeForwardingRequired is written")
    static final class WritesNativeForwarding extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            ForwardingDetail detail = nbl.detail();
            nbl.detail(new ForwardingDetail(
                    detail.source(),
                    detail.availableDestinations(),
                    !detail.nativeForwardingRequired(),
                    detail.packetDataSafe()));
            super.ndisFSendNetBufferLists(nbl, flags);
        }
    }

    @Breaks(value = "ENV-60", defect = "NBL-OWNER: the priority of another's packet is overwritten")
    static final class OverwritesThePriority extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            nbl.priority(nbl.priority() + 1);
            super.ndisFSendNetBufferLists(nbl, flags);
        }
    }

    @Breaks(
            value = "DATA-72",
            also = "DATA-36",
            defect = "NBL-FLAG: DESTINATION_GROUP is set for packets with several destinations")
    static final class GroupsSeveralDestinations extends OriginatingExtension {
        @Override
        boolean mayOriginate() {
            return super.mayOriginate() && connected().size() > 2;
        }

        @Override
        void launch(NetBufferList nbl) {
            for (String nic : connected()) {
                if (isConnected(nic) && !nic.equals("1/0")) {
                    addNetBufferListDestination(nbl, SwitchPortDestination.of(nic));
                }
            }
            ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE.toOneDestination());
        }
    }

    @Breaks(value = "DATA-18", also = "DATA-15", defect = "NBL-DEST: an own packet is indicated upwards")
    static final class IndicatesOwnPackets extends OriginatingExtension {
        @Override
        void launch(NetBufferList nbl) {
            ndisFIndicateReceiveNetBufferLists(nbl, NetBufferListFlags.NONE);
        }
    }

    @Breaks(value = "DATA-50", defect = "NBL-OWNER: an own packet is sent without a forwarding context")
    static final class SendsWithoutContext extends OriginatingExtension {
        @Override
        public String allocateNetBufferListForwardingContext(NetBufferList nbl) {
            return SUCCESS;
        }
    }

    @Breaks(
            value = "DATA-76",
            also = "DATA-50",
            defect = "NBL-OWNER: the SourceHandle of an own packet is set after its forwarding context")
    static final class SetsTheHandleLate extends OriginatingExtension {
        @Override
        public String allocateNetBufferListForwardingContext(NetBufferList nbl) {
            nbl.sourceHandle("none");
            return super.allocateNetBufferListForwardingContext(nbl);
        }
    }

    @Breaks(value = "DATA-59", defect = "NBL-FLAG: an own packet is not marked as safe")
    static final class MarksNothingSafe extends OriginatingExtension {
        @Override
        void launch(NetBufferList nbl) {
            nbl.detail(ForwardingDetail.NONE);
            super.launch(nbl);
        }
    }

    @Breaks(value = "DATA-52", defect = "RESOURCE: an own packet is freed with its forwarding context")
    static final class FreesWithContext extends OriginatingExtension {
        @Override
        public void freeNetBufferListForwardingContext(NetBufferList nbl) {}
    }

    @Breaks(value = "DATA-52", defect = "RESOURCE: an own packet is used again without a new forwarding context")
    static final class ReusesPackets extends OriginatingExtension {
        private boolean again = true;

        @Override
        void release(NetBufferList nbl) {
            if (again) {
                again = false;
                ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE);
            } else {
                super.release(nbl);
            }
        }
    }

    @Breaks(value = "DATA-77", also = "DATA-52", defect = "RESOURCE: an own packet is freed while it is below")
    static final class FreesPacketsBelow extends OriginatingExtension {
        @Override
        void launch(NetBufferList nbl) {
            super.launch(nbl);
            super.release(nbl);
        }

        @Override
        void release(NetBufferList nbl) {}
    }

    @Breaks(value = "DATA-78", defect = "NBL-OWNER: the completion of an own packet is passed up")
    static final class CompletesOwnPackets extends OriginatingExtension {
        @Override
        void release(NetBufferList nbl) {
            ndisFSendNetBufferListsComplete(nbl, SUCCESS);
        }
    }

    @Breaks(value = "DATA-50", defect = "RESOURCE: a failed allocation of a forwarding context is ignored")
    static final class IgnoresAFailedContext extends OriginatingExtension {
        @Override
        public String allocateNetBufferListForwardingContext(NetBufferList nbl) {
            super.allocateNetBufferListForwardingContext(nbl);
            return SUCCESS;
        }
    }

    @Breaks(value = "DATA-52", defect = "RESOURCE: what was never allocated is freed after a failed allocation")
    static final class FreesAFailedContext extends OriginatingExtension {
        @Override
        public String allocateNetBufferListForwardingContext(NetBufferList nbl) {
            String status = super.allocateNetBufferListForwardingContext(nbl);
            if (!status.equals(SUCCESS)) {
                freeNetBufferListForwardingContext(nbl);
            }
            return status;
        }
    }
}
