package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * OID requests: notifications are forwarded; encapsulated offload requests are redirected to the member that suits them
 * best, or replaced by own ones (OID-41..64); saves, restores and policies of the team's own are answered here; each
 * member is asked for its capabilities, and what all of them can do is set for the whole team.
 */
final class OidPath {

    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";

    private final SwitchServices ndis;
    private final TeamNics nics;
    private final HardwareOwners owners = new HardwareOwners();
    private final TeamCapabilities capabilities = new TeamCapabilities();
    private final TeamSaves saves = new TeamSaves();
    private final TeamPolicies policies = new TeamPolicies();
    private final OidsDown down;
    private final HeldRequest held;
    private final OwnRequests own;
    private final Redirection redirection;
    private Predicate<String> busy = nic -> false;

    OidPath(SwitchServices ndis, TeamNics nics, OwnIds ids) {
        this.ndis = ndis;
        this.nics = nics;
        this.down = new OidsDown(ndis, this::cameBack);
        this.held = new HeldRequest(ndis, down);
        this.own = new OwnRequests(ndis, nics, down, capabilities, ids);
        this.redirection = new Redirection(ndis, nics, down, owners, capabilities, own);
    }

    /**
     * A NIC_DISCONNECT waits while this says that packets are still on their way to the connection (DATA-36); {@link
     * #workItem} looks again.
     */
    void waitWhile(Predicate<String> isBusy) {
        busy = isBusy;
    }

    /** Whether the switch may be asked for its configuration (OID-91); it may, unless this says otherwise. */
    void switchIsActive(boolean active) {
        own.switchIsActive(active);
    }

    String filterOidRequest(OidRequest request) {
        Optional<String> answer = saves.answer(request).or(() -> policies.answer(request));
        if (answer.isPresent()) {
            return answer.get();
        }
        if ("External".equals(request.contents().nicType())) {
            nics.external(request.target());
        }
        if (request.oid().equals("OID_SWITCH_PORT_TEARDOWN")) {
            own.portTornDown(request.target());
            policies.forget(request.target());
        }
        if (request.oid().equals("OID_SWITCH_NIC_DISCONNECT")) {
            leaves(request.target());
            if (busy.test(request.target())) {
                held.whileBusy(request, () -> busy.test(request.target()));
                return PENDING;
            }
        }
        if (request.oid().equals(OidRequest.NIC_REQUEST)) {
            return redirection.send(request);
        }
        return ndis.ndisAllocateCloneOidRequest(request)
                .map(cloned -> down.forward(request, cloned))
                .orElseGet(() -> {
                    held.untilThereIsMemory(request);
                    return PENDING;
                });
    }

    private void leaves(String nic) {
        nics.disconnected(nic);
        owners.gone(nic);
        capabilities.gone(nic);
    }

    void filterOidRequestComplete(OidRequest request, String status) {
        down.completed(request, status);
    }

    /** What is held here ends now; what is below is cancelled there; what has ended is left alone (OID-20 to OID-24). */
    void filterCancelOidRequest(String requestId) {
        if (!held.cancel(requestId)) {
            down.cancel(requestId);
        }
    }

    void workItem() {
        held.retry();
        own.next();
    }

    /** A request of ours has come back, before its original is completed. */
    private void cameBack(Travel travel, String status) {
        OidRequest sent = travel.sent();
        boolean success = status.equals(SUCCESS);
        if (sent.form() == OidRequest.Form.OWN) {
            own.cameBack(sent, success);
        } else {
            learn(sent.oid(), sent.target(), success);
        }
        if (success) {
            owners.granted(travel);
        }
    }

    /** A member that was connected before the module was attached is asked for its capabilities, too. */
    void found(String nic) {
        if (TeamNics.isMember(nic)) {
            capabilities.connected(nic);
        }
    }

    private void learn(String oid, String target, boolean success) {
        if (oid.equals("OID_SWITCH_NIC_SAVE") && !success) {
            saves.over(target);
        }
        if (!success) {
            return;
        }
        switch (oid) {
            case "OID_SWITCH_PORT_CREATE" -> own.portCreated(target);
            case "OID_SWITCH_NIC_CREATE" -> nics.created(target);
            case "OID_SWITCH_NIC_CONNECT" -> {
                nics.connected(target);
                if (TeamNics.isMember(target)) {
                    capabilities.connected(target);
                }
            }
            case "OID_SWITCH_NIC_SAVE_COMPLETE" -> saves.over(target);
            case "OID_SWITCH_NIC_DELETE" -> {
                nics.deleted(target);
                saves.over(target);
            }
            default -> {}
        }
    }
}
