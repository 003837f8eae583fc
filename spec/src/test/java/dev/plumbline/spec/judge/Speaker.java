package dev.plumbline.spec.judge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventCodec;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns labels of a graph into events about one instance: gives ids to the graph's slots, in the order in which the
 * judge hands slots out.
 */
final class Speaker {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> SWITCH_ADDRESS = Map.of("port", "1", "0", "1/0", "#1", "1/1", "other", "0/0");
    private static final Set<String> ADDRESSES = Set.of("target", "source", "nic", "port");
    private static final Map<String, Object> DEFAULTS = Map.of("bundle", "B", "connected", true, "found", true);

    private final String module;
    private final Map<String, String> slots;

    private Speaker(String module, Map<String, String> slots) {
        this.module = module;
        this.slots = slots;
    }

    static Speaker of(String module) {
        return new Speaker(module, new HashMap<>());
    }

    /** A speaker that has said the same. */
    Speaker copy() {
        return new Speaker(module, new HashMap<>(slots));
    }

    /**
     * The event that the judge takes for this label.
     *
     * @return none if the judge would not have handed out these slots
     */
    Optional<Event> event(Label label) {
        EventType type = EventType.named(label.action()).orElseThrow();
        ObjectNode node = MAPPER.createObjectNode().put("ev", label.action());
        for (String parameter : type.parameters()) {
            int i = label.parameters().indexOf(parameter);
            if (i < 0) {
                set(node, type, parameter, DEFAULTS.getOrDefault(parameter, parameter.equals("source") ? "0/0" : "x"));
                continue;
            }
            Optional<String> value = value(label, parameter, label.values().get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            set(node, type, parameter, value.get());
        }
        try {
            return Optional.of(new EventCodec(MAPPER).read(node, Set.of()));
        } catch (EventCodec.EventFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(ObjectNode node, EventType type, String parameter, Object value) {
        if (type.isBoolean(parameter)) {
            node.put(parameter, value.toString().equals("true"));
        } else {
            node.put(parameter, value.toString());
        }
    }

    private Optional<String> value(Label label, String parameter, String value) {
        return switch (module) {
            case "SwitchNic" -> Optional.of(ADDRESSES.contains(parameter) ? SWITCH_ADDRESS.get(value) : plain(value));
            case "OidRequest" -> ADDRESSES.contains(parameter) ? address(label, parameter, value) : Optional.of(plain(value));
            default -> member(parameter, value);
        };
    }

    /** A value that stands for any that the module does not know is one that it does not know. */
    private static String plain(String value) {
        return value.equals("other") ? "UNHEARD_OF" : value;
    }

    /** The first address is the first that the request names; any other is "other". */
    private Optional<String> address(Label label, String parameter, String value) {
        if (value.equals("other")) {
            return Optional.ofNullable(slots.containsKey(parameter) ? "7/7" : null);
        }
        int index = label.parameters().indexOf("targetIndex");
        String first = index >= 0 && label.values().get(index).equals("0") ? "1/0" : "1/1";
        return Optional.of(slots.computeIfAbsent(parameter, _ -> first));
    }

    /** Adapters get their slots in the order in which they appear; an item is a packet or a request, not both. */
    private Optional<String> member(String parameter, String value) {
        if (List.of("packet", "req").contains(parameter)) {
            String sort = slots.computeIfAbsent("item", _ -> parameter);
            return Optional.ofNullable(sort.equals(parameter) ? "i" : null);
        }
        if (List.of("adapter", "primary").contains(parameter)) {
            if (value.equals("other")) {
                return Optional.of("stranger");
            }
            int slot = Integer.parseInt(value.substring(1));
            long seen = slots.keySet().stream().filter(k -> k.startsWith("adapter ")).count();
            if (slot > seen + 1) {
                return Optional.empty();
            }
            slots.put("adapter " + slot, value);
        }
        return Optional.of(plain(value));
    }
}
