package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers what the extension calls: the {@code NdisF*} services and the switch handlers. */
final class SwitchCallouts implements Iut.Callouts {

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,9}/\\d{1,5}|\\d{1,9}|none");
    private static final String SUCCESS = "SUCCESS";
    private static final String PENDING = "PENDING";
    private static final String FAILURE = "FAILURE";
    private static final String OVERTAKEN = "PENDING, completed before the call returns";

    /** Delivers a completion to the extension. */
    interface Completion {
        void deliver(Requests.Traveller traveller, String status) throws IutException;
    }

    private final SwitchState state;
    private final Requests requests;
    private final Choices choices;
    private final Recording recording;
    private final Completion completion;
    private final Set<String> owns = new HashSet<>();
    private long answered;

    SwitchCallouts(
            SwitchState state, Requests requests, Choices choices, Recording recording, Completion completion) {
        this.state = state;
        this.requests = requests;
        this.choices = choices;
        this.recording = recording;
        this.completion = completion;
    }

    /** A request that is below comes back to the extension. */
    void comeBack(Requests.Traveller traveller) throws IutException {
        String status = choose("completion " + traveller.oid(), finalStatuses(traveller.oid()));
        arrived(traveller, status);
        completion.deliver(traveller, status);
    }

    @Override
    public Message answer(Message callout) throws IutException {
        answered++;
        return switch (callout.name()) {
            case "NdisAllocateCloneOidRequest" -> allocate(need(callout, "req"));
            case "NdisFreeCloneOidRequest" -> free(need(callout, "cloned"));
            case "NdisFOidRequest" -> down(callout);
            case "NdisFOidRequestComplete" -> complete(need(callout, "req"), need(callout, "status"));
            case "ReferenceSwitchNic" -> referenceNic(address(callout, "nic"));
            case "DereferenceSwitchNic" -> dereferenceNic(address(callout, "nic"));
            case "ReferenceSwitchPort" -> referencePort(address(callout, "port"));
            case "DereferenceSwitchPort" -> dereferencePort(address(callout, "port"));
            default -> throw new IutException(
                    IutException.Kind.PROTOCOL, "called " + callout.name() + ", which a switch extension has not");
        };
    }

    /** Calls of the extension that were answered so far. */
    long answered() {
        return answered;
    }

    private Message allocate(String req) {
        recording.event(new SwitchEvent.NdisAllocateCloneOidRequest(req));
        String oid = requests.filtered(req).map(Requests.Filtered::oid).orElse("unknown");
        String status = choose("clone " + oid, List.of(SUCCESS, "RESOURCES"));
        @Nullable String cloned = status.equals(SUCCESS) ? requests.clone(req) : null;
        recording.event(new SwitchEvent.NdisAllocateCloneOidRequestReturn(req, status, cloned));
        Message answer = Message.status(status);
        return cloned == null ? answer : answer.with("cloned", cloned);
    }

    private Message free(String cloned) {
        recording.event(new SwitchEvent.NdisFreeCloneOidRequest(requests.originalOf(cloned), cloned));
        return Message.done();
    }

    private Message down(Message callout) throws IutException {
        Requests.Traveller t = traveller(callout);
        recording.event(new SwitchEvent.NdisFOidRequest(
                t.req(), t.form(), t.cloned(), t.oid(), t.target(), t.source(), callout.get("inner").orElse(null)));
        use(t, 1);
        String answer = choose("lower " + t.oid(), lowerAnswers(t.oid()));
        if (answer.equals(OVERTAKEN)) {
            comeBack(t);
        } else if (answer.equals(PENDING)) {
            requests.down(t);
        } else {
            arrived(t, answer);
        }
        String status = answer.equals(OVERTAKEN) ? PENDING : answer;
        recording.event(new SwitchEvent.NdisFOidRequestReturn(
                t.req(), t.form(), t.cloned(), t.oid(), t.target(), t.source(), status));
        return Message.status(status);
    }

    private Requests.Traveller traveller(Message callout) throws IutException {
        String cloned = callout.get("cloned").orElse(null);
        String own = callout.get("own").orElse(null);
        if (own != null) {
            if (!owns.add(own)) {
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

    private static List<String> lowerAnswers(String oid) {
        return Oids.MUST_PASS.contains(oid)
                ? List.of(SUCCESS, PENDING, OVERTAKEN)
                : List.of(SUCCESS, PENDING, FAILURE, OVERTAKEN);
    }

    private static List<String> finalStatuses(String oid) {
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
        recording.event(new SwitchEvent.NdisFOidRequestComplete(req, oid, target, status));
        if (original != null) {
            ended(original, status);
        }
        return Message.done();
    }

    /** A request that came from above has its final status. */
    void ended(Requests.Filtered request, String status) {
        requests.end(request.id());
        state.ended(request.oid(), request.target(), status.equals(SUCCESS));
    }

    private Message referenceNic(String nic) {
        recording.event(new SwitchEvent.ReferenceSwitchNic(nic));
        boolean possible = state.nic(nic) == SwitchState.Nic.CONNECTED;
        String status = possible ? choose("reference " + nic, List.of(SUCCESS, FAILURE)) : FAILURE;
        if (status.equals(SUCCESS)) {
            state.reference(nic);
        }
        recording.event(new SwitchEvent.ReferenceSwitchNicReturn(nic, status));
        return Message.status(status);
    }

    private Message dereferenceNic(String nic) {
        recording.event(new SwitchEvent.DereferenceSwitchNic(nic));
        state.dereference(nic);
        return Message.done();
    }

    private Message referencePort(String port) {
        recording.event(new SwitchEvent.ReferenceSwitchPort(port));
        boolean possible = state.port(port) == SwitchState.Port.CREATED;
        String status = possible ? choose("reference port " + port, List.of(SUCCESS, FAILURE)) : FAILURE;
        if (status.equals(SUCCESS)) {
            state.reference(port);
        }
        recording.event(new SwitchEvent.ReferenceSwitchPortReturn(port, status));
        return Message.status(status);
    }

    private Message dereferencePort(String port) {
        recording.event(new SwitchEvent.DereferenceSwitchPort(port));
        state.dereference(port);
        return Message.done();
    }

    /** Once the run is over every question takes its usual course, so that choices are not recorded for nothing. */
    private String choose(String question, List<String> options) {
        return recording.isStopped() ? options.get(0) : choices.choose(question, options);
    }

    private static String need(Message callout, String parameter) throws IutException {
        return callout.get(parameter)
                .orElseThrow(() -> new IutException(
                        IutException.Kind.PROTOCOL, callout.name() + " needs \"" + parameter + "\""));
    }

    private static String address(Message callout, String parameter) throws IutException {
        String value = need(callout, parameter);
        if (!ADDRESS.matcher(value).matches()) {
            throw new IutException(
                    IutException.Kind.PROTOCOL,
                    callout.name() + ": \"" + parameter + "\" is port/index or port, not " + value);
        }
        return value;
    }
}
