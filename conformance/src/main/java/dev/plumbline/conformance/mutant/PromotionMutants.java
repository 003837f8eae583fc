package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Defects with promotion: when, of whom, and what the new primary is used for. */
final class PromotionMutants {

    private PromotionMutants() {}

    @Breaks(
            value = "LBFO-30",
            also = "LBFO-34",
            defect = "PROMOTE: a secondary is promoted when another one is halted, while the primary lives")
    static final class PromotesAtEveryHalt extends RoleAwareMiniport {
        PromotesAtEveryHalt() {
            super(Failover.SOFT);
        }

        @Override
        public void miniportHalt(String adapter) {
            List<String> others = secondariesOf(primaryOf(adapter));
            boolean secondary = isSecondary(adapter);
            super.miniportHalt(adapter);
            others.stream()
                    .filter(other -> secondary && !other.equals(adapter))
                    .limit(1)
                    .forEach(ndis()::ndisMPromoteMiniport);
        }
    }

    @Breaks(
            value = "LBFO-33",
            also = {"LBFO-30", "LBFO-34"},
            defect = "PROMOTE: the secondary that is being halted is promoted")
    static final class PromotesTheHaltedOne extends RoleAwareMiniport {
        PromotesTheHaltedOne() {
            super(Failover.SOFT);
        }

        @Override
        public void miniportHalt(String adapter) {
            boolean secondary = isSecondary(adapter);
            super.miniportHalt(adapter);
            if (secondary) {
                ndis().ndisMPromoteMiniport(adapter);
            }
        }
    }

    @Breaks(
            value = "LBFO-33",
            also = {"LBFO-30", "LBFO-34", "LBFO-39"},
            defect = "PROMOTE: the new primary is promoted once more")
    static final class PromotesTwice extends WrappedMiniport {
        @Override
        public String ndisMPromoteMiniport(String adapter) {
            String status = super.ndisMPromoteMiniport(adapter);
            return status.equals(SUCCESS) ? super.ndisMPromoteMiniport(adapter) : status;
        }
    }

    @Breaks(
            value = "LBFO-39",
            also = "LBFO-34",
            defect = "PROMOTE: the secondary is promoted first, and the failed primary is removed then")
    static final class PromotesBeforeTheRemoval extends RoleAwareMiniport {
        PromotesBeforeTheRemoval() {
            super(Failover.SOFT);
        }

        @Override
        public void linkChange(String adapter, boolean connected) {
            List<String> secondaries = secondariesOf(adapter);
            if (!connected && !secondaries.isEmpty()) {
                ndisMPromoteMiniport(secondaries.getFirst());
                ndisMRemoveMiniport(adapter);
            }
            super.linkChange(adapter, connected);
        }
    }

    @Breaks(
            value = "LBFO-31",
            also = "LBFO-39",
            defect = "PROMOTE: nobody is promoted in place of a primary that was removed")
    static final class ForgetsWhoIsNext extends WrappedMiniport {
        private boolean removed;

        @Override
        public String ndisMRemoveMiniport(String adapter) {
            String status = super.ndisMRemoveMiniport(adapter);
            removed |= status.equals(SUCCESS);
            return status;
        }

        @Override
        public String ndisMPromoteMiniport(String adapter) {
            return removed ? "FAILURE" : super.ndisMPromoteMiniport(adapter);
        }
    }

    @Breaks(
            value = "LBFO-24",
            defect = "PROMOTE: frames are indicated on the handle of the primary that is gone")
    static final class IndicatesOnTheOldPrimary extends WrappedMiniport {
        private final Map<String, String> old = new HashMap<>();
        private String gone = "";

        @Override
        public String ndisMRemoveMiniport(String adapter) {
            String status = super.ndisMRemoveMiniport(adapter);
            if (status.equals(SUCCESS)) {
                gone = adapter;
            }
            return status;
        }

        @Override
        public String ndisMPromoteMiniport(String adapter) {
            if (!gone.isEmpty()) {
                old.put(adapter, gone);
            }
            return super.ndisMPromoteMiniport(adapter);
        }

        @Override
        public String miniportInitialize(String adapter) {
            old.clear();
            gone = "";
            return super.miniportInitialize(adapter);
        }

        @Override
        public void ndisMIndicateReceivePacket(String adapter, String packet) {
            super.ndisMIndicateReceivePacket(old.getOrDefault(adapter, adapter), packet);
        }
    }

    @Breaks(
            value = "LBFO-22",
            defect = "PROMOTE: the sends of a halted primary are completed on the handle of its successor")
    static final class CompletesSendsOnTheSuccessor extends RoleAwareMiniport {
        CompletesSendsOnTheSuccessor() {
            super(Failover.SOFT);
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            List<String> successors = secondariesOf(adapter);
            boolean moves = halting().equals(adapter) && !successors.isEmpty();
            super.ndisMSendComplete(moves ? successors.getFirst() : adapter, packet, status);
        }
    }

    @Breaks(value = "LBFO-38", also = "LBFO-01", defect = "PROMOTE: the failed primary is removed twice")
    static final class RemovesTwice extends WrappedMiniport {
        @Override
        public String ndisMRemoveMiniport(String adapter) {
            String status = super.ndisMRemoveMiniport(adapter);
            return status.equals(SUCCESS) ? super.ndisMRemoveMiniport(adapter) : status;
        }
    }
}
