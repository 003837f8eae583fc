package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Entries.need;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.Message;
import java.util.Optional;

/**
 * The entry points for OID requests.
 *
 * @param traffic the requests that the extension has
 */
record OidEntries(SwitchExtension extension, OidTraffic traffic) implements Entries {

    @Override
    public Optional<Message> call(Message call) {
        return switch (call.name()) {
            case "FilterOidRequest", "FilterOidRequestComplete", "FilterCancelOidRequest" -> {
                String around = traffic.enter(call.get("irql").orElse(null));
                try {
                    yield Optional.of(enter(call));
                } finally {
                    traffic.enter(around);
                }
            }
            default -> Optional.empty();
        };
    }

    private Message enter(Message call) {
        switch (call.name()) {
            case "FilterOidRequest" -> {
                OidRequest request = traffic.arrived(call);
                Message answer = Entries.answered(extension.filterOidRequest(request));
                String status = answer.status().orElseThrow();
                return status.equals("PENDING") ? answer : traffic.ended(answer, request.id(), status);
            }
            case "FilterOidRequestComplete" ->
                extension.filterOidRequestComplete(traffic.back(call), need(call, "status"));
            default -> extension.filterCancelOidRequest(need(call, "req"));
        }
        return Message.done();
    }
}
