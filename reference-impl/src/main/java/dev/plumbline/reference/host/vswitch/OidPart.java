package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.Requests.Filtered;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** NDIS, the switch and the miniport edge as far as OID requests go: one at a time for the module, clones, completions. */
final class OidPart implements Part {

    private static final String SUCCESS = "SUCCESS";
    private static final String LEVEL = "PASSIVE_LEVEL";

    private final Surroundings around;
    private final SwitchState state;
    private final Requests requests = new Requests();
    private final OidsBelow below;
    private final OidCancellations cancellations;
    private final SaveRequests saves;
    private final List<Issuer> issuers;

    OidPart(Surroundings around, LifeInputs life) {
        this.around = around;
        this.state = around.state();
        this.below = new OidsBelow(around, requests);
        this.cancellations = new OidCancellations(around, requests, below);
        this.saves = new SaveRequests(around);
        this.issuers = List.of(
                new NicRequests(around),
                saves,
                new PropertyRequests(around),
                new PlainRequests(around),
                new LifeRequests(around, life, saves::isBusy));
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
            issuers.forEach(issuer -> issuer.inputs(into));
        }
        cancellations.inputs(into);
        interruptions(into);
    }

    /** What is below may be completed at any time (OID-09). */
    @Override
    public void interruptions(List<String> into) {
        if (!around.module().handlesRequests()) {
            return;
        }
        int pending = requests.hasBelow() ? requests.below().size() : 0;
        for (int place = 1; place <= pending; place++) {
            into.add("complete " + place);
        }
    }

    @Override
    public boolean perform(String[] words) throws IutException {
        if (words[0].equals("complete")) {
            below.comeBack(requests.below().get(Integer.parseInt(words[1]) - 1));
            return true;
        }
        if (cancellations.perform(words)) {
            return true;
        }
        for (Issuer issuer : issuers) {
            Optional<Asked> asked = issuer.asked(words);
            if (asked.isPresent()) {
                request(asked.get());
                return true;
            }
        }
        return false;
    }

    private void request(Asked asked) throws IutException {
        Filtered r = requests.enter(asked, cancellations.now());
        state.entered(asked.oid(), asked.target());
        around.event(new SwitchEvent.FilterOidRequest(
                r.id(),
                asked.oid(),
                asked.target(),
                asked.source(),
                asked.inner(),
                asked.type(),
                asked.nicType(),
                asked.innerType(),
                asked.nicFlags(),
                asked.property(),
                asked.extension(),
                LEVEL));
        Message answer = around.call(call(r.id(), asked));
        String status = answer.status()
                .orElseThrow(() -> new IutException(
                        IutException.Kind.PROTOCOL, "FilterOidRequest returned without a status, such as SUCCESS"));
        around.event(new SwitchEvent.FilterOidRequestReturn(
                r.id(),
                asked.oid(),
                asked.target(),
                status,
                said(answer, "data"),
                said(answer, "bytes"),
                said(answer, "revision")));
        if (!status.equals("PENDING")) {
            ended(r, status, answer);
        }
    }

    private static Message call(String req, Asked asked) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("req", req);
        parameters.put("oid", asked.oid());
        parameters.put("target", asked.target());
        parameters.put("source", asked.source());
        parameters.put("type", asked.type());
        put(parameters, "inner", asked.inner());
        put(parameters, "innerType", asked.innerType());
        put(parameters, "nicType", asked.nicType());
        put(parameters, "nicFlags", asked.nicFlags());
        put(parameters, "property", asked.property());
        put(parameters, "extension", asked.extension());
        parameters.put("irql", LEVEL);
        parameters.put("timeout", Integer.toString(asked.timeout()));
        parameters.put("information", asked.information());
        return new Message("FilterOidRequest", parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        return switch (callout.name()) {
            case "NdisAllocateCloneOidRequest" -> Optional.of(allocate(need(callout, "req")));
            case "NdisFreeCloneOidRequest" -> Optional.of(free(need(callout, "cloned")));
            case "NdisFOidRequest" -> Optional.of(below.down(callout));
            case "NdisFOidRequestComplete" -> Optional.of(complete(callout));
            case "NdisFCancelOidRequest" -> Optional.of(below.cancel(callout));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean owesNothing() {
        return !requests.hasBelow() && saves.owes().isEmpty();
    }

    @Override
    public Optional<String> pays() {
        if (requests.hasBelow()) {
            return Optional.of("complete 1");
        }
        return isFree() ? saves.owes() : Optional.empty();
    }

    @Override
    public Optional<String> paysWhileWaiting() {
        return requests.hasBelow() ? Optional.of("complete 1") : Optional.empty();
    }

    private Message allocate(String req) {
        around.event(new SwitchEvent.NdisAllocateCloneOidRequest(req));
        String oid = requests.filtered(req).map(r -> r.asked().oid()).orElse("unknown");
        String status = requests.filtered(req).isPresent()
                ? around.choose("clone " + oid, List.of(SUCCESS, "RESOURCES", "FAILURE"))
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

    private Message complete(Message callout) throws IutException {
        String req = need(callout, "req");
        String status = need(callout, "status");
        Optional<Filtered> original = requests.filtered(req);
        String oid = original.map(r -> r.asked().oid()).orElse("unknown");
        String target = original.map(r -> r.asked().target()).orElse("none");
        around.event(new SwitchEvent.NdisFOidRequestComplete(
                req,
                oid,
                target,
                status,
                said(callout, "data"),
                said(callout, "bytes"),
                said(callout, "revision"),
                said(callout, "irql")));
        if (original.isPresent()) {
            ended(original.get(), status, callout);
        }
        return Message.done();
    }

    /** A request that came from above has its final status. */
    private void ended(Filtered request, String status, Message answer) {
        Asked asked = request.asked();
        if (!requests.end(request)) {
            return;
        }
        state.ended(asked.oid(), asked.target(), status.equals(SUCCESS));
        Issuer.Ending ending = request.ending(status, said(answer, "information"));
        issuers.forEach(issuer -> issuer.ended(asked, ending));
    }

    private static @Nullable String said(Message message, String parameter) {
        return message.get(parameter).orElse(null);
    }
}
