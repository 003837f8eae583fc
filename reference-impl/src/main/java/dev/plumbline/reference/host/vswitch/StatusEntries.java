package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Entries.need;

import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.reference.host.Message;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entry point for status indications.
 *
 * @param inside indications whose {@code FilterStatus} has not returned, by id
 */
record StatusEntries(StatusHandlers extension, Map<String, StatusIndication> inside) implements Entries {

    @Override
    public Optional<Message> call(Message call) {
        if (!call.name().equals("FilterStatus")) {
            return Optional.empty();
        }
        StatusIndication indication = indication(call);
        inside.put(indication.id(), indication);
        try {
            extension.filterStatus(indication);
        } finally {
            inside.remove(indication.id());
        }
        return Optional.of(Message.done());
    }

    private static StatusIndication indication(Message call) {
        String id = need(call, "indication");
        @Nullable String inner = call.get("inner").orElse(null);
        @Nullable String information = call.get("information").orElse(null);
        return inner == null
                ? StatusIndication.receivedPlain(id, need(call, "code"), information)
                : StatusIndication.received(id, need(call, "source"), need(call, "destination"), inner, information);
    }
}
