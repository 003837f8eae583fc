package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Entries.need;

import dev.plumbline.ndis.filter.OidContents;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.OidRequest.Form;
import dev.plumbline.ndis.filter.OidRequestType;
import dev.plumbline.ndis.filter.OidResults;
import dev.plumbline.reference.host.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The OID requests that an extension in this JVM has in hand or below, between its objects and messages. */
final class OidTraffic {

    private final Map<String, FilteredOid> filtered = new ConcurrentHashMap<>();
    private final Map<String, OidRequest> below = new ConcurrentHashMap<>();
    private final Map<String, String> originals = new ConcurrentHashMap<>();
    private final Set<String> requestIds = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String irql;

    /** Sets the level of the entry point that runs now; returns that of the one around it. */
    @Nullable String enter(@Nullable String level) {
        String around = irql;
        irql = level;
        return around;
    }

    /** The request that a call of {@code FilterOidRequest} brings. */
    OidRequest arrived(Message call) {
        String id = need(call, "req");
        String oid = need(call, "oid");
        String inner = call.get("inner").orElse(null);
        OidContents usual = OidContents.usual(oid, inner);
        OidContents contents = new OidContents(
                call.get("type").map(OidRequestType::of).orElse(usual.type()),
                call.get("innerType").map(OidRequestType::of).orElse(usual.innerType()),
                call.get("nicType").orElse(""),
                call.get("nicFlags").filter("initializing"::equals).isPresent() ? "NIC_INITIALIZING" : "",
                call.get("timeout").map(Integer::parseInt).orElse(0),
                call.get("information").orElse(""));
        OidRequest request = new OidRequest(
                Form.ORIGINAL, id, oid, need(call, "target"), need(call, "source"), inner, contents, new OidResults());
        filtered.put(id, new FilteredOid(request));
        requestIds.add(id);
        return request;
    }

    /** NDIS's clone of a request: its buffer and its RequestId are those of the original. */
    OidRequest cloned(OidRequest original, String id) {
        originals.put(id, original.id());
        return new OidRequest(
                Form.CLONE,
                id,
                original.oid(),
                original.target(),
                original.source(),
                original.inner(),
                original.contents(),
                new OidResults());
    }

    /** The call that sends a request down, with what the extension made of it. */
    Message down(OidRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(
                switch (request.form()) {
                    case ORIGINAL -> "req";
                    case CLONE -> "cloned";
                    case OWN -> "own";
                },
                request.id());
        parameters.put("oid", request.oid());
        parameters.put("target", request.target());
        parameters.put("source", request.source());
        parameters.put("type", request.contents().type().toString());
        OidRequestType innerType = request.contents().innerType();
        if (request.inner() != null) {
            parameters.put("inner", request.inner());
        }
        if (request.inner() != null && innerType != null) {
            parameters.put("innerType", innerType.toString());
        }
        if (request.oid().equals(OidRequest.NIC_REQUEST)) {
            parameters.put("shape", request.inner() == null ? "no-inner" : "valid");
        }
        original(request).ifPresent(original -> parameters.put("data", original.sends(request)));
        if (request.contents().information() != null) {
            parameters.put("information", request.information());
        }
        level(parameters);
        below.put(request.id(), request);
        if (request.form() == Form.OWN) {
            requestIds.add(request.id());
        }
        return new Message("NdisFOidRequest", parameters);
    }

    private Optional<FilteredOid> original(OidRequest request) {
        if (request.form() != Form.CLONE) {
            return Optional.empty();
        }
        String id = originals.get(request.id());
        return id == null ? Optional.empty() : Optional.ofNullable(filtered.get(id));
    }

    /** A request that was sent down was answered at once. */
    void answered(OidRequest request, Message answer) {
        below.remove(request.id());
        cameBack(request, answer);
    }

    /** The request that a call of {@code FilterOidRequestComplete} brings back. */
    OidRequest back(Message call) {
        String id = call.get("cloned").or(() -> call.get("own")).orElseGet(() -> need(call, "req"));
        OidRequest request = below.remove(id);
        if (request == null) {
            throw new IllegalStateException("the host completes " + id + ", which it does not have");
        }
        cameBack(request, call);
        return request;
    }

    private void cameBack(OidRequest request, Message answer) {
        request.results()
                .answered(
                        number(answer, "bytesWritten"),
                        number(answer, "bytesRead"),
                        number(answer, "bytesNeeded"),
                        number(answer, "supportedRevision"),
                        answer.get("information").orElse(null));
        original(request).ifPresent(original -> original.cameBack(request));
    }

    private static int number(Message message, String parameter) {
        return message.get(parameter).map(Integer::parseInt).orElse(0);
    }

    /** {@code message} ends a request: it says what the extension made of the request. */
    Message ended(Message message, String id, String status) {
        FilteredOid original = filtered.remove(id);
        Map<String, String> parameters = new LinkedHashMap<>(message.parameters());
        if (original != null) {
            original.tell(parameters, status);
        }
        if (!message.isReturn()) {
            level(parameters);
        }
        return new Message(message.name(), parameters);
    }

    /** The call that cancels what was sent below under {@code name}, and whether that is its RequestId (OID-21). */
    Message cancels(String name) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("req", originals.getOrDefault(name, name));
        parameters.put(
                "identifier", requestIds.contains(name) ? "request-id" : originals.containsKey(name) ? "pointer" : "other");
        level(parameters);
        return new Message("NdisFCancelOidRequest", parameters);
    }

    private void level(Map<String, String> parameters) {
        String level = irql;
        if (level != null) {
            parameters.put("irql", level);
        }
    }
}
