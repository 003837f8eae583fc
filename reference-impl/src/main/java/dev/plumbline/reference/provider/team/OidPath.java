package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * OID requests: notifications are forwarded, encapsulated offload requests are redirected to a member under a reference
 * (OID-41..64), and each new member is asked for its capabilities.
 */
final class OidPath {

    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";
    private static final String CAPABILITIES = "OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES";

    /** A request of ours below. */
    private record Travel(@Nullable OidRequest original, OidRequest sent, @Nullable String reference) {}

    private final SwitchServices ndis;
    private final TeamNics nics;
    private final Map<String, Travel> below = new HashMap<>();
    private final Deque<OidRequest> waiting = new ArrayDeque<>();
    private final Deque<String> toQuery = new ArrayDeque<>();
    private final OwnIds ids;

    OidPath(SwitchServices ndis, TeamNics nics, OwnIds ids) {
        this.ids = ids;
        this.ndis = ndis;
        this.nics = nics;
    }

    String filterOidRequest(OidRequest request) {
        if (request.oid().equals("OID_SWITCH_NIC_DISCONNECT")) {
            nics.disconnected(request.target());
        }
        Optional<OidRequest> cloned = ndis.ndisAllocateCloneOidRequest(request);
        if (cloned.isEmpty()) {
            return withoutClone(request);
        }
        if (request.oid().equals(OidRequest.NIC_REQUEST)) {
            return redirect(request, cloned.get());
        }
        return send(new Travel(request, cloned.get(), null));
    }

    /** A notification has to pass: it is kept until there is memory. Anything else may fail. */
    private String withoutClone(OidRequest request) {
        boolean mayFail = request.oid().equals(OidRequest.NIC_REQUEST) || !request.oid().startsWith("OID_SWITCH_");
        if (mayFail) {
            return "RESOURCES";
        }
        waiting.add(request);
        return PENDING;
    }

    /** Steps 4 to 7 of forwarding to a physical NIC; without a usable member the request goes on unchanged. */
    private String redirect(OidRequest original, OidRequest cloned) {
        String port = TeamNics.portOf(original.target()).orElse("");
        for (String member : nics.members(port)) {
            if (ndis.referenceSwitchNic(member).equals(SUCCESS)) {
                return send(new Travel(original, cloned.to(member), member));
            }
        }
        return send(new Travel(original, cloned, null));
    }

    /** Sends a request down. Its completion may come before the call returns. */
    private String send(Travel travel) {
        String id = travel.sent.id();
        below.put(id, travel);
        String status = ndis.ndisFOidRequest(travel.sent);
        if (status.equals(PENDING)) {
            return PENDING;
        }
        below.remove(id);
        finish(travel, status);
        return status;
    }

    /** Step 7, in line or in the completion (OID-61, OID-64). */
    private void finish(Travel travel, String status) {
        if (travel.reference != null) {
            ndis.dereferenceSwitchNic(travel.reference);
        }
        if (travel.original != null) {
            learn(travel.original, status);
            ndis.ndisFreeCloneOidRequest(travel.sent);
        }
    }

    private void learn(OidRequest notification, String status) {
        if (!status.equals(SUCCESS)) {
            return;
        }
        String nic = notification.target();
        switch (notification.oid()) {
            case "OID_SWITCH_NIC_CREATE" -> nics.created(nic);
            case "OID_SWITCH_NIC_CONNECT" -> {
                nics.connected(nic);
                if (TeamNics.isMember(nic)) {
                    toQuery.add(nic);
                }
            }
            case "OID_SWITCH_NIC_DELETE" -> nics.deleted(nic);
            default -> {}
        }
    }

    void filterOidRequestComplete(OidRequest request, String status) {
        Travel travel = below.remove(request.id());
        if (travel == null) {
            return;
        }
        finish(travel, status);
        if (travel.original != null) {
            ndis.ndisFOidRequestComplete(travel.original, status);
        }
    }

    /** A member that was connected before the module was attached is asked for its capabilities, too. */
    void found(String nic) {
        if (TeamNics.isMember(nic)) {
            toQuery.add(nic);
        }
    }

    void workItem() {
        retry();
        String nic = toQuery.poll();
        if (nic != null && nics.isConnected(nic) && ndis.referenceSwitchNic(nic).equals(SUCCESS)) {
            send(new Travel(null, OidRequest.own(ids.next("own"), nic, CAPABILITIES), nic));
        }
    }

    private void retry() {
        OidRequest request = waiting.peek();
        if (request == null) {
            return;
        }
        Optional<OidRequest> cloned = ndis.ndisAllocateCloneOidRequest(request);
        if (cloned.isPresent()) {
            waiting.remove();
            String status = send(new Travel(request, cloned.get(), null));
            if (!status.equals(PENDING)) {
                ndis.ndisFOidRequestComplete(request, status);
            }
        }
    }
}
