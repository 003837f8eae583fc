package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.address;
import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.Requests.Filtered;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the extension sends down, and how it comes back (OID-09, OID-10). */
final class OidsBelow {

    private static final String COMPLETION = "FilterOidRequestComplete";
    private static final String COMPLETION_LEVEL = "DISPATCH_LEVEL";

    private final Surroundings around;
    private final SwitchState state;
    private final Requests requests;
    private final MiniportEdge edge;
    private final Set<String> owns = new HashSet<>();

    OidsBelow(Surroundings around, Requests requests) {
        this.around = around;
        this.state = around.state();
        this.requests = requests;
        this.edge = new MiniportEdge(around);
    }

    /** Answers {@code NdisFOidRequest}. */
    Message down(Message callout) throws IutException {
        Traveller t = traveller(callout);
        Asked asked = t.asked();
        around.event(new SwitchEvent.NdisFOidRequest(
                t.req(),
                t.form(),
                t.cloned(),
                asked.oid(),
                asked.target(),
                asked.source(),
                said(callout, "inner"),
                said(callout, "type"),
                said(callout, "innerType"),
                said(callout, "shape"),
                said(callout, "data"),
                said(callout, "irql")));
        if (requests.isBelow(t.id())) {
            return lower(t, "FAILURE", Map.of());
        }
        use(t, 1);
        String course = edge.course(t);
        boolean overtaken = course.equals(MiniportEdge.OVERTAKEN);
        String status = overtaken ? MiniportEdge.PENDING : course;
        Map<String, String> answer = new LinkedHashMap<>();
        if (overtaken) {
            comeBack(t);
        } else if (status.equals(MiniportEdge.PENDING)) {
            requests.down(t);
        } else {
            arrived(t, status, answer);
        }
        return lower(t, status, answer);
    }

    private Message lower(Traveller t, String status, Map<String, String> results) {
        Asked asked = t.asked();
        around.event(new SwitchEvent.NdisFOidRequestReturn(
                t.req(),
                t.form(),
                t.cloned(),
                asked.oid(),
                asked.target(),
                asked.source(),
                status,
                asked.inner(),
                SwitchQueries.active(asked.oid(), status, state)));
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("status", status);
        answer.putAll(results);
        return new Message("Return", answer);
    }

    /** A request that is below comes back to the extension. */
    void comeBack(Traveller t) throws IutException {
        Asked asked = t.asked();
        String status = edge.outcome(t);
        Map<String, String> call = new LinkedHashMap<>();
        call.put(t.cloned() != null ? "cloned" : t.isOwn() ? "own" : "req", t.id());
        call.put("status", status);
        call.put("irql", COMPLETION_LEVEL);
        arrived(t, status, call);
        around.event(new SwitchEvent.FilterOidRequestComplete(
                t.req(),
                t.form(),
                t.cloned(),
                asked.oid(),
                asked.target(),
                asked.source(),
                status,
                asked.inner(),
                COMPLETION_LEVEL,
                SwitchQueries.active(asked.oid(), status, state)));
        around.call(new Message(COMPLETION, call));
        around.event(new Event.Return(COMPLETION));
    }

    /** Answers {@code NdisFCancelOidRequest}: what is below may be aborted. */
    Message cancel(Message callout) throws IutException {
        String req = need(callout, "req");
        around.event(new SwitchEvent.NdisFCancelOidRequest(req, need(callout, "identifier"), said(callout, "irql")));
        cancel(req);
        return Message.done();
    }

    /** The drivers below are told that nobody wants a request any more. */
    void cancel(String req) {
        for (Traveller t : requests.below()) {
            if (t.req().equals(req)) {
                t.cancel();
            }
        }
    }

    /** The miniport edge has answered; the results are added to the answer. */
    private void arrived(Traveller t, String status, Map<String, String> answer) {
        requests.up(t);
        use(t, -1);
        Asked asked = t.asked();
        boolean success = status.equals(MiniportEdge.SUCCESS);
        String information = success ? edge.information(asked) : "";
        if (success) {
            state.passedBelow(asked.oid(), asked.target());
        }
        if (!t.isOwn()) {
            requests.filtered(t.req()).ifPresent(original -> original.answeredBelow(information));
        }
        edge.results(answer, asked, status, information);
    }

    private void use(Traveller t, int by) {
        Asked asked = t.asked();
        if (asked.oid().equals(Oids.NIC_REQUEST)) {
            state.use(asked.target(), by);
            if (t.isOwn()) {
                state.use(asked.source(), by);
            }
        }
    }

    private Traveller traveller(Message callout) throws IutException {
        String own = said(callout, "own");
        if (own != null) {
            if (!owns.add(own) && !requests.isBelow(own)) {
                throw new IutException(
                        IutException.Kind.PROTOCOL, "NdisFOidRequest: own request id " + own + " is not fresh");
            }
            return new Traveller(own, "own", null, own(callout));
        }
        String cloned = said(callout, "cloned");
        String req = cloned == null ? need(callout, "req") : requests.originalOf(cloned);
        String form = cloned == null ? "original" : "clone";
        Optional<Filtered> original = requests.filtered(req);
        Asked asked = original.isEmpty()
                ? Asked.of(need(callout, "oid"), "set", "none", "")
                : sent(callout, original.get().asked());
        return new Traveller(req, form, cloned, asked);
    }

    private static Asked own(Message callout) throws IutException {
        String oid = need(callout, "oid");
        String target = address(callout, "target");
        String source = address(callout, "source");
        String inner = said(callout, "inner");
        return new Asked(
                oid,
                target,
                source,
                callout.get("type").orElse(inner == null ? "query" : Oids.NIC_REQUEST_TYPE),
                inner,
                inner == null ? null : callout.get("innerType").orElse("query"),
                null,
                null,
                null,
                null,
                0,
                callout.get("information").orElse(""));
    }

    private static Asked sent(Message callout, Asked original) throws IutException {
        return new Asked(
                callout.get("oid").orElse(original.oid()),
                callout.get("target").isPresent() ? address(callout, "target") : original.target(),
                callout.get("source").isPresent() ? address(callout, "source") : original.source(),
                callout.get("type").orElse(original.type()),
                callout.get("inner").isPresent() ? said(callout, "inner") : original.inner(),
                callout.get("innerType").isPresent() ? said(callout, "innerType") : original.innerType(),
                original.nicType(),
                original.nicFlags(),
                original.property(),
                original.extension(),
                original.timeout(),
                callout.get("information").orElse(original.information()));
    }

    private static @Nullable String said(Message callout, String parameter) {
        return callout.get(parameter).orElse(null);
    }
}
