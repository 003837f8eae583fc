package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;

/** Defects that refuse what is legal. */
final class StrictMutants {

    private StrictMutants() {}

    @Breaks(value = "LIFE-36", defect = "STRICT: a switch OID that the driver does not know is refused")
    static final class RefusesUnknownOids extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            return is(request, "NIC_UPDATED") ? "NOT_SUPPORTED" : super.filterOidRequest(request);
        }
    }

    @Breaks(
            value = "LIFE-11",
            defect = "STRICT: the teardown of a validation port, which has never had a NIC, is refused")
    static final class RefusesValidationPorts extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            boolean validation = request.information().contains("IsValidationPort=TRUE");
            return validation && is(request, "PORT_TEARDOWN") ? "INVALID_PARAMETER" : super.filterOidRequest(request);
        }
    }

    @Breaks(value = "LIFE-09", defect = "STRICT: a port whose friendly name is not new is refused")
    static final class RefusesFriendlyNames extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            boolean named = is(request, "PORT_UPDATED") && request.information().contains("PortFriendlyName=");
            return named ? "INVALID_PARAMETER" : super.filterOidRequest(request);
        }
    }
}
