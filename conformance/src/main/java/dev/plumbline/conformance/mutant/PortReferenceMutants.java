package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;

/** Defects with references on ports. */
final class PortReferenceMutants {

    private PortReferenceMutants() {}

    private static String portOf(OidRequest request) {
        String target = request.target();
        return target.contains("/") ? target.substring(0, target.indexOf('/')) : target;
    }

    @Breaks(value = "REF-20", defect = "REF-BALANCE: a port reference is never given back")
    static final class LeaksAPortReference extends WrappedExtension {
        private boolean taken;

        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "NIC_CREATE") && !taken) {
                taken = ndis().referenceSwitchPort(portOf(request)).equals(SUCCESS);
            }
            return super.filterOidRequest(request);
        }
    }

    @Breaks(value = "REF-20", defect = "REF-BALANCE: a port is dereferenced though the reference was refused")
    static final class IgnoresARefusedPortReference extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (!is(request, "NIC_CREATE")) {
                return super.filterOidRequest(request);
            }
            ndis().referenceSwitchPort(portOf(request));
            String status = super.filterOidRequest(request);
            ndis().dereferenceSwitchPort(portOf(request));
            return status;
        }
    }

    @Breaks(value = "REF-16", also = "LIFE-12", defect = "REF-USE: a port is referenced while it is torn down")
    static final class ReferencesATornDownPort extends WrappedExtension {
        @Override
        public String filterOidRequest(OidRequest request) {
            if (is(request, "PORT_TEARDOWN") && ndis().referenceSwitchPort(portOf(request)).equals(SUCCESS)) {
                ndis().dereferenceSwitchPort(portOf(request));
            }
            return super.filterOidRequest(request);
        }
    }
}
