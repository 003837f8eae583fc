package dev.plumbline.reference.provider.extension;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Passes every OID request on as a clone, unchanged (OID-85, OID-98). One for which there is no memory waits for its turn;
 * an {@code OID_SWITCH_NIC_REQUEST} has to go down inside its call (OID-59), so that memory is asked for again there.
 */
final class OidForwarding {

    private static final String PENDING = "PENDING";
    private static final int ATTEMPTS = 12;

    private final SwitchServices ndis;
    private final Map<String, OidRequest> originals = new HashMap<>();
    private final Set<String> connected = new HashSet<>();
    private final Set<String> referenced = new HashSet<>();
    private final Deque<OidRequest> waiting = new ArrayDeque<>();

    OidForwarding(SwitchServices ndis) {
        this.ndis = ndis;
    }

    /** Whether a connection is known to take references: from its connect to its disconnect (REF-02, REF-10). */
    boolean isConnected(String nic) {
        return connected.contains(nic);
    }

    private void ended(OidRequest request, String status) {
        if (request.oid().equals("OID_SWITCH_NIC_CONNECT") && status.equals("SUCCESS")) {
            connected.add(request.target());
        }
    }

    String filterOidRequest(OidRequest request) {
        if (request.oid().equals("OID_SWITCH_NIC_DISCONNECT")) {
            connected.remove(request.target());
        }
        boolean inside = request.oid().equals(OidRequest.NIC_REQUEST);
        Optional<OidRequest> cloned = ndis.ndisAllocateCloneOidRequest(request);
        for (int attempt = 1; inside && cloned.isEmpty() && attempt < ATTEMPTS; attempt++) {
            cloned = ndis.ndisAllocateCloneOidRequest(request);
        }
        if (cloned.isEmpty()) {
            if (inside) {
                return "RESOURCES";
            }
            waiting.add(request);
            return PENDING;
        }
        return send(request, cloned.get());
    }

    /** Its completion may come before the call returns. */
    private String send(OidRequest original, OidRequest cloned) {
        originals.put(cloned.id(), original);
        boolean isReferenced = isForANic(original) && reference(original.target());
        if (isReferenced) {
            referenced.add(cloned.id());
        } else if (isForANic(original)) {
            originals.remove(cloned.id());
            ndis.ndisFreeCloneOidRequest(cloned);
            return "FAILURE";
        }
        String status = ndis.ndisFOidRequest(cloned);
        if (!status.equals(PENDING)) {
            originals.remove(cloned.id());
            release(cloned);
            ended(original, status);
            original.results().copy(cloned.results());
            ndis.ndisFreeCloneOidRequest(cloned);
        }
        return status;
    }

    private static boolean isForANic(OidRequest request) {
        return request.oid().equals(OidRequest.NIC_REQUEST)
                && !request.target().endsWith("/0");
    }

    /** A request to a physical NIC goes down under a reference (REF-07); one that is refused is asked for again. */
    private boolean reference(String nic) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isConnected(nic) && ndis.referenceSwitchNic(nic).equals("SUCCESS")) {
                return true;
            }
        }
        return false;
    }

    private void release(OidRequest cloned) {
        if (referenced.remove(cloned.id())) {
            ndis.dereferenceSwitchNic(cloned.target());
        }
    }

    void filterOidRequestComplete(OidRequest cloned, String status) {
        OidRequest original = originals.remove(cloned.id());
        if (original != null) {
            release(cloned);
            ended(original, status);
            original.results().copy(cloned.results());
            ndis.ndisFreeCloneOidRequest(cloned);
            ndis.ndisFOidRequestComplete(original, status);
        }
    }

    void workItem() {
        OidRequest request = waiting.peek();
        Optional<OidRequest> cloned =
                request == null ? Optional.empty() : ndis.ndisAllocateCloneOidRequest(request);
        if (request != null && cloned.isPresent()) {
            waiting.remove();
            String status = send(request, cloned.get());
            if (!status.equals(PENDING)) {
                ndis.ndisFOidRequestComplete(request, status);
            }
        }
    }
}
