package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Sends requests down and does what is due when they come back (steps 6 and 7). */
final class OidsDown {

    private static final String PENDING = "PENDING";
    private static final String ABORTED = "REQUEST_ABORTED";

    private final SwitchServices ndis;
    private final BiConsumer<Travel, String> cameBack;
    private final Map<String, Travel> below = new LinkedHashMap<>();

    /** @param cameBack is told what came back, and with which status */
    OidsDown(SwitchServices ndis, BiConsumer<Travel, String> cameBack) {
        this.ndis = ndis;
        this.cameBack = cameBack;
    }

    /** Sends a clone where its original was addressed to. */
    String forward(OidRequest original, OidRequest cloned) {
        return send(new Travel(original, cloned, List.of()));
    }

    /** Sends a request down. Its completion may come before the call returns. */
    String send(Travel travel) {
        String id = travel.sent().id();
        below.put(id, travel);
        String status = ndis.ndisFOidRequest(travel.sent());
        if (status.equals(PENDING)) {
            return PENDING;
        }
        below.remove(id);
        finish(travel, travel.sent(), status);
        return status;
    }

    /** Step 7, in line or in the completion (OID-61, OID-62, OID-64). */
    private void finish(Travel travel, OidRequest sent, String status) {
        travel.references().forEach(ndis::dereferenceSwitchNic);
        OidRequest original = travel.original();
        if (original != null) {
            original.results().copy(sent.results());
        }
        cameBack.accept(travel, status);
        if (sent.form() == OidRequest.Form.CLONE) {
            ndis.ndisFreeCloneOidRequest(travel.sent());
        }
    }

    void completed(OidRequest sent, String status) {
        Travel travel = below.remove(sent.id());
        if (travel == null) {
            return;
        }
        finish(travel, sent, status);
        OidRequest original = travel.original();
        if (original != null) {
            ndis.ndisFOidRequestComplete(original, status);
        }
    }

    /** Nobody wants a request any more: it is cancelled below, and if it is not there itself, it ends here. */
    void cancel(String requestId) {
        for (Travel travel : new ArrayList<>(below.values())) {
            OidRequest original = travel.original();
            if (original != null && original.id().equals(requestId)) {
                cancel(travel, original);
            }
        }
    }

    private void cancel(Travel travel, OidRequest original) {
        if (travel.replaces()) {
            below.put(travel.sent().id(), travel.alone());
            ndis.ndisFCancelOidRequest(travel.sent().id());
            ndis.ndisFOidRequestComplete(original, ABORTED);
        } else {
            ndis.ndisFCancelOidRequest(original.id());
        }
    }
}
