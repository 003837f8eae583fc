package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventCodec;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which parameters of events are ids, and what a value is that no event has named. */
final class Vocabulary {

    /** Stands for a value that no event has named. */
    static final String NEW = "~";

    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port", "address");
    private static final Set<String> IDS = Set.of(
            "adapter", "primary", "member", "team", "bundle", "module", "driver", "nbl", "original", "req", "cloned",
            "packet", "indication", "cancelId", "oid", "inner");
    private static final Set<String> PLACEHOLDERS = Set.of("other", "any", "none");

    private Vocabulary() {}

    /** Whether values of a parameter matter by being equal to others. */
    static boolean isId(String parameter) {
        return ADDRESSES.contains(parameter) || IDS.contains(parameter);
    }

    /** What parameters share their ids. */
    static String sort(String parameter) {
        if (ADDRESSES.contains(parameter)) {
            return "address";
        }
        return switch (parameter) {
            case "primary" -> "adapter";
            case "original" -> "nbl";
            case "inner" -> "oid";
            default -> parameter;
        };
    }

    /** The ids that an event names. */
    static Set<String> ids(Event event) {
        EventType type = EventType.of(event);
        Set<String> ids = new HashSet<>();
        type.parameters().stream()
                .filter(Vocabulary::isId)
                .forEach(parameter -> type.value(event, parameter).ifPresent(id -> ids.add(sort(parameter) + " " + id)));
        return ids;
    }

    /** Whether two events say the same of the ids of which both speak. */
    static boolean agree(Event one, Event other) {
        EventType type = EventType.of(one);
        EventType otherType = EventType.of(other);
        return type.parameters().stream()
                .filter(parameter -> isId(parameter) && otherType.parameters().contains(parameter))
                .allMatch(parameter -> {
                    Optional<Object> said = type.value(one, parameter);
                    Optional<Object> otherSaid = otherType.value(other, parameter);
                    return said.isEmpty() || otherSaid.isEmpty() || isUnknown(said) || isUnknown(otherSaid) || said.equals(otherSaid);
                });
    }

    private static boolean isUnknown(Optional<Object> value) {
        return value.equals(Optional.of(EventCodec.UNKNOWN));
    }

    /** An address, its port, and connection 0 there. */
    static List<String> around(String address) {
        int slash = address.indexOf('/');
        String port = slash < 0 ? address : address.substring(0, slash);
        return port.equals("0") || port.equals("none") ? List.of(address) : List.of(port, port + "/0", address);
    }

    /** Ids that no event has named; for a connection also one on each port that is known. */
    static List<String> invented(String parameter, Set<String> addresses) {
        List<String> invented = new ArrayList<>(List.of(NEW));
        if (ADDRESSES.contains(parameter) && !parameter.equals("port")) {
            invented.add("0/0");
            invented.add(NEW + "/1");
            addresses.stream().filter(a -> !a.contains("/") && !a.equals("0")).forEach(port -> invented.add(port + "/" + NEW));
        }
        return invented;
    }

    /** Whether a value in a label is one that an event may have, rather than one that stands for others. */
    static boolean isLiteral(String parameter, String value) {
        boolean isSlot = value.startsWith("#") || (ADDRESSES.contains(parameter) && Set.of("port", "0").contains(value));
        return !isSlot && !PLACEHOLDERS.contains(value);
    }
}
