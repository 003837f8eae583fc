package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusIndication;

/** Defects with status indications that the extension originates, such as the removal of a virtual function. */
final class OwnStatusMutants {

    private OwnStatusMutants() {}

    /** Changes the indications that are originated. */
    abstract static class Misspeaks extends SpeakingExtension {

        abstract StatusIndication changed(StatusIndication indication);

        @Override
        public void ndisFIndicateStatus(StatusIndication indication) {
            boolean own = indication.form() == StatusIndication.Form.OWN;
            super.ndisFIndicateStatus(own ? changed(indication) : indication);
        }

        static boolean removesAVf(StatusIndication indication) {
            return REMOVE_VF.equals(indication.inner());
        }

        static boolean isForAPartition(StatusIndication indication) {
            return !indication.destination().equals(NOBODY);
        }

        /** The same with another code, sizes, header and handle. */
        static StatusIndication with(
                StatusIndication s, String code, long bufferSize, long innerSize, String header, String handle) {
            return new StatusIndication(
                    s.form(),
                    s.id(),
                    code,
                    s.source(),
                    s.destination(),
                    s.inner(),
                    s.information(),
                    bufferSize,
                    innerSize,
                    header,
                    handle);
        }
    }

    @Breaks(
            value = "STAT-13",
            profile = "switch-team-6.40+module:strict",
            defect = "STATUS, NIC-INDEX: the team is spoken for with the index of a member")
    static final class SpeaksAsAMember extends SpeakingExtension {
        @Override
        void announce(String nic) {
            issue(nic, StatusIndication.own(fresh(), nic, NOBODY, "LINK_STATE", "up"));
        }
    }

    @Breaks(value = "STAT-13", also = "STAT-14", defect = "STATUS: the team is spoken for to a destination")
    static final class SpeaksToTheTeam extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication indication) {
            return isForAPartition(indication) ? indication : indication.addressed(TEAM, TEAM);
        }
    }

    @Breaks(value = "STAT-14", also = "STAT-13", defect = "STATUS: a partition is spoken to in the name of the team")
    static final class SpeaksForTheTeamToAPartition extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication indication) {
            boolean both = isForAPartition(indication) && !removesAVf(indication);
            return both ? indication.addressed(indication.destination(), indication.destination()) : indication;
        }
    }

    @Breaks(value = "STAT-14", defect = "STATUS: what concerns a partition is said to the team")
    static final class TellsTheTeam extends Misspeaks {
        @Override
        void tell(String nic) {
            issue(TEAM, StatusIndication.own(fresh(), NOBODY, TEAM, "RECEIVE_FILTER_QUEUE_PARAMETERS", "queues 1"));
        }

        @Override
        StatusIndication changed(StatusIndication indication) {
            return indication;
        }
    }

    /** Speaks without a reference on the connection that it names. */
    abstract static class Unreferenced extends SpeakingExtension {

        abstract boolean isConcerned(StatusIndication indication);

        @Override
        void issue(String named, StatusIndication indication) {
            if (!isConcerned(indication)) {
                super.issue(named, indication);
            } else if (isConnected(named)) {
                ndisFIndicateStatus(indication);
            }
        }
    }

    @Breaks(
            value = "STAT-15",
            also = {"REF-08", "REF-13"},
            defect = "STATUS, REF-USE: a partition is spoken to without a reference")
    static final class TellsUnreferenced extends Unreferenced {
        @Override
        boolean isConcerned(StatusIndication indication) {
            return !indication.destination().equals(NOBODY) && !REMOVE_VF.equals(indication.inner());
        }
    }

    @Breaks(
            value = "STAT-23",
            also = "REF-08",
            defect = "STATUS, REF-USE: a virtual function is taken back without a reference")
    static final class RemovesVfsUnreferenced extends Unreferenced {
        @Override
        boolean isConcerned(StatusIndication indication) {
            return REMOVE_VF.equals(indication.inner());
        }
    }

    @Breaks(
            value = "STAT-15",
            also = {"STAT-23", "REF-08", "REF-13"},
            defect = "STATUS, REF-USE: a partition is spoken to although the reference was refused")
    static final class TellsInSpiteOfARefusal extends SpeakingExtension {
        @Override
        void issue(String named, StatusIndication indication) {
            if (isOfTheTeam(named)) {
                super.issue(named, indication);
            } else if (isConnected(named)) {
                boolean held = referenceSwitchNic(named).equals(SUCCESS);
                ndisFIndicateStatus(indication);
                if (held) {
                    dereferenceSwitchNic(named);
                }
            }
        }
    }

    @Breaks(value = "STAT-18", also = "STAT-29", defect = "STATUS: an own indication carries the handle of another")
    static final class CarriesAnotherHandle extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication s) {
            return with(s, s.code(), s.bufferSize(), s.innerSize(), s.header(), "miniport");
        }
    }

    @Breaks(value = "STAT-20", defect = "STATUS: a virtual function is taken back with data in the inner indication")
    static final class RemovesVfsWithData extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication indication) {
            return removesAVf(indication) ? indication.saying("VF 1") : indication;
        }
    }

    @Breaks(value = "STAT-20", defect = "STATUS: a virtual function is taken back with a size and no data")
    static final class RemovesVfsWithASize extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication s) {
            return removesAVf(s) ? with(s, s.code(), s.bufferSize(), 4, s.header(), s.handle()) : s;
        }
    }

    @Breaks(
            value = "STAT-21",
            also = "STAT-13",
            defect = "STATUS: source and destination of the removal of a virtual function are mixed up")
    static final class SwapsThePair extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication indication) {
            return removesAVf(indication) ? indication.addressed(indication.destination(), NOBODY) : indication;
        }
    }

    @Breaks(
            value = "STAT-22",
            defect = "STATUS: a virtual function is taken back by a bare indication")
    static final class RemovesVfsBare extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication s) {
            return removesAVf(s) ? with(s, REMOVE_VF, 0, 0, "none", s.handle()) : s;
        }
    }

    @Breaks(value = "STAT-22", defect = "STATUS: the buffer of the removal of a virtual function is too small")
    static final class GivesTooSmallABuffer extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication s) {
            return removesAVf(s) ? with(s, s.code(), 8, s.innerSize(), s.header(), s.handle()) : s;
        }
    }

    @Breaks(
            value = "STAT-24",
            also = {"STAT-23", "REF-08"},
            defect = "STATUS: a virtual function is taken back once the disconnect has arrived")
    static final class RemovesVfsTooLate extends WrappedExtension {
        private int removed;

        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "NIC_DISCONNECT") && !request.target().startsWith("1/")) {
                ndisFIndicateStatus(StatusIndication.own(
                        "removed" + ++removed, "0/0", request.target(), "SWITCH_PORT_REMOVE_VF", null));
            }
            return super.filterOidRequest(request);
        }
    }

    @Breaks(
            value = "REF-05",
            defect = "STATUS, REF-BALANCE: the reference for the removal of a virtual function is kept")
    static final class KeepsTheReferenceOfAVf extends SpeakingExtension {
        @Override
        void tell(String nic) {
            if (isConnected(nic) && referenceSwitchNic(nic).equals(SUCCESS)) {
                ndisFIndicateStatus(StatusIndication.own(fresh(), NOBODY, nic, REMOVE_VF, null));
            }
        }
    }

    @Breaks(value = "TEAM-21", also = "TEAM-23", defect = "STATUS: a physical NIC is spoken for by a bare indication")
    static final class SpeaksBare extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication s) {
            return isForAPartition(s) ? s : with(s, "LINK_STATE", s.bufferSize(), 0, "none", s.handle());
        }
    }

    @Breaks(
            value = "TEAM-23",
            also = "TEAM-21",
            defect = "STATUS: the outer status code is the one of the inner indication")
    static final class UsesTheInnerCode extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication s) {
            String inner = s.inner();
            String code = inner == null || inner.equals(REMOVE_VF) ? s.code() : inner;
            return with(s, code, s.bufferSize(), s.innerSize(), s.header(), s.handle());
        }
    }

    @Breaks(value = "TEAM-21", defect = "STATUS: the header of an own encapsulation is not filled in")
    static final class LeavesTheHeaderOpen extends Misspeaks {
        @Override
        StatusIndication changed(StatusIndication s) {
            return with(s, s.code(), s.bufferSize(), s.innerSize(), "DRIVER", s.handle());
        }
    }

    /** Says something that speaks for nobody. */
    abstract static class SpeaksEarly extends SpeakingExtension {
        final void speak() {
            ndisFIndicateStatus(new StatusIndication(
                    StatusIndication.Form.OWN,
                    fresh(),
                    "OPER_STATUS",
                    NOBODY,
                    NOBODY,
                    null,
                    null,
                    0,
                    0,
                    "none",
                    StatusIndication.MODULE));
        }
    }

    @Breaks(
            value = "STAT-29",
            also = {"STAT-18", "STAT-19", "FLT-03", "FLT-18"},
            defect = "STATUS: an indication is originated before the module has a context")
    static final class SpeaksWithoutContext extends SpeaksEarly {
        @Override
        public String ndisFSetAttributes(String module) {
            speak();
            return super.ndisFSetAttributes(module);
        }
    }

    @Breaks(
            value = "STAT-19",
            also = "FLT-03",
            defect = "STATUS: an indication is originated while the module attaches")
    static final class SpeaksWhileAttaching extends SpeaksEarly {
        @Override
        public String ndisFGetOptionalSwitchHandlers(String module, String header) {
            speak();
            return super.ndisFGetOptionalSwitchHandlers(module, header);
        }
    }
}
