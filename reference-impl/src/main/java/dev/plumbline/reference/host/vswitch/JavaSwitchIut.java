package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An extension in this JVM, reached by messages like every other. */
public final class JavaSwitchIut implements Iut {

    private final SwitchExtension extension;
    private final Map<String, OidRequest> known = new HashMap<>();

    /** Wraps an extension that no other wrapper has. */
    public JavaSwitchIut(SwitchExtension extension) {
        this.extension = extension;
    }

    @Override
    public String description() {
        return extension.description();
    }

    @Override
    public Message call(Message call, Callouts callouts) throws IutException {
        Services services = new Services(callouts);
        try {
            return dispatch(call, services);
        } catch (RuntimeException e) {
            if (services.failure != null) {
                throw services.failure;
            }
            StackTraceElement[] at = e.getStackTrace();
            throw new IutException(
                    IutException.Kind.THREW, call.name() + " threw " + e + (at.length > 0 ? " at " + at[0] : ""));
        }
    }

    private Message dispatch(Message call, Services services) {
        attached = services;
        return switch (call.name()) {
            case "FilterAttach" -> Message.status(extension.filterAttach(need(call, "module"), new Current()));
            case "FilterRestart" -> Message.status(extension.filterRestart());
            case "FilterPause" -> Message.status(extension.filterPause());
            case "FilterDetach" -> {
                extension.filterDetach();
                yield Message.done();
            }
            case "FilterOidRequest" -> {
                OidRequest request = new OidRequest(
                        OidRequest.Form.ORIGINAL,
                        need(call, "req"),
                        need(call, "oid"),
                        need(call, "target"),
                        need(call, "source"),
                        call.get("inner").orElse(null));
                yield Message.status(extension.filterOidRequest(request));
            }
            case "FilterOidRequestComplete" -> {
                String id = call.get("cloned").or(() -> call.get("own")).orElseGet(() -> need(call, "req"));
                OidRequest request = known.remove(id);
                if (request == null) {
                    throw new IllegalStateException("the host completes " + id + ", which it does not have");
                }
                extension.filterOidRequestComplete(request, need(call, "status"));
                yield Message.done();
            }
            case "WorkItem" -> {
                extension.workItem();
                yield Message.done();
            }
            default -> throw new IllegalStateException("the host calls " + call.name());
        };
    }

    @Override
    public void close() {
        known.clear();
    }

    private static String need(Message message, String parameter) {
        return message.get(parameter).orElseThrow(() -> new IllegalStateException("no " + parameter + " in " + message));
    }

    private @Nullable Services attached;

    /** Services as the extension keeps them: calls go to whatever entry point is running. */
    private final class Current implements SwitchServices {

        private Services now() {
            if (attached == null) {
                throw new IllegalStateException("a service was called outside every entry point");
            }
            return attached;
        }

        @Override
        public Optional<OidRequest> ndisAllocateCloneOidRequest(OidRequest original) {
            Message answer = now().ask(Message.call("NdisAllocateCloneOidRequest", "req", original.id()));
            return answer.get("cloned")
                    .map(id -> new OidRequest(
                            OidRequest.Form.CLONE,
                            id,
                            original.oid(),
                            original.target(),
                            original.source(),
                            original.inner()));
        }

        @Override
        public void ndisFreeCloneOidRequest(OidRequest cloned) {
            now().ask(Message.call("NdisFreeCloneOidRequest", "cloned", cloned.id()));
        }

        @Override
        public String ndisFOidRequest(OidRequest request) {
            String name = switch (request.form()) {
                case ORIGINAL -> "req";
                case CLONE -> "cloned";
                case OWN -> "own";
            };
            Message call = Message.call(
                    "NdisFOidRequest",
                    name,
                    request.id(),
                    "oid",
                    request.oid(),
                    "target",
                    request.target(),
                    "source",
                    request.source());
            known.put(request.id(), request);
            String status = now().status(request.inner() == null ? call : call.with("inner", request.inner()));
            if (!status.equals("PENDING")) {
                known.remove(request.id());
            }
            return status;
        }

        @Override
        public void ndisFOidRequestComplete(OidRequest original, String status) {
            now().ask(Message.call("NdisFOidRequestComplete", "req", original.id(), "status", status));
        }

        @Override
        public String referenceSwitchNic(String nic) {
            return now().status(Message.call("ReferenceSwitchNic", "nic", nic));
        }

        @Override
        public void dereferenceSwitchNic(String nic) {
            now().ask(Message.call("DereferenceSwitchNic", "nic", nic));
        }

        @Override
        public String referenceSwitchPort(String port) {
            return now().status(Message.call("ReferenceSwitchPort", "port", port));
        }

        @Override
        public void dereferenceSwitchPort(String port) {
            now().ask(Message.call("DereferenceSwitchPort", "port", port));
        }
    }

    /** The callouts of one running entry point. */
    private static final class Services {

        private final Callouts callouts;
        private @Nullable IutException failure;

        Services(Callouts callouts) {
            this.callouts = callouts;
        }

        Message ask(Message callout) {
            try {
                return callouts.answer(callout);
            } catch (IutException e) {
                failure = e;
                throw new IllegalStateException(e);
            }
        }

        String status(Message callout) {
            return ask(callout).status().orElseThrow();
        }
    }
}
