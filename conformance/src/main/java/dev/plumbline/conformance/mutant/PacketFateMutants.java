package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;

/** Defects with the fate of packets of others: once, in time, and by the right function. */
final class PacketFateMutants {

    private PacketFateMutants() {}

    @Breaks(value = "DATA-79", defect = "NBL-ONCE: a packet is completed twice")
    static final class CompletesPacketsTwice extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
            super.ndisFSendNetBufferListsComplete(nbl, status);
            super.ndisFSendNetBufferListsComplete(nbl, status);
        }
    }

    @Breaks(
            value = "DATA-79",
            also = "FLT-11",
            defect = "NBL-ONCE: the completion of a packet that was sent down is not passed up")
    static final class NeverCompletesPackets extends WrappedExtension {
        @Override
        public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {}
    }

    @Breaks(
            value = "DATA-33",
            also = {"DATA-79", "DATA-80", "FLT-11"},
            defect = "NBL-ONCE: a packet that has its destination is not sent")
    static final class NeverSendsPackets extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {}
    }

    @Breaks(
            value = "DATA-79",
            also = {"DATA-33", "DATA-80", "FLT-11"},
            defect = "NBL-ONCE: a list of several packets is treated as one: the second falls out of it")
    static final class LosesTheSecondOfAList extends DrainingExtension {
        private String source = "";

        @Override
        boolean isDrained() {
            return true;
        }

        @Override
        public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            boolean second = isRunning() && nbl.source().equals(source);
            source = second ? "" : nbl.source();
            if (!second) {
                super.filterSendNetBufferLists(nbl, flags);
            }
        }
    }

    @Breaks(
            value = "DATA-47",
            also = {"DATA-79", "FLT-11"},
            profile = "switch-team-6.30+module",
            defect = "NBL-ONCE: every second packet from the miniport edge is forgotten")
    static final class ForgetsReceives extends WrappedExtension {
        private int received;

        @Override
        public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (++received % 2 == 0) {
                super.filterReceiveNetBufferLists(nbl, flags);
            }
        }
    }

    @Breaks(value = "DATA-79", also = "DATA-47", defect = "NBL-ONCE: what comes up is neither passed on nor returned")
    static final class SwallowsReceives extends WrappedExtension {
        @Override
        public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {}
    }

    @Breaks(value = "DATA-79", defect = "NBL-ONCE: a packet that was indicated is not returned when it comes back")
    static final class NeverReturnsPackets extends WrappedExtension {
        @Override
        public void filterReturnNetBufferLists(NetBufferList nbl) {}
    }

    @Breaks(value = "DATA-79", defect = "NBL-ONCE: a packet is returned twice")
    static final class ReturnsPacketsTwice extends WrappedExtension {
        @Override
        public void ndisFReturnNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            super.ndisFReturnNetBufferLists(nbl, flags);
            super.ndisFReturnNetBufferLists(nbl, flags);
        }
    }

    @Breaks(value = "DATA-79", defect = "NBL-ONCE: a packet is indicated twice")
    static final class IndicatesPacketsTwice extends WrappedExtension {
        @Override
        public void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            super.ndisFIndicateReceiveNetBufferLists(nbl, flags);
            super.ndisFIndicateReceiveNetBufferLists(nbl, flags);
        }
    }

    @Breaks(value = "DATA-79", defect = "NBL-ONCE: a packet that was dropped is sent all the same")
    static final class SendsDroppedPackets extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
            super.ndisFSendNetBufferListsComplete(nbl, status);
            if (status.equals("FAILURE")) {
                ndisPackets().ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE);
            }
        }
    }

    @Breaks(value = "DATA-77", defect = "NBL-ONCE: a packet is sent twice")
    static final class SendsPacketsTwice extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            super.ndisFSendNetBufferLists(nbl, flags);
            super.ndisFSendNetBufferLists(nbl, flags);
        }
    }

    @Breaks(
            value = "DATA-77",
            defect = "NBL-ONCE: the return of an indication takes the path of a send completion")
    static final class CompletesReturns extends WrappedExtension {
        @Override
        public void ndisFReturnNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            ndisFSendNetBufferListsComplete(nbl, SUCCESS);
        }
    }

    @Breaks(value = "DATA-04", defect = "NBL-DEST: a packet on its way down is indicated upwards")
    static final class IndicatesIngressPackets extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            ndisFIndicateReceiveNetBufferLists(nbl, NetBufferListFlags.NONE);
        }
    }

    @Breaks(value = "DATA-06", also = "DATA-32", defect = "NBL-ONCE: a packet is dropped in silence")
    static final class DropsInSilence extends WrappedExtension {
        @Override
        public void reportFilteredNetBufferLists(NetBufferList nbl, String port, boolean incoming, String reason) {}
    }

    @Breaks(value = "DATA-06", defect = "NBL-ONCE: a packet is dropped in silence on its way up")
    static final class DropsOnEgressInSilence extends WrappedExtension {
        @Override
        public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            ndisFReturnNetBufferLists(nbl, NetBufferListFlags.SINGLE_SOURCE);
        }
    }

    @Breaks(value = "DATA-08", defect = "NBL-FLAG: a drop for the source is reported as one for a destination")
    static final class ReportsTheWrongDirection extends WrappedExtension {
        @Override
        public void reportFilteredNetBufferLists(NetBufferList nbl, String port, boolean incoming, String reason) {
            super.reportFilteredNetBufferLists(nbl, port, !incoming, reason);
        }
    }

    @Breaks(
            value = "DATA-08",
            defect = "NBL-FLAG: a drop for the source is reported with a port that has no part in it")
    static final class ReportsAnotherPort extends WrappedExtension {
        @Override
        public void reportFilteredNetBufferLists(NetBufferList nbl, String port, boolean incoming, String reason) {
            super.reportFilteredNetBufferLists(nbl, port.equals("77") ? "78" : "77", incoming, reason);
        }
    }

    @Breaks(
            value = "DATA-32",
            also = {"DATA-13", "DATA-35"},
            defect = "NBL-DEST: a packet that reaches nobody is sent in place of being dropped")
    static final class SendsWithoutDestination extends WrappedExtension {
        private String dropped = "";

        @Override
        public void reportFilteredNetBufferLists(NetBufferList nbl, String port, boolean incoming, String reason) {
            dropped = nbl.id();
        }

        @Override
        public void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
            if (nbl.id().equals(dropped)) {
                ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE);
            } else {
                super.ndisFSendNetBufferListsComplete(nbl, status);
            }
        }
    }
}
