package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.address;
import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** NDIS, the switch and the miniport edge as far as OID requests go: one at a time for the module, clones, completions. */
final class OidPart implements Part {

    private static final String SUCCESS = "SUCCESS";
    private static final String PENDING = "PENDING";
    private static final String FAILURE = "FAILURE";
    private static final String OVERTAKEN = "PENDING, completed before the call returns";

    private final Surroundings around;
    private final SwitchState state;
    private final LifeInputs life;
    private final Requests requests = new Requests();
    private final Set<String> owns = new HashSet<>();

    OidPart(Surroundings around, LifeInputs life) {
        this.around = around;
        this.state = around.state();
        this.life = life;
    }

    /** Whether the extension holds no request. */
    boolean isFree() {
        return requests.current().isEmpty();
    }

    @Override
    public void inputs(List<String> into) {
        if (!around.module().handlesRequests()) {
            return;
        }
        if (isFree()) {
            into.addAll(life.allowed());
            if (state.nic(SwitchWorld.EXTERNAL + "/0") == SwitchState.Nic.CONNECTED) {
                for (String source : sources()) {
                    Oids.OFFLOADS.forEach(inner -> into.add("NIC_REQUEST " + inner + " for " + source));
                }
            }
            Oids.PLAIN.forEach(oid -> into.add("OID " + oid));
        }
        interruptions(into);
    }

    /** What is below may be completed at any time (OID-09). */
    @Override
    public void interruptions(List<String> into) {
        if (!around.module().handlesRequests()) {
            return;
        }
        int pending = requests.below().size();
        for (int place = 1; place <= pending; place++) {
            into.add("complete " + place);
        }
    }

    /** On whose behalf offload requests come: nobody in particular, or a connected NIC of a partition (OID-33). */
    private List<String> sources() {
        List<String> sources = new ArrayList<>(List.of("0/0"));
        state.connected().stream()
                .filter(n -> !n.startsWith(SwitchWorld.EXTERNAL + "/"))
                .forEach(sources::add);
        return sources;
    }

    @Override
    public boolean perform(String[] words) throws IutException {
        switch (words[0]) {
            case "complete" -> comeBack(requests.below().get(Integer.parseInt(words[1]) - 1));
            case "NIC_REQUEST" -> request(Oids.NIC_REQUEST, SwitchWorld.EXTERNAL + "/0", words[3], words[1]);
            case "OID" -> request(words[1], "none", "0/0", null);
            default -> {
                if (!LifeInputs.isOne(words[0])) {
                    return false;
                }
                request(Oids.oid(words[0]), words[1], "0/0", null);
            }
        }
        return true;
    }

    private void request(String oid, String target, String source, @Nullable String inner) throws IutException {
        Requests.Filtered r = requests.enter(oid, target, source, inner);
        state.entered(oid, target);
        around.event(new SwitchEvent.FilterOidRequest(r.id(), oid, target, source, inner));
        Message call = Message.call("FilterOidRequest", "req", r.id(), "oid", oid, "target", target, "source", source);
        String status = around.status(inner == null ? call : call.with("inner", inner));
        around.event(new SwitchEvent.FilterOidRequestReturn(r.id(), oid, target, status));
        if (!status.equals(PENDING)) {
            ended(r, status);
        }
    }

    /** A request that is below comes back to the extension. */
    private void comeBack(Requests.Traveller t) throws IutException {
        String status = around.choose("completion " + t.oid(), finalStatuses(t));
        arrived(t, status);
        String active = SwitchQueries.active(t.oid(), status, state);
        around.event(new SwitchEvent.FilterOidRequestComplete(
                t.req(), t.form(), t.cloned(), t.oid(), t.target(), t.source(), status, null, null, active));
        Message call = t.cloned() == null
                ? Message.call("FilterOidRequestComplete", t.form().equals("own") ? "own" : "req", t.req())
                : Message.call("FilterOidRequestComplete", "cloned", t.cloned());
        around.call(answered(t, call.with("status", status), status));
        around.event(new Event.Return("FilterOidRequestComplete"));
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        return switch (callout.name()) {
            case "NdisAllocateCloneOidRequest" -> Optional.of(allocate(need(callout, "req")));
            case "NdisFreeCloneOidRequest" -> Optional.of(free(need(callout, "cloned")));
            case "NdisFOidRequest" -> Optional.of(down(callout));
            case "NdisFOidRequestComplete" -> Optional.of(complete(need(callout, "req"), need(callout, "status")));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean owesNothing() {
        return requests.below().isEmpty();
    }

    @Override
    public Optional<String> pays() {
        return owesNothing() ? Optional.empty() : Optional.of("complete 1");
    }

    private Message allocate(String req) {
        around.event(new SwitchEvent.NdisAllocateCloneOidRequest(req));
        String oid = requests.filtered(req).map(Requests.Filtered::oid).orElse("unknown");
        String status = requests.filtered(req).isPresent()
                ? around.choose("clone " + oid, List.of(SUCCESS, "RESOURCES"))
                : "INVALID_PARAMETER";
        @Nullable String cloned = status.equals(SUCCESS) ? requests.clone(req) : null;
        around.event(new SwitchEvent.NdisAllocateCloneOidRequestReturn(req, status, cloned));
        Message answer = Message.status(status);
        return cloned == null ? answer : answer.with("cloned", cloned);
    }

    private Message free(String cloned) {
        around.event(new SwitchEvent.NdisFreeCloneOidRequest(requests.originalOf(cloned), cloned));
        return Message.done();
    }

    private Message down(Message callout) throws IutException {
        Requests.Traveller t = traveller(callout);
        around.event(new SwitchEvent.NdisFOidRequest(
                t.req(), t.form(), t.cloned(), t.oid(), t.target(), t.source(), callout.get("inner").orElse(null)));
        if (requests.isBelow(t.id())) {
            return lower(t, FAILURE);
        }
        use(t, 1);
        String answer = around.choose("lower " + t.oid(), lowerAnswers(t));
        if (answer.equals(OVERTAKEN)) {
            comeBack(t);
        } else if (answer.equals(PENDING)) {
            requests.down(t);
        } else {
            arrived(t, answer);
        }
        return lower(t, answer.equals(OVERTAKEN) ? PENDING : answer);
    }

    private Message lower(Requests.Traveller t, String status) {
        around.event(new SwitchEvent.NdisFOidRequestReturn(
                t.req(),
                t.form(),
                t.cloned(),
                t.oid(),
                t.target(),
                t.source(),
                status,
                null,
                SwitchQueries.active(t.oid(), status, state)));
        return answered(t, Message.status(status), status);
    }

    /** What an answer to a query of the extension's own brings along. */
    private Message answered(Requests.Traveller t, Message answer, String status) {
        return t.form().equals("own")
                ? SwitchQueries.information(t.oid(), status, state)
                        .map(written -> answer.with("information", written))
                        .orElse(answer)
                : answer;
    }

    private Requests.Traveller traveller(Message callout) throws IutException {
        String cloned = callout.get("cloned").orElse(null);
        String own = callout.get("own").orElse(null);
        if (own != null) {
            if (!owns.add(own) && !requests.isBelow(own)) {
                throw new IutException(IutException.Kind.PROTOCOL, "NdisFOidRequest: own request id " + own + " is not fresh");
            }
            return new Requests.Traveller(
                    own, "own", null, need(callout, "oid"), address(callout, "target"), address(callout, "source"));
        }
        String req = cloned == null ? need(callout, "req") : requests.originalOf(cloned);
        Requests.Filtered original = requests.filtered(req).orElse(null);
        if (original == null) {
            return new Requests.Traveller(
                    req, cloned == null ? "original" : "clone", cloned, need(callout, "oid"), "none", "0/0");
        }
        return new Requests.Traveller(
                req,
                cloned == null ? "original" : "clone",
                cloned,
                callout.get("oid").orElse(original.oid()),
                callout.get("target").isPresent() ? address(callout, "target") : original.target(),
                callout.get("source").isPresent() ? address(callout, "source") : original.source());
    }

    private static List<String> lowerAnswers(Requests.Traveller t) {
        String oid = t.oid();
        if (t.form().equals("own") && SwitchQueries.statuses(oid).isPresent()) {
            return List.of(SUCCESS, PENDING, "INVALID_LENGTH", FAILURE, OVERTAKEN);
        }
        return Oids.MUST_PASS.contains(oid)
                ? List.of(SUCCESS, PENDING, OVERTAKEN)
                : List.of(SUCCESS, PENDING, FAILURE, OVERTAKEN);
    }

    private static List<String> finalStatuses(Requests.Traveller t) {
        String oid = t.oid();
        if (t.form().equals("own") && SwitchQueries.statuses(oid).isPresent()) {
            return SwitchQueries.statuses(oid).get();
        }
        return Oids.MUST_PASS.contains(oid) ? List.of(SUCCESS) : List.of(SUCCESS, FAILURE);
    }

    private void arrived(Requests.Traveller t, String status) {
        requests.up(t);
        use(t, -1);
        if (status.equals(SUCCESS)) {
            state.passedBelow(t.oid(), t.target());
        }
    }

    private void use(Requests.Traveller t, int by) {
        if (t.oid().equals(Oids.NIC_REQUEST)) {
            state.use(t.target(), by);
            if (t.form().equals("own")) {
                state.use(t.source(), by);
            }
        }
    }

    private Message complete(String req, String status) {
        Requests.Filtered original = requests.filtered(req).orElse(null);
        String oid = original == null ? "unknown" : original.oid();
        String target = original == null ? "none" : original.target();
        around.event(new SwitchEvent.NdisFOidRequestComplete(req, oid, target, status));
        if (original != null) {
            ended(original, status);
        }
        return Message.done();
    }

    /** A request that came from above has its final status. */
    private void ended(Requests.Filtered request, String status) {
        if (requests.end(request.id())) {
            state.ended(request.oid(), request.target(), status.equals(SUCCESS));
        }
    }
}
