package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidContents;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.OidRequestType;
import dev.plumbline.ndis.filter.OidResults;

/** Defects with requests of the extension's own: to whom, in whose name, in which form. */
final class OriginationMutants {

    private OriginationMutants() {}

    @Breaks(
            value = "OID-44",
            also = {"TEAM-14", "OID-82"},
            defect = "NIC-INDEX: an encapsulated request names the port of a partition")
    static final class AddressesAPartition extends Originates {
        @Override
        void connected(String nic) {
            if (!isMember(nic) && !nic.startsWith("1/")) {
                sendUnderReference(own(OidRequest.NIC_REQUEST, nic, "0/0", "OID_GEN_STATISTICS"));
            }
        }
    }

    @Breaks(
            value = "OID-45",
            also = {"OID-82", "TEAM-18", "OID-54", "REF-07", "REF-13", "OID-55", "REF-02"},
            defect = "NIC-INDEX: an index is computed that no member has")
    static final class AddressesNobody extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(own(OidRequest.NIC_REQUEST, nic.substring(0, nic.indexOf('/')) + "/31", "0/0", "OID_GEN_STATISTICS"));
            }
        }
    }

    @Breaks(
            value = "OID-82",
            also = {"OID-45", "TEAM-18", "OID-54", "REF-07", "REF-13", "OID-55", "REF-02"},
            defect = "NIC-INDEX: indices are counted on, where a team has gaps")
    static final class AddressesAMissingMember extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(own(OidRequest.NIC_REQUEST, nic + "9", "0/0", "OID_GEN_STATISTICS"));
            }
        }
    }

    @Breaks(
            value = "TEAM-18",
            also = {"OID-45", "OID-82", "OID-54", "REF-07", "REF-13", "OID-55", "REF-02"},
            defect = "NIC-INDEX: the index of a member is taken for its position plus one")
    static final class AddressesTheNextMember extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(own(OidRequest.NIC_REQUEST, "1/30", "0/0", "OID_GEN_STATISTICS"));
            }
        }
    }

    @Breaks(
            value = "OID-47",
            also = {"OID-61", "REF-07", "OID-56", "OID-46", "OID-54", "REF-02", "REF-10", "LIFE-26", "OID-45", "OID-82", "TEAM-18", "LIFE-24", "LIFE-39"},
            defect = "NBL-SOURCE: a statistics query of the team's own names a partition as its source")
    static final class NamesAPartitionForItself extends Originates {
        @Override
        void connected(String nic) {
            if (!isMember(nic) && !nic.startsWith("1/")) {
                if (ndis().referenceSwitchNic(nic).equals(SUCCESS)) {
                    sendUnderReference(own(OidRequest.NIC_REQUEST, "1/1", nic, "OID_GEN_STATISTICS"));
                    ndis().dereferenceSwitchNic(nic);
                }
            }
        }
    }

    @Breaks(value = "OID-49", also = "OID-53", defect = "OID-COPY: OidRequest in the encapsulation is left NULL")
    static final class SendsAnEmptyEncapsulation extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                sendUnderReference(own(OidRequest.NIC_REQUEST, nic, "0/0", null));
            }
        }
    }

    @Breaks(value = "OID-53", also = "TEAM-19", defect = "STRICT: the outer request is typed as a query")
    static final class AsksByAQuery extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                OidRequest asked = own(OidRequest.NIC_REQUEST, nic, "0/0", "OID_GEN_STATISTICS");
                sendUnderReference(new OidRequest(
                        asked.form(),
                        asked.id(),
                        asked.oid(),
                        asked.target(),
                        asked.source(),
                        asked.inner(),
                        new OidContents(OidRequestType.QUERY, OidRequestType.QUERY, "", "", 0, ""),
                        new OidResults()));
            }
        }
    }

    @Breaks(
            value = "OID-58",
            also = {"OID-30", "TEAM-17", "TEAM-19", "OID-81", "OID-80"},
            defect = "NIC-INDEX: a request for a member travels without its encapsulation")
    static final class AsksAMemberBare extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(own("OID_GEN_STATISTICS", nic, "0/0", null));
            }
        }
    }

    @Breaks(
            value = "OID-30",
            also = {"OID-58", "TEAM-17", "TEAM-19", "OID-81", "OID-80"},
            defect = "OID-COPY: the address of a member is asked for without an encapsulation")
    static final class QueriesAMemberBare extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(own("OID_802_3_CURRENT_ADDRESS", nic, "0/0", null));
            }
        }
    }

    @Breaks(
            value = "TEAM-19",
            also = {"OID-30", "OID-58", "TEAM-17", "OID-81", "OID-80"},
            defect = "OID-COPY: a filter is set on a member without an encapsulation")
    static final class SetsAMemberBare extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(own("OID_GEN_CURRENT_PACKET_FILTER", nic, "0/0", null));
            }
        }
    }

    @Breaks(
            value = "OID-81",
            also = {"OID-30", "OID-58", "TEAM-17", "TEAM-19", "OID-80"},
            defect = "OID-COPY: an offload request travels bare")
    static final class OriginatesABareOffload extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(own("OID_RECEIVE_FILTER_FREE_QUEUE", nic, "0/0", null));
            }
        }
    }

    @Breaks(
            value = "TEAM-17",
            also = {"OID-30", "OID-58", "TEAM-19", "OID-81", "OID-80"},
            defect = "OID-COPY: a filter is cleared by a bare request")
    static final class OriginatesABareFilter extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                send(own("OID_RECEIVE_FILTER_CLEAR_FILTER", nic, "0/0", null));
            }
        }
    }

    @Breaks(
            value = "OID-50",
            also = {"OID-47", "OID-46", "OID-83"},
            defect = "OID-STATE: a queue is allocated in advance, without a request for one")
    static final class OriginatesAnOffloadUnasked extends Originates {
        @Override
        void connected(String nic) {
            if (isMember(nic)) {
                sendUnderReference(own(OidRequest.NIC_REQUEST, nic, "0/0", "OID_RECEIVE_FILTER_ALLOCATE_QUEUE"));
            }
        }
    }

    @Breaks(value = "OID-80", also = {"OID-50", "REF-02", "REF-10", "LIFE-26", "LIFE-39", "OID-51"}, defect = "RESOURCE: a queue is freed that the team did not allocate")
    static final class FreesAForeignQueue extends Originates {
        @Override
        public String filterOidRequest(OidRequest request) {
            String inner = request.inner();
            if (inner != null && inner.endsWith("FREE_QUEUE")) {
                sendUnderReference(own(OidRequest.NIC_REQUEST, "1/1", "0/0", inner));
            }
            return super.filterOidRequest(request);
        }
    }

    @Breaks(
            value = "OID-41",
            also = "OID-09",
            defect = "OID-STATE: an own request is used again while it is still below")
    static final class ReusesAnOwnRequest extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            String status = super.ndisFOidRequest(request);
            if (request.form() == OidRequest.Form.OWN && !isFinal(status)) {
                ndis().ndisFOidRequest(request);
            }
            return status;
        }
    }

    @Breaks(
            value = "OID-46",
            also = {"OID-83", "OID-56", "REF-07", "OID-62", "OID-54"},
            defect = "NBL-SOURCE: SourceNicIndex of an own offload request is that of the member")
    static final class NamesASecondIndex extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean forAPartition = request.form() == OidRequest.Form.OWN
                    && isNicRequest(request)
                    && !request.source().equals("0/0");
            return super.ndisFOidRequest(
                    forAPartition ? withSource(request, "2/1") : request);
        }
    }

    @Breaks(
            value = "OID-83",
            also = {"OID-46", "OID-56", "REF-07", "OID-62", "OID-54"},
            defect = "NBL-SOURCE: SourceNicIndex of an own offload request is the member's")
    static final class NamesTheMemberAsItsSource extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            boolean forAPartition = request.form() == OidRequest.Form.OWN
                    && isNicRequest(request)
                    && !request.source().equals("0/0");
            return super.ndisFOidRequest(
                    forAPartition ? withSource(request, request.source().substring(0, request.source().indexOf('/')) + "/1") : request);
        }
    }
}
