package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Entries.answered;
import static dev.plumbline.reference.host.vswitch.Entries.need;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.Message;
import java.util.Map;
import java.util.Optional;

/**
 * The entry points for OID requests.
 *
 * @param below structures that the extension has sent down, by id
 */
record OidEntries(SwitchExtension extension, Map<String, OidRequest> below) implements Entries {

    @Override
    public Optional<Message> call(Message call) {
        return switch (call.name()) {
            case "FilterOidRequest" -> {
                OidRequest request = new OidRequest(
                        OidRequest.Form.ORIGINAL,
                        need(call, "req"),
                        need(call, "oid"),
                        need(call, "target"),
                        need(call, "source"),
                        call.get("inner").orElse(null));
                yield Optional.of(answered(extension.filterOidRequest(request)));
            }
            case "FilterOidRequestComplete" -> {
                String id = call.get("cloned").or(() -> call.get("own")).orElseGet(() -> need(call, "req"));
                OidRequest request = below.remove(id);
                if (request == null) {
                    throw new IllegalStateException("the host completes " + id + ", which it does not have");
                }
                call.get("information").ifPresent(request.results()::written);
                extension.filterOidRequestComplete(request, need(call, "status"));
                yield Optional.of(Message.done());
            }
            case "FilterCancelOidRequest" -> {
                extension.filterCancelOidRequest(need(call, "req"));
                yield Optional.of(Message.done());
            }
            default -> Optional.empty();
        };
    }
}
