package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.HashMap;
import java.util.Map;

/** Defects with sends, received frames and OIDs of a bundle. */
final class TrafficMutants {

    private TrafficMutants() {}

    @Breaks(value = "LBFO-22", defect = "PROMOTE: a send is completed on the handle of the adapter that transmitted it")
    static final class CompletesSendsOnTheCarrier extends WrappedMiniport {
        private final Map<String, String> carriers = new HashMap<>();

        @Override
        public void transmit(String adapter, String packet) {
            carriers.put(packet, adapter);
            super.transmit(adapter, packet);
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            super.ndisMSendComplete(carriers.getOrDefault(packet, adapter), packet, status);
        }
    }

    @Breaks(value = "LBFO-23", also = "LBFO-58", defect = "NBL-ONCE: sends are never completed")
    static final class NeverCompletesSends extends WrappedMiniport {
        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {}
    }

    @Breaks(value = "LBFO-23", defect = "NBL-ONCE: sends are completed twice")
    static final class CompletesSendsTwice extends WrappedMiniport {
        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            super.ndisMSendComplete(adapter, packet, status);
            super.ndisMSendComplete(adapter, packet, status);
        }
    }

    @Breaks(value = "LBFO-58", defect = "PAUSE: an adapter is halted with sends outstanding")
    static final class HaltsWithSendsOutstanding extends WrappedMiniport {
        private boolean halting;

        HaltsWithSendsOutstanding() {
            super(Failover.SOFT);
        }

        @Override
        public void miniportHalt(String adapter) {
            halting = true;
            super.miniportHalt(adapter);
            halting = false;
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            if (!halting) {
                super.ndisMSendComplete(adapter, packet, status);
            }
        }
    }

    @Breaks(
            value = "LBFO-21",
            also = {"LBFO-16", "LBFO-01"},
            defect = "FAIL-OVER: sends leave by an adapter that is in no bundle with the primary")
    static final class TransmitsOutsideTheBundle extends WrappedMiniport {
        @Override
        public void transmit(String adapter, String packet) {
            super.transmit("a9", packet);
        }
    }

    @Breaks(value = "LBFO-01", defect = "NBL-ONCE: a frame is transmitted on a second member as well")
    static final class TransmitsTwice extends WrappedMiniport {
        @Override
        public void transmit(String adapter, String packet) {
            super.transmit(adapter, packet);
            super.transmit(adapter, packet);
        }
    }

    @Breaks(
            value = "LBFO-25",
            also = "LBFO-24",
            defect = "PROMOTE: frames are indicated on the secondary that received them")
    static final class IndicatesOnTheReceiver extends WrappedMiniport {
        private String receiver = "";

        @Override
        public void wireReceive(String adapter, String packet) {
            receiver = adapter;
            super.wireReceive(adapter, packet);
        }

        @Override
        public void ndisMIndicateReceivePacket(String adapter, String packet) {
            super.ndisMIndicateReceivePacket(receiver, packet);
        }
    }

    @Breaks(value = "LBFO-01", defect = "NBL-ONCE: frames are indicated twice")
    static final class IndicatesTwice extends WrappedMiniport {
        @Override
        public void ndisMIndicateReceivePacket(String adapter, String packet) {
            super.ndisMIndicateReceivePacket(adapter, packet);
            super.ndisMIndicateReceivePacket(adapter, packet);
        }
    }

    @Breaks(
            value = "LBFO-28",
            also = "LBFO-26",
            defect = "OID-ORIGINAL: one slot for the asked adapter, so that two requests collide")
    static final class RemembersOneAskedAdapter extends WrappedMiniport {
        private String asked = "";

        @Override
        public String miniportQueryInformation(String adapter, String req, String oid) {
            asked = adapter;
            return super.miniportQueryInformation(adapter, req, oid);
        }

        @Override
        public void ndisMQueryInformationComplete(String adapter, String req, String status) {
            super.ndisMQueryInformationComplete(asked, req, status);
        }

        @Override
        public String miniportSetInformation(String adapter, String req, String oid) {
            asked = adapter;
            return super.miniportSetInformation(adapter, req, oid);
        }

        @Override
        public void ndisMSetInformationComplete(String adapter, String req, String status) {
            super.ndisMSetInformationComplete(asked, req, status);
        }
    }

    @Breaks(value = "LBFO-26", also = "LBFO-58", defect = "OID-ONCE: sets that were pended are never completed")
    static final class NeverCompletesSets extends WrappedMiniport {
        @Override
        public void ndisMSetInformationComplete(String adapter, String req, String status) {}
    }
}
