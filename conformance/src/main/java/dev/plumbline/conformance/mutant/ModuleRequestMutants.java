package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.FilterDriverCharacteristics;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.HashMap;
import java.util.Map;

/** Defects with requests around the module: registration, cancellation, first queries; and with marks that are to stay. */
final class ModuleRequestMutants {

    private static final String PARAMETERS = "OID_SWITCH_PARAMETERS";

    private ModuleRequestMutants() {}

    @Breaks(
            value = "OID-19",
            also = "FLT-25",
            defect = "STRICT: FilterOidRequest is registered without FilterOidRequestComplete")
    static final class RegistersNoCompletion extends WrappedExtension {
        @Override
        public FilterDriverCharacteristics characteristics() {
            FilterDriverCharacteristics all = super.characteristics();
            return new FilterDriverCharacteristics(
                    all.oidRequest(),
                    false,
                    all.cancelOidRequest(),
                    all.send(),
                    all.sendComplete(),
                    all.cancelSend(),
                    all.receive(),
                    all.returnReceived(),
                    all.status());
        }
    }

    @Breaks(value = "OID-20", also = "OID-21", defect = "CANCEL: cancellations are ignored")
    static final class IgnoresCancellations extends WrappedExtension {
        @Override
        public void filterCancelOidRequest(String requestId) {}
    }

    @Breaks(value = "OID-21", defect = "CANCEL: a request is cancelled below by an id that nothing was sent under")
    static final class CancelsUnderAnotherName extends WrappedExtension {
        @Override
        public void ndisFCancelOidRequest(String requestId) {
            super.ndisFCancelOidRequest("clone of " + requestId);
        }
    }

    @Breaks(
            value = "OID-24",
            also = {"OID-20", "OID-04", "OID-05"},
            defect = "CANCEL: a request that is cancelled too late is completed once more")
    static final class AbortsWhatHasEnded extends WrappedExtension {
        private final Map<String, OidRequest> ended = new HashMap<>();

        @Override
        public String filterOidRequest(OidRequest request) {
            String status = super.filterOidRequest(request);
            if (isFinal(status)) {
                ended.put(request.id(), request);
            }
            return status;
        }

        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {
            super.ndisFOidRequestComplete(original, status);
            ended.put(original.id(), original);
        }

        @Override
        public void filterCancelOidRequest(String requestId) {
            OidRequest request = ended.get(requestId);
            if (request == null) {
                super.filterCancelOidRequest(requestId);
            } else {
                ndis().ndisFOidRequestComplete(request, "REQUEST_ABORTED");
            }
        }
    }

    @Breaks(
            value = "OID-60",
            also = {"OID-16", "FLT-03", "FLT-18", "OID-90"},
            defect = "OID-STATE: the first query is sent from FilterAttach")
    static final class AsksWhileAttaching extends WrappedExtension {
        @Override
        public String filterAttach(String module, SwitchServices services) {
            services.ndisFOidRequest(OidRequest.ownQuery("early", PARAMETERS, "none"));
            return super.filterAttach(module, services);
        }
    }

    @Breaks(
            value = "OID-90",
            also = "OID-91",
            defect = "OID-STATE: the array of connections is asked for before the parameters")
    static final class AsksForTheArrayFirst extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            if (request.oid().equals(PARAMETERS)) {
                ndis().ndisFOidRequest(OidRequest.ownQuery("early", "OID_SWITCH_NIC_ARRAY", "none"));
            }
            return super.ndisFOidRequest(request);
        }
    }

    @Breaks(value = "OID-91", also = "OID-90", defect = "OID-STATE: a switch that is not active is asked for its ports")
    static final class AsksAnInactiveSwitch extends WrappedExtension {
        @Override
        public String ndisFOidRequest(OidRequest request) {
            String status = super.ndisFOidRequest(request);
            if (request.oid().equals(PARAMETERS) && isFinal(status)) {
                ndis().ndisFOidRequest(OidRequest.ownQuery("early", "OID_SWITCH_PORT_ARRAY", "none"));
            }
            return status;
        }
    }

    @Breaks(value = "OID-92", also = "FLT-28", defect = "PNP: NetEventSwitchActivate is not passed on")
    static final class KeepsTheActivation extends WrappedExtension {
        @Override
        public String ndisFNetPnPEvent(String module, String event) {
            return event.equals("NetEventSwitchActivate") ? SUCCESS : super.ndisFNetPnPEvent(module, event);
        }
    }

    @Breaks(value = "ENV-60", also = "DATA-77", defect = "NBL-SOURCE: the priority of packets is set anew")
    static final class ChangesThePriority extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (nbl.form() == NetBufferList.Form.FOREIGN) {
                nbl.priority((nbl.priority() + 1) % 8);
            }
            super.ndisFSendNetBufferLists(nbl, flags);
        }
    }

    @Breaks(
            value = "TEAM-21",
            also = "STAT-16",
            defect = "STATUS-FORM: the header of an encapsulated indication is that of a request")
    static final class IndicatesWithoutAHeader extends WrappedExtension {
        @Override
        public void ndisFIndicateStatus(StatusIndication status) {
            boolean own = status.form() == StatusIndication.Form.OWN && status.inner() != null;
            super.ndisFIndicateStatus(own ? with(status, status.code(), "OID_REQUEST") : status);
        }
    }

    @Breaks(
            value = "TEAM-23",
            also = {"TEAM-21", "STAT-13", "STAT-16", "STAT-22"},
            defect = "STATUS-FORM: the status of a member is indicated without its encapsulation")
    static final class IndicatesBare extends WrappedExtension {
        @Override
        public void ndisFIndicateStatus(StatusIndication status) {
            String inner = status.inner();
            boolean own = status.form() == StatusIndication.Form.OWN;
            super.ndisFIndicateStatus(own && inner != null ? with(status, inner, status.header()) : status);
        }
    }

    private static StatusIndication with(StatusIndication status, String code, String header) {
        return new StatusIndication(
                status.form(),
                status.id(),
                code,
                status.source(),
                status.destination(),
                code.equals(status.code()) ? status.inner() : null,
                status.information(),
                status.bufferSize(),
                status.innerSize(),
                header,
                status.handle());
    }
}
