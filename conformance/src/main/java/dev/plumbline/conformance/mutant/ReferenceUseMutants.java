package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusIndication;
import java.util.ArrayList;
import java.util.List;

/** Defects with what rests on references: sent without one, against a refusal, or for ever. */
final class ReferenceUseMutants {

    private ReferenceUseMutants() {}

    /** Takes what was refused for granted, and gives none of it back. */
    abstract static class IgnoresRefusals extends WrappedExtension {
        private final List<String> refused = new ArrayList<>();

        abstract boolean ignores(String nic);

        @Override
        public String referenceSwitchNic(String nic) {
            String status = super.referenceSwitchNic(nic);
            if (status.equals(SUCCESS) || !ignores(nic)) {
                return status;
            }
            refused.add(nic);
            return SUCCESS;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (!refused.remove(nic)) {
                super.dereferenceSwitchNic(nic);
            }
        }
    }

    @Breaks(
            value = "OID-55",
            also = {"REF-13", "OID-54", "REF-07", "STAT-10", "REF-08", "STAT-15", "STAT-20", "STAT-23", "OID-56", "OID-57"},
            defect = "REF-USE: a request is sent although the reference on its destination was refused")
    static final class SendsThoughRefused extends IgnoresRefusals {
        @Override
        boolean ignores(String nic) {
            return true;
        }
    }

    @Breaks(
            value = "OID-57",
            also = {"REF-13", "OID-56", "REF-07", "STAT-10", "REF-08", "STAT-15", "STAT-20", "STAT-23"},
            defect = "REF-USE: an own request is sent although the reference on its source was refused")
    static final class SendsThoughItsSourceWasRefused extends IgnoresRefusals {
        @Override
        boolean ignores(String nic) {
            return !nic.startsWith("1/");
        }
    }

    @Breaks(
            value = "REF-13",
            also = {"STAT-10", "REF-08", "OID-54", "OID-55", "REF-07"},
            defect = "REF-USE: what the team originates is sent although the reference was refused")
    static final class IndicatesThoughRefused extends IgnoresRefusals {
        private boolean working;

        @Override
        public void workItem() {
            working = true;
            super.workItem();
            working = false;
        }

        @Override
        boolean ignores(String nic) {
            return working;
        }
    }

    @Breaks(value = "REF-06", also = {"REF-05", "OID-63"}, defect = "REF-BALANCE: a refused reference is given back")
    static final class GivesBackWhatWasRefused extends WrappedExtension {
        @Override
        public String referenceSwitchNic(String nic) {
            String status = super.referenceSwitchNic(nic);
            if (!status.equals(SUCCESS)) {
                ndis().dereferenceSwitchNic(nic);
            }
            return status;
        }
    }

    @Breaks(
            value = "REF-07",
            also = "OID-54",
            defect = "REF-USE: an own query of a member goes down without a reference")
    static final class AsksWithoutAReference extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(statisticsOf(nic));
            }
        }
    }

    @Breaks(
            value = "REF-08",
            also = "STAT-10",
            defect = "REF-USE: statuses are passed on without a reference on their source")
    static final class IndicatesWithoutAReference extends WrappedExtension {
        private boolean indicating;

        @Override
        public void filterStatus(StatusIndication indication) {
            indicating = true;
            super.filterStatus(indication);
            indicating = false;
        }

        @Override
        public String referenceSwitchNic(String nic) {
            return indicating ? SUCCESS : super.referenceSwitchNic(nic);
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (!indicating) {
                super.dereferenceSwitchNic(nic);
            }
        }
    }

    @Breaks(
            value = "REF-05",
            also = "REF-14",
            defect = "REF-BALANCE: a member is referenced when it connects, and never given back")
    static final class HoldsMembersForEver extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                ndis().referenceSwitchNic(nic);
            }
        }
    }

    @Breaks(
            value = "REF-05",
            also = {"OID-62", "REF-14", "OID-61"},
            defect = "REF-BALANCE: the reference on the source of an own request is never given back")
    static final class NeverGivesBackTheSource extends WrappedExtension {
        private int depth;

        @Override
        public String filterOidRequest(OidRequest request) {
            depth++;
            String status = super.filterOidRequest(request);
            depth--;
            return status;
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            depth++;
            super.filterOidRequestComplete(request, status);
            depth--;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (depth == 0 || nic.startsWith("1/")) {
                super.dereferenceSwitchNic(nic);
            }
        }
    }

    @Breaks(
            value = "OID-63",
            also = {"REF-05", "REF-06", "REF-14", "OID-61", "REF-07"},
            defect = "REF-BALANCE, NIC-INDEX: what is given back in the completion is always the first member")
    static final class GivesBackTheFirstMember extends WrappedExtension {
        @Override
        public void dereferenceSwitchNic(String nic) {
            super.dereferenceSwitchNic(isMember(nic) ? "1/0" : nic);
        }
    }

    @Breaks(
            value = "REF-05",
            also = {"OID-64", "REF-14"},
            defect = "REF-BALANCE: no dereference where the lower driver answers at once")
    static final class NoDereferenceInline extends WrappedExtension {
        private boolean inline;

        @Override
        public String ndisFOidRequest(OidRequest request) {
            String status = super.ndisFOidRequest(request);
            inline = isNicRequest(request) && isFinal(status);
            return status;
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            inline = false;
            super.filterOidRequestComplete(request, status);
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (!inline) {
                super.dereferenceSwitchNic(nic);
            }
            inline = false;
        }
    }

    @Breaks(
            value = "OID-95",
            also = {"REF-18", "REF-20"},
            defect = "REF-USE: the properties of a port are enumerated without a reference on it")
    static final class EnumeratesWithoutAReference extends WrappedExtension {
        @Override
        public String referenceSwitchPort(String port) {
            return SUCCESS;
        }

        @Override
        public void dereferenceSwitchPort(String port) {}
    }

    @Breaks(
            value = "REF-18",
            also = {"OID-95", "REF-20"},
            defect = "REF-BALANCE: a port is given back while the query that rests on it is still below")
    static final class GivesThePortBackAtOnce extends WrappedExtension {
        private boolean taken;

        @Override
        public String referenceSwitchPort(String port) {
            String status = super.referenceSwitchPort(port);
            taken |= status.equals(SUCCESS);
            return status;
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            String status = super.ndisFOidRequest(request);
            if (taken && !isFinal(status) && is(request, "PORT_PROPERTY_ENUM")) {
                ndis().dereferenceSwitchPort(request.target());
            }
            taken = false;
            return status;
        }
    }
}
