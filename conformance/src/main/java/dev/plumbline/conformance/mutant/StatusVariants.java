package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.reference.provider.team.StatusIndexPolicy;
import java.util.ArrayDeque;
import java.util.Deque;

/** Other ways with status indications that the documents allow. */
final class StatusVariants {

    private StatusVariants() {}

    @Varies("indications speak for the physical NIC that they are about (C-06, TEAM-22)")
    @NotUnder("strict")
    static final class SpeaksForEachNic extends WrappedExtension {
        SpeaksForEachNic() {
            super(StatusIndexPolicy.PER_NIC);
        }
    }

    @Varies("indications speak for a physical NIC or for the team, as it fits (C-06)")
    @NotUnder("strict")
    static final class SpeaksForEither extends WrappedExtension {
        SpeaksForEither() {
            super(StatusIndexPolicy.EITHER);
        }
    }

    @Varies("no indication is passed on (STAT-17)")
    static final class SwallowsStatuses extends WrappedExtension {
        @Override
        public void filterStatus(StatusIndication indication) {}
    }

    @Varies("nothing is indicated on its own account (STAT-16, STAT-30)")
    static final class IndicatesNothingOfItsOwn extends WrappedExtension {
        @Override
        public void ndisFIndicateStatus(StatusIndication indication) {
            if (indication.form() != StatusIndication.Form.OWN) {
                super.ndisFIndicateStatus(indication);
            }
        }
    }

    @Varies("every indication is passed on as it came, plain and encapsulated (STAT-04)")
    @NotUnder("strict")
    static final class PassesStatusesUnchanged extends AwareExtension {
        @Override
        public void filterStatus(StatusIndication indication) {
            String source = indication.source();
            if (indication.inner() == null) {
                super.ndisFIndicateStatus(indication);
            } else if (isConnected(source) && super.referenceSwitchNic(source).equals(SUCCESS)) {
                super.ndisFIndicateStatus(indication);
                super.dereferenceSwitchNic(source);
            }
        }
    }

    @Varies("a copy of every indication goes up in its stead (STAT-04)")
    static final class IndicatesCopies extends WrappedExtension {
        @Override
        public void ndisFIndicateStatus(StatusIndication indication) {
            boolean came = indication.form() == StatusIndication.Form.RECEIVED && indication.inner() != null;
            super.ndisFIndicateStatus(came ? indication.duplicate() : indication);
        }
    }

    @Varies("in each turn of work there is one indication more for the team, and a plain one (STAT-13, STAT-18)")
    static final class IndicatesMore extends AwareExtension {
        private static final String TEAM = "1/0";
        private int more;

        @Override
        public void workItem() {
            super.workItem();
            if (isConnected(TEAM) && super.referenceSwitchNic(TEAM).equals(SUCCESS)) {
                super.ndisFIndicateStatus(
                        StatusIndication.own("more" + ++more, TEAM, "0/0", "LINK_STATE", "Turn=" + more));
                super.dereferenceSwitchNic(TEAM);
            }
            super.ndisFIndicateStatus(plain("more" + ++more));
        }

        private static StatusIndication plain(String id) {
            return new StatusIndication(
                    StatusIndication.Form.OWN, id, "MEDIA_SPECIFIC_INDICATION", "0/0", "0/0", null, "of the team", 11, 0, "none", StatusIndication.MODULE);
        }
    }

    @Varies("the reference for an indication is given back in a later turn of work, one at a time (STAT-12, REF-05)")
    static final class KeepsReferencesOfStatuses extends WrappedExtension {
        private final Deque<String> kept = new ArrayDeque<>();
        private boolean indicated;

        @Override
        public void ndisFIndicateStatus(StatusIndication indication) {
            super.ndisFIndicateStatus(indication);
            indicated = indication.inner() != null;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (indicated && kept.isEmpty()) {
                kept.add(nic);
                indicated = false;
            } else {
                indicated = false;
                super.dereferenceSwitchNic(nic);
            }
        }

        @Override
        public void workItem() {
            while (!kept.isEmpty()) {
                super.dereferenceSwitchNic(kept.remove());
            }
            super.workItem();
        }
    }
}
