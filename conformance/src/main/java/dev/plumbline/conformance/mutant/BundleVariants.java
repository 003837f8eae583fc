package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.balancing.SourceAddress;
import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other choices for members of a bundle, and other moments, that the documents allow. */
final class BundleVariants {

    private BundleVariants() {}

    @Varies("failover only: one member carries everything, and the first one again when it can (LBFO-42)")
    static final class FailsBack extends WrappedMiniport {
        FailsBack() {
            super(Failover.SOFT, new ActiveBackup(true));
        }
    }

    @Varies("the same member carries all sends, and a primary without link is replaced (LBFO-39, LBFO-42)")
    static final class SpreadsByAddress extends WrappedMiniport {
        SpreadsByAddress() {
            super(Failover.HARD, new SourceAddress());
        }
    }

    @Varies("every send is over when its call returns (LBFO-23)")
    static final class SendsSynchronously extends WrappedMiniport {
        @Override
        public String miniportSend(String adapter, String packet) {
            ndis().transmit(adapter, packet);
            return SUCCESS;
        }

        @Override
        public void transmitDone(String adapter, String packet) {}
    }

    @Varies("every third send is refused (LBFO-23)")
    static final class RefusesSends extends WrappedMiniport {
        private int sends;

        @Override
        public String miniportSend(String adapter, String packet) {
            return ++sends % 3 == 0 ? "RESOURCES" : super.miniportSend(adapter, packet);
        }
    }

    /** Something that is due for an adapter. */
    private record Due(String adapter, Runnable step) {}

    /** Does some things later: in a turn of work, or when an adapter that they belong to goes. */
    abstract static class Delays extends WrappedMiniport {
        private final Deque<Due> due = new ArrayDeque<>();

        final void later(String adapter, Runnable step) {
            due.push(new Due(adapter, step));
        }

        final void forget(String adapter) {
            due.removeIf(one -> one.adapter().equals(adapter));
        }

        final void forgetAll() {
            due.clear();
        }

        private void settle() {
            while (!due.isEmpty()) {
                due.pop().step().run();
            }
        }

        @Override
        public void miniportHalt(String adapter) {
            settle();
            super.miniportHalt(adapter);
        }

        @Override
        public String ndisMRemoveMiniport(String adapter) {
            settle();
            return super.ndisMRemoveMiniport(adapter);
        }

        @Override
        public void workItem() {
            settle();
            super.workItem();
        }
    }

    @Varies("sends are completed in a turn of work, the last first (LBFO-23)")
    static final class CompletesSendsLate extends Delays {
        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            if (status.equals(SUCCESS)) {
                later(adapter, () -> super.ndisMSendComplete(adapter, packet, status));
            } else {
                super.ndisMSendComplete(adapter, packet, status);
            }
        }
    }

    @Varies("frames are taken from the hardware in a turn of work (LBFO-24)")
    static final class IndicatesLate extends Delays {
        @Override
        public void wireReceive(String adapter, String packet) {
            later(adapter, () -> super.wireReceive(adapter, packet));
        }

        @Override
        public void miniportHalt(String adapter) {
            forgetAll();
            super.miniportHalt(adapter);
        }

        @Override
        public String ndisMRemoveMiniport(String adapter) {
            forget(adapter);
            return super.ndisMRemoveMiniport(adapter);
        }
    }

    @Varies("sends are handed to the hardware in a turn of work (LBFO-21)")
    static final class TransmitsLate extends Delays {
        private final Set<String> over = new HashSet<>();

        @Override
        public void transmit(String adapter, String packet) {
            later(adapter, () -> {
                if (!over.contains(packet)) {
                    super.transmit(adapter, packet);
                }
            });
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            over.add(packet);
            super.ndisMSendComplete(adapter, packet, status);
        }

        @Override
        public void miniportHalt(String adapter) {
            forget(adapter);
            super.miniportHalt(adapter);
        }

        @Override
        public String ndisMRemoveMiniport(String adapter) {
            forget(adapter);
            return super.ndisMRemoveMiniport(adapter);
        }
    }

    @Varies("a frame whose member lost its link is transmitted once more by the primary (LBFO-21, LBFO-56)")
    static final class TransmitsAgain extends WrappedMiniport {
        private final Map<String, String> carriers = new HashMap<>();
        private final Map<String, String> contexts = new HashMap<>();

        TransmitsAgain() {
            super(Failover.SOFT);
        }

        @Override
        public String miniportSend(String adapter, String packet) {
            contexts.put(packet, adapter);
            return super.miniportSend(adapter, packet);
        }

        @Override
        public void transmit(String adapter, String packet) {
            carriers.put(packet, adapter);
            super.transmit(adapter, packet);
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            carriers.remove(packet);
            super.ndisMSendComplete(adapter, packet, status);
        }

        @Override
        public void linkChange(String adapter, boolean connected) {
            super.linkChange(adapter, connected);
            carriers.replaceAll((packet, carrier) -> {
                String primary = contexts.getOrDefault(packet, carrier);
                if (!connected && carrier.equals(adapter) && !adapter.equals(primary)) {
                    super.transmit(primary, packet);
                    return primary;
                }
                return carrier;
            });
        }
    }

    @Varies("every OID is pended, whether it is known or not (LBFO-26)")
    static final class PendsEveryOid extends Delays {
        @Override
        public String miniportQueryInformation(String adapter, String req, String oid) {
            later(adapter, () -> ndis().ndisMQueryInformationComplete(adapter, req, SUCCESS));
            return PENDING;
        }

        @Override
        public String miniportSetInformation(String adapter, String req, String oid) {
            later(adapter, () -> ndis().ndisMSetInformationComplete(adapter, req, SUCCESS));
            return PENDING;
        }
    }

    @Varies("of several secondaries the one that came last is promoted (LBFO-52)")
    static final class PromotesTheLast extends WrappedMiniport {
        private final List<String> secondaries = new ArrayList<>();

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            String status = super.ndisMSetMiniportSecondary(adapter, primary);
            if (status.equals(SUCCESS)) {
                secondaries.add(adapter);
            }
            return status;
        }

        @Override
        public void miniportHalt(String adapter) {
            secondaries.remove(adapter);
            super.miniportHalt(adapter);
        }

        @Override
        public String ndisMPromoteMiniport(String adapter) {
            boolean another = !secondaries.isEmpty() && !secondaries.getLast().equals(adapter);
            String status = another ? "FAILURE" : super.ndisMPromoteMiniport(adapter);
            if (status.equals(SUCCESS)) {
                secondaries.remove(adapter);
            }
            return status;
        }
    }

    @Varies("a secondary without link is given up (LBFO-40)")
    static final class GivesUpSecondaries extends WrappedMiniport {
        private final Set<String> secondaries = new HashSet<>();

        GivesUpSecondaries() {
            super(Failover.SOFT);
        }

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            String status = super.ndisMSetMiniportSecondary(adapter, primary);
            if (status.equals(SUCCESS)) {
                secondaries.add(adapter);
            }
            return status;
        }

        @Override
        public String ndisMPromoteMiniport(String adapter) {
            String status = super.ndisMPromoteMiniport(adapter);
            if (status.equals(SUCCESS)) {
                secondaries.remove(adapter);
            }
            return status;
        }

        @Override
        public void linkChange(String adapter, boolean connected) {
            super.linkChange(adapter, connected);
            boolean fails = !connected && secondaries.contains(adapter);
            if (fails && ndis().ndisMRemoveMiniport(adapter).equals(SUCCESS)) {
                secondaries.remove(adapter);
                super.miniportHalt(adapter);
            }
        }

        @Override
        public void miniportHalt(String adapter) {
            secondaries.remove(adapter);
            super.miniportHalt(adapter);
        }
    }
}
