package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Defects with a member that comes back. */
final class FailBackMutants {

    private FailBackMutants() {}

    /** Knows which adapters had been up before. */
    abstract static class KnowsReturns extends RoleAwareMiniport {
        private final Set<String> seen = new HashSet<>();
        private final Set<String> back = new HashSet<>();

        KnowsReturns() {
            super(Failover.SOFT);
        }

        final boolean isBack(String adapter) {
            return back.contains(adapter);
        }

        @Override
        public String miniportInitialize(String adapter) {
            if (!seen.add(adapter)) {
                back.add(adapter);
            }
            return super.miniportInitialize(adapter);
        }
    }

    @Breaks(value = "LBFO-10", defect = "FAIL-BACK: an adapter that comes back is not taken into its bundle again")
    static final class NeverTakesBack extends KnowsReturns {
        @Override
        public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
            return super.ndisReadConfiguration(adapter, keyword).filter(id -> !isBack(adapter));
        }
    }

    @Breaks(
            value = "LBFO-25",
            also = "LBFO-24",
            defect = "FAIL-BACK: a primary that comes back as a secondary goes on to indicate on its own handle")
    static final class IndicatesAsBefore extends KnowsReturns {
        private String receiver = "";

        @Override
        public void wireReceive(String adapter, String packet) {
            receiver = adapter;
            super.wireReceive(adapter, packet);
        }

        @Override
        public void ndisMIndicateReceivePacket(String adapter, String packet) {
            boolean asBefore = isBack(receiver) && isSecondary(receiver);
            super.ndisMIndicateReceivePacket(asBefore ? receiver : adapter, packet);
        }
    }

    @Breaks(
            value = "LBFO-34",
            also = "LBFO-39",
            defect = "FAIL-BACK: a primary that comes back demands its role from the one that took over")
    static final class DemandsItsRole extends KnowsReturns {
        private String due = "";

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            String status = super.ndisMSetMiniportSecondary(adapter, primary);
            if (status.equals(SUCCESS) && isBack(adapter)) {
                due = adapter;
            }
            return status;
        }

        @Override
        public void miniportHalt(String adapter) {
            due = "";
            super.miniportHalt(adapter);
        }

        @Override
        public void workItem() {
            super.workItem();
            if (!due.isEmpty()) {
                ndisMPromoteMiniport(due);
                due = "";
            }
        }
    }

    @Breaks(
            value = "LBFO-22",
            defect = "FAIL-BACK: sends of the new primary are completed on the old one when that is back")
    static final class CompletesOnTheOldPrimary extends KnowsReturns {
        private final Map<String, String> before = new HashMap<>();

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            String status = super.ndisMSetMiniportSecondary(adapter, primary);
            if (status.equals(SUCCESS) && isBack(adapter)) {
                before.put(primary, adapter);
            }
            return status;
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            String old = before.getOrDefault(adapter, adapter);
            super.ndisMSendComplete(isSecondary(old) ? old : adapter, packet, status);
        }
    }
}
