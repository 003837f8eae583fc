package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The request that cannot go down yet: there was no memory for a clone, or packets are still on their way (DATA-36). */
final class HeldRequest {

    private static final String SUCCESS = "SUCCESS";
    private static final String PENDING = "PENDING";

    private final SwitchServices ndis;
    private final OidsDown down;
    private BooleanSupplier waits = HeldRequest::packetsUnderWay;
    private @Nullable OidRequest held;
    private @Nullable String port;

    HeldRequest(SwitchServices ndis, OidsDown down) {
        this.ndis = ndis;
        this.down = down;
    }

    /** No packets stand in the way of a request that lacks only memory. */
    private static boolean packetsUnderWay() {
        return false;
    }

    void untilThereIsMemory(OidRequest request) {
        held = request;
        waits = HeldRequest::packetsUnderWay;
    }

    /** Holds a NIC_DISCONNECT as long as {@code busy} says so, with its port referenced (REF-21). */
    void whileBusy(OidRequest request, BooleanSupplier busy) {
        held = request;
        waits = busy;
        String onPort = TeamNics.portOf(request.target()).orElse("");
        if (ndis.referenceSwitchPort(onPort).equals(SUCCESS)) {
            port = onPort;
        }
    }

    /** Sends it down if that is possible now. */
    void retry() {
        OidRequest request = held;
        if (request == null || waits.getAsBoolean()) {
            return;
        }
        release();
        Optional<OidRequest> cloned = ndis.ndisAllocateCloneOidRequest(request);
        if (cloned.isEmpty()) {
            return;
        }
        held = null;
        String status = down.forward(request, cloned.get());
        if (!status.equals(PENDING)) {
            ndis.ndisFOidRequestComplete(request, status);
        }
    }

    /** Ends the request if it is this one (OID-20). */
    boolean cancel(String requestId) {
        OidRequest request = held;
        if (request == null || !request.id().equals(requestId)) {
            return false;
        }
        held = null;
        release();
        ndis.ndisFOidRequestComplete(request, "REQUEST_ABORTED");
        return true;
    }

    private void release() {
        if (port != null) {
            ndis.dereferenceSwitchPort(port);
            port = null;
        }
    }
}
