package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.reference.provider.team.StatusIndexPolicy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One that knows by itself which connections are operational: from the success of their connect to their disconnect. */
abstract class AwareExtension extends WrappedExtension {

    private final Set<String> connected = new LinkedHashSet<>();

    AwareExtension() {}

    AwareExtension(StatusIndexPolicy indexes) {
        super(indexes);
    }

    final boolean isConnected(String nic) {
        return connected.contains(nic);
    }

    /** The operational connections whose address begins so. */
    final List<String> connected(String prefix) {
        return connected.stream().filter(nic -> nic.startsWith(prefix)).toList();
    }

    /** Is told of every change. */
    void changed(String nic, boolean isConnected) {}

    @Override
    public String ndisFOidRequest(OidRequest request) {
        String status = super.ndisFOidRequest(request);
        passed(request, status);
        return status;
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {
        passed(request, status);
        super.filterOidRequestComplete(request, status);
    }

    private void passed(OidRequest request, String status) {
        if (request.oid().equals("OID_SWITCH_NIC_CONNECT") && status.equals(SUCCESS)) {
            connected.add(request.target());
            changed(request.target(), true);
        }
    }

    @Override
    public String filterOidRequest(OidRequest request) {
        if (request.oid().equals("OID_SWITCH_NIC_DISCONNECT") && connected.remove(request.target())) {
            changed(request.target(), false);
        }
        return super.filterOidRequest(request);
    }
}
