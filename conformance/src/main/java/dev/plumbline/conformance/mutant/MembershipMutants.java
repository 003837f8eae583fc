package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Defects with who belongs to a bundle, and with the call that makes a secondary. */
final class MembershipMutants {

    private MembershipMutants() {}

    @Breaks(
            value = "LBFO-06",
            also = {"LBFO-09", "LBFO-10", "LBFO-11", "LBFO-17"},
            defect = "PROMOTE: any BundleId stands for the same bundle")
    static final class BundlesEverything extends WrappedMiniport {
        @Override
        public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
            return super.ndisReadConfiguration(adapter, keyword).map(id -> "ANY");
        }
    }

    @Breaks(
            value = "LBFO-17",
            also = "LBFO-06",
            defect = "PROMOTE: the primary that is joined is an adapter of another driver")
    static final class JoinsAnotherDriver extends WrappedMiniport {
        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            return super.ndisMSetMiniportSecondary(adapter, "z9");
        }
    }

    @Breaks(
            value = "LBFO-04",
            also = {"LBFO-05", "LBFO-06", "LBFO-09", "LBFO-10", "LBFO-17"},
            defect = "PROMOTE: the BundleId of the first adapter is taken for that of the driver")
    static final class ReadsTheIdOnce extends WrappedMiniport {
        private Optional<String> id = Optional.empty();

        @Override
        public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
            if (id.isEmpty()) {
                id = super.ndisReadConfiguration(adapter, keyword);
            }
            return id;
        }
    }

    @Breaks(
            value = "LBFO-09",
            also = "LBFO-11",
            defect = "PROMOTE: the first adapter of a bundle asks to be a secondary too")
    static final class AsksForTheFirst extends WrappedMiniport {
        private final Set<String> known = new HashSet<>();

        @Override
        public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
            Optional<String> id = super.ndisReadConfiguration(adapter, keyword);
            if (id.isPresent() && known.add(id.get().toUpperCase(Locale.ROOT))) {
                ndis().ndisMSetMiniportSecondary(adapter, adapter);
            }
            return id;
        }
    }

    @Breaks(
            value = "LBFO-11",
            also = "LBFO-10",
            defect = "PROMOTE: the adapter that joined last is taken for the primary")
    static final class JoinsASecondary extends WrappedMiniport {
        private final Map<String, String> last = new HashMap<>();

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            String status = super.ndisMSetMiniportSecondary(adapter, last.getOrDefault(primary, primary));
            if (status.equals(SUCCESS)) {
                last.put(primary, adapter);
            }
            return status;
        }
    }

    @Breaks(
            value = "LBFO-11",
            also = {"LBFO-04", "LBFO-05", "LBFO-09", "LBFO-10"},
            defect = "PROMOTE: a refused adapter asks again after its initialisation")
    static final class AsksAgainLater extends WrappedMiniport {
        private final Map<String, String> refused = new HashMap<>();

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            String status = super.ndisMSetMiniportSecondary(adapter, primary);
            if (!status.equals(SUCCESS)) {
                refused.put(adapter, primary);
            }
            return status;
        }

        @Override
        public void workItem() {
            super.workItem();
            refused.forEach(ndis()::ndisMSetMiniportSecondary);
            refused.clear();
        }
    }

    @Breaks(
            value = "LBFO-15",
            also = {"LBFO-16", "LBFO-21", "LBFO-24", "LBFO-33"},
            defect = "PROMOTE: an adapter that was refused as a secondary is used as one")
    static final class TakesARefusalForAGrant extends WrappedMiniport {
        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            super.ndisMSetMiniportSecondary(adapter, primary);
            return SUCCESS;
        }
    }

    @Breaks(
            value = "LBFO-16",
            also = "LBFO-21",
            defect = "FAIL-OVER: sends that wait leave by an adapter before it has joined")
    static final class UsesAMemberBeforeItJoined extends WrappedMiniport {
        private final Map<String, String> waiting = new HashMap<>();

        UsesAMemberBeforeItJoined() {
            super(Failover.SOFT);
        }

        @Override
        public void transmit(String adapter, String packet) {
            waiting.put(packet, adapter);
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            waiting.remove(packet);
            super.ndisMSendComplete(adapter, packet, status);
        }

        @Override
        public String ndisMSetMiniportSecondary(String adapter, String primary) {
            waiting.forEach((packet, carrier) -> {
                if (carrier.equals(primary)) {
                    ndis().transmit(adapter, packet);
                }
            });
            waiting.values().removeIf(primary::equals);
            return super.ndisMSetMiniportSecondary(adapter, primary);
        }

        @Override
        public void workItem() {
            waiting.forEach((packet, carrier) -> ndis().transmit(carrier, packet));
            waiting.clear();
            super.workItem();
        }
    }
}
