package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.ArrayList;
import java.util.List;

/** Defects with references on NIC connections. */
final class NicReferenceMutants {

    private NicReferenceMutants() {}

    @Breaks(
            value = "REF-05",
            also = {"OID-64", "REF-14"},
            defect = "REF-BALANCE: no dereference where the lower driver fails the request at once")
    static final class NoDereferenceWhenFailedAtOnce extends WrappedExtension {
        private String returned = SUCCESS;

        @Override
        public String ndisFOidRequest(OidRequest request) {
            returned = super.ndisFOidRequest(request);
            return returned;
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            returned = SUCCESS;
            super.filterOidRequestComplete(request, status);
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (returned.equals(SUCCESS)) {
                super.dereferenceSwitchNic(nic);
            }
        }
    }

    @Breaks(
            value = "REF-05",
            also = {"OID-61", "REF-14"},
            defect = "REF-BALANCE: the completion path leaves without the dereference")
    static final class NoDereferenceInCompletion extends WrappedExtension {
        private boolean completing;

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            completing = true;
            super.filterOidRequestComplete(request, status);
            completing = false;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (!completing) {
                super.dereferenceSwitchNic(nic);
            }
        }
    }

    @Breaks(value = "REF-05", also = {"REF-06", "REF-07", "OID-61"}, defect = "REF-BALANCE: a dereference too many")
    static final class DereferencesTwice extends WrappedExtension {
        @Override
        public void dereferenceSwitchNic(String nic) {
            super.dereferenceSwitchNic(nic);
            super.dereferenceSwitchNic(nic);
        }
    }

    @Breaks(
            value = "OID-61",
            also = {"REF-07", "REF-05", "REF-14", "REF-06"},
            defect = "OID-SYNC: dereferences as soon as the call returns, with the request still below")
    static final class DereferencesWhileBelow extends WrappedExtension {
        private final List<String> early = new ArrayList<>();

        @Override
        public String ndisFOidRequest(OidRequest request) {
            String status = super.ndisFOidRequest(request);
            if (isNicRequest(request) && isMember(request.target()) && !isFinal(status)) {
                early.add(request.target());
                ndis().dereferenceSwitchNic(request.target());
            }
            return status;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            if (!early.remove(nic)) {
                super.dereferenceSwitchNic(nic);
            }
        }
    }

    @Breaks(
            value = "REF-05",
            also = {"REF-06", "OID-63"},
            defect = "REF-BALANCE, NIC-INDEX: the index is forced to 0 when the reference is given back")
    static final class DereferencesIndexZero extends WrappedExtension {
        @Override
        public void dereferenceSwitchNic(String nic) {
            super.dereferenceSwitchNic(nic.substring(0, nic.indexOf('/')) + "/0");
        }
    }

    @Breaks(value = "OID-54", also = {"REF-07", "REF-08", "STAT-10", "STAT-15", "STAT-20", "STAT-23", "OID-56"}, defect = "REF-USE: a request to a connection without a reference on it")
    static final class SendsWithoutReference extends WrappedExtension {
        @Override
        public String referenceSwitchNic(String nic) {
            return SUCCESS;
        }

        @Override
        public void dereferenceSwitchNic(String nic) {}
    }

    @Breaks(
            value = "OID-56",
            also = {"REF-07", "OID-46", "OID-47"},
            defect = "REF-USE: an own request on behalf of a connection without a reference on it")
    static final class NamesAnUnreferencedSource extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean own = request.form() == OidRequest.Form.OWN;
            return super.ndisFOidRequest(own ? withSource(request, "1/0") : request);
        }
    }

    @Breaks(value = "REF-02", also = {"REF-10", "LIFE-26"}, defect = "NIC-LIFE: connected is assumed at creation")
    static final class ReferencesACreatedNic extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            boolean created = is(request, "NIC_CREATE") && isFinal(status);
            if (created && ndis().referenceSwitchNic(request.target()).equals(SUCCESS)) {
                ndis().dereferenceSwitchNic(request.target());
            }
            return status;
        }
    }

    @Breaks(
            value = "REF-10",
            also = {"REF-02", "LIFE-26", "LIFE-39"},
            defect = "REF-USE: a connection is used after its disconnect")
    static final class ReferencesADisconnectedNic extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "NIC_DISCONNECT") && ndis().referenceSwitchNic(request.target()).equals(SUCCESS)) {
                ndis().dereferenceSwitchNic(request.target());
            }
            return super.filterOidRequest(request);
        }
    }
}
