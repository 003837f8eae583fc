package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Defects with the roles in a bundle: joining, promotion, removal. */
final class RoleMutants {

    private RoleMutants() {}

    @Breaks(value = "LBFO-04", defect = "PROMOTE: BundleId is not read, every adapter is a primary of its own")
    static final class DoesNotReadTheBundleId extends WrappedMiniport {
        @Override
        public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
            return Optional.empty();
        }
    }

    @Breaks(value = "LBFO-10", defect = "PROMOTE: BundleIds are compared with their case")
    static final class ComparesBundleIdsWithCase extends WrappedMiniport {
        @Override
        public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
            return super.ndisReadConfiguration(adapter, keyword).map(id -> Integer.toHexString(id.hashCode()));
        }
    }

    @Breaks(
            value = "LBFO-05",
            also = {"LBFO-06", "LBFO-09", "LBFO-10", "LBFO-11", "LBFO-17"},
            defect = "PROMOTE: adapters without BundleId are bundled with each other")
    static final class BundlesStandAloneAdapters extends WrappedMiniport {
        @Override
        public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
            return super.ndisReadConfiguration(adapter, keyword).or(() -> Optional.of(""));
        }
    }

    @Breaks(
            value = "LBFO-11",
            also = "LBFO-10",
            defect = "PROMOTE: an adapter names itself as the primary that it joins")
    static final class JoinsItself extends WrappedMiniport {
        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            return super.ndisMSetMiniportSecondary(adapter, adapter);
        }
    }

    /** Knows which adapters NDIS made secondaries. */
    abstract static class KnowsSecondaries extends WrappedMiniport {
        final Map<String, String> secondaries = new HashMap<>();

        KnowsSecondaries(Failover failover) {
            super(failover);
        }

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            String status = super.ndisMSetMiniportSecondary(adapter, primary);
            if (status.equals(SUCCESS)) {
                secondaries.put(adapter, primary);
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
        public void miniportHalt(String adapter) {
            secondaries.remove(adapter);
            super.miniportHalt(adapter);
        }
    }

    @Breaks(
            value = "LBFO-34",
            also = "LBFO-39",
            defect = "PROMOTE: promotion when a link is lost, while the primary lives")
    static final class PromotesBesideThePrimary extends KnowsSecondaries {
        PromotesBesideThePrimary() {
            super(Failover.SOFT);
        }

        @Override
        public void linkChange(String adapter, boolean connected) {
            super.linkChange(adapter, connected);
            secondaries.forEach((secondary, primary) -> {
                if (!connected && primary.equals(adapter)) {
                    ndis().ndisMPromoteMiniport(secondary);
                }
            });
        }
    }

    @Breaks(
            value = "LBFO-34",
            also = "LBFO-39",
            defect = "PROMOTE: hard failover promotes although the primary was not given up")
    static final class PromotesWithoutRemoval extends WrappedMiniport {
        @Override
        public String ndisMRemoveMiniport(String adapter) {
            return SUCCESS;
        }
    }

    @Breaks(value = "LBFO-31", defect = "PROMOTE: nobody is promoted when the primary is halted")
    static final class DoesNotPromote extends WrappedMiniport {
        @Override
        public String ndisMPromoteMiniport(String adapter) {
            return "FAILURE";
        }
    }

    @Breaks(
            value = "LBFO-33",
            also = {"LBFO-34", "LBFO-39"},
            defect = "PROMOTE: promotion of an adapter that was never a secondary")
    static final class PromotesNoSecondary extends KnowsSecondaries {
        PromotesNoSecondary() {
            super(Failover.SOFT);
        }

        @Override
        public void linkChange(String adapter, boolean connected) {
            super.linkChange(adapter, connected);
            if (!secondaries.containsKey(adapter)) {
                ndis().ndisMPromoteMiniport(adapter);
            }
        }
    }

    @Breaks(value = "LBFO-38", also = "LBFO-01", defect = "DETACH: a primary is given up again when it is halted")
    static final class RemovesWhileHalting extends WrappedMiniport {
        @Override
        public void miniportHalt(String adapter) {
            ndis().ndisMRemoveMiniport(adapter);
            super.miniportHalt(adapter);
        }
    }
}
