package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.Requests.Filtered;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.List;
import java.util.Optional;

/**
 * Originators that want a request back, and time limits that expire on a virtual clock (OID-22); also too late, when
 * the request has ended (OID-24). Notifications of the switch are never cancelled.
 */
final class OidCancellations {

    private static final String ENTRY_POINT = "FilterCancelOidRequest";
    private static final String LEVEL = "DISPATCH_LEVEL";
    private static final String CANCEL = "cancel-oid";
    private static final String TIME_OUT = "time-out";
    private static final String HELD = CANCEL + " held";
    private static final String ENDED = CANCEL + " ended";

    private final Surroundings around;
    private final Requests requests;
    private final OidsBelow below;
    private long now;

    OidCancellations(Surroundings around, Requests requests, OidsBelow below) {
        this.around = around;
        this.requests = requests;
        this.below = below;
    }

    /** Seconds on the virtual clock. */
    long now() {
        return now;
    }

    void inputs(List<String> into) {
        if (held().isPresent()) {
            into.add(HELD);
            into.add(TIME_OUT + " held");
        }
        if (ended().isPresent() && around.offers(ENTRY_POINT)) {
            into.add(ENDED);
        }
    }

    private Optional<Filtered> held() {
        return requests.current().filter(OidCancellations::mayBeCancelled);
    }

    private Optional<Filtered> ended() {
        return requests.last().filter(OidCancellations::mayBeCancelled);
    }

    private static boolean mayBeCancelled(Filtered request) {
        return !request.isCancelled() && request.asked().timeout() > 0;
    }

    /** Gives one of the inputs; false if it is none of them. */
    boolean perform(String[] words) throws IutException {
        if (!words[0].equals(CANCEL) && !words[0].equals(TIME_OUT)) {
            return false;
        }
        Optional<Filtered> which = words[1].equals("held") ? held() : ended();
        if (which.isPresent()) {
            if (words[0].equals(TIME_OUT)) {
                now = which.get().deadline();
            }
            cancel(which.get());
        }
        return true;
    }

    private void cancel(Filtered request) throws IutException {
        request.cancel();
        String req = request.id();
        if (!around.offers(ENTRY_POINT)) {
            below.cancel(req);
            return;
        }
        around.event(new SwitchEvent.FilterCancelOidRequest(req, LEVEL));
        around.call(Message.call(ENTRY_POINT, "req", req, "irql", LEVEL));
        around.event(new SwitchEvent.FilterCancelOidRequestReturn(req));
    }
}
