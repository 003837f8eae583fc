package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.StatusIndication;
import java.util.ArrayDeque;
import java.util.Deque;

/** Defects with status indications that are passed on. */
final class StatusMutants {

    private static final String TEAM = "1/0";
    private static final String NOBODY = "0/0";

    private StatusMutants() {}

    /** Changes the indications of the team that are passed on. */
    abstract static class Changes extends WrappedExtension {

        abstract StatusIndication changed(StatusIndication indication);

        @Override
        public void ndisFIndicateStatus(StatusIndication indication) {
            super.ndisFIndicateStatus(indication.inner() == null ? indication : changed(indication));
        }
    }

    @Breaks(value = "STAT-07", defect = "STATUS: an indication of the team is passed on in the name of nobody")
    static final class SpeaksForNobody extends Changes {
        @Override
        StatusIndication changed(StatusIndication indication) {
            return indication.addressed(NOBODY, NOBODY);
        }
    }

    @Breaks(
            value = "STAT-08",
            profile = "switch-team-6.40+module:strict",
            also = {"STAT-10", "REF-08"},
            defect = "STATUS, NIC-INDEX: what the whole team says gets the index of a member")
    static final class SpeaksForAMember extends Changes {
        private String member = "";

        @Override
        public String referenceSwitchNic(String nic) {
            String status = super.referenceSwitchNic(nic);
            if (isMember(nic) && status.equals(SUCCESS)) {
                member = nic;
            }
            return status;
        }

        @Override
        StatusIndication changed(StatusIndication indication) {
            boolean team = indication.source().equals(TEAM);
            return team && !member.isEmpty() ? indication.addressed(member, NOBODY) : indication;
        }
    }

    @Breaks(value = "STAT-09", defect = "STATUS: an indication of the team is passed on with a destination")
    static final class AddressesTheTeam extends Changes {
        @Override
        StatusIndication changed(StatusIndication indication) {
            return indication.addressed(indication.source(), TEAM);
        }
    }

    @Breaks(value = "TEAM-21", defect = "STATUS: the header of the encapsulation is not filled in")
    static final class FillsInNoHeader extends Changes {
        @Override
        StatusIndication changed(StatusIndication indication) {
            StatusIndication copy = indication.duplicate();
            return new StatusIndication(
                    copy.form(),
                    copy.id(),
                    copy.code(),
                    copy.source(),
                    copy.destination(),
                    copy.inner(),
                    copy.information(),
                    copy.bufferSize(),
                    copy.innerSize(),
                    "DRIVER",
                    copy.handle());
        }
    }

    @Breaks(
            value = "STAT-10",
            also = "REF-08",
            defect = "STATUS, REF-USE: an indication is passed on without a reference")
    static final class ForwardsUnreferenced extends WrappedExtension {
        @Override
        public void filterStatus(StatusIndication indication) {
            if (indication.inner() == null) {
                super.filterStatus(indication);
            } else {
                ndisFIndicateStatus(indication.addressed(indication.source(), NOBODY));
            }
        }
    }

    @Breaks(
            value = "STAT-10",
            also = "REF-08",
            defect = "STATUS, REF-USE: an indication is passed on although the reference was refused")
    static final class ForwardsInSpiteOfARefusal extends WrappedExtension {
        private boolean refused;

        @Override
        public void filterStatus(StatusIndication indication) {
            refused = false;
            super.filterStatus(indication);
            if (refused) {
                ndisFIndicateStatus(indication.addressed(TEAM, NOBODY));
            }
        }

        @Override
        public String referenceSwitchNic(String nic) {
            String status = super.referenceSwitchNic(nic);
            refused |= !status.equals(SUCCESS);
            return status;
        }
    }

    @Breaks(value = "STAT-11", defect = "STATUS: an indication is passed on from a work item")
    static final class ForwardsStatusLater extends WrappedExtension {
        private final Deque<StatusIndication> kept = new ArrayDeque<>();

        @Override
        public void filterStatus(StatusIndication indication) {
            if (indication.inner() == null) {
                super.filterStatus(indication);
            } else {
                kept.add(indication);
            }
        }

        @Override
        public void workItem() {
            super.workItem();
            while (!kept.isEmpty()) {
                super.filterStatus(kept.remove());
            }
        }
    }

    @Breaks(
            value = "REF-05",
            also = "REF-14",
            defect = "STATUS, REF-BALANCE: the reference of an indication is not given back")
    static final class KeepsTheReference extends WrappedExtension {
        private boolean inStatus;
        private boolean kept;

        @Override
        public void filterStatus(StatusIndication indication) {
            inStatus = true;
            super.filterStatus(indication);
            inStatus = false;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (inStatus && !kept) {
                kept = true;
            } else {
                super.dereferenceSwitchNic(nic);
            }
        }
    }

    @Breaks(
            value = "STAT-12",
            also = {"REF-05", "REF-06"},
            defect = "STATUS, REF-BALANCE: the reference of an indication is given back on another pair")
    static final class GivesBackAnotherPair extends WrappedExtension {
        private boolean inStatus;

        @Override
        public void filterStatus(StatusIndication indication) {
            inStatus = true;
            super.filterStatus(indication);
            inStatus = false;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            super.dereferenceSwitchNic(inStatus ? "1/1" : nic);
        }
    }
}
