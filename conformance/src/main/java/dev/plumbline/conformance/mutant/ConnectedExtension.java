package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The reference that follows which connections are connected. */
abstract class ConnectedExtension extends WrappedExtension {

    private final Set<String> connected = new LinkedHashSet<>();

    final boolean isConnected(String nic) {
        return connected.contains(nic);
    }

    /** The connections that are connected, in the order in which they became so. */
    final List<String> connected() {
        return List.copyOf(connected);
    }

    /** A connection has become connected. */
    void connects(String nic) {}

    @Override
    public String filterAttach(String module, SwitchServices services) {
        connected.clear();
        return super.filterAttach(module, services);
    }

    @Override
    public String filterOidRequest(OidRequest request) {
        if (is(request, "NIC_DISCONNECT")) {
            connected.remove(request.target());
        }
        String status = super.filterOidRequest(request);
        ended(request, status);
        return status;
    }

    @Override
    public void ndisFOidRequestComplete(OidRequest original, String status) {
        super.ndisFOidRequestComplete(original, status);
        ended(original, status);
    }

    private void ended(OidRequest request, String status) {
        if (is(request, "NIC_CONNECT") && status.equals(SUCCESS) && connected.add(request.target())) {
            connects(request.target());
        }
    }
}
