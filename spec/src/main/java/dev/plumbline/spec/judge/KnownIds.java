package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids that the events of a trace have named, and what they said of requests, packets and the like. */
final class KnownIds {

    private static final int OF_A_SORT = 64;

    /** What events are about, the most particular first. */
    private static final List<String> SUBJECTS = List.of("req", "nbl", "packet", "indication", "adapter", "module");

    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> said = new LinkedHashMap<>();
    private boolean forgotten;

    KnownIds copy() {
        KnownIds copy = new KnownIds();
        ids.forEach((sort, known) -> copy.ids.put(sort, new LinkedHashSet<>(known)));
        said.forEach((subject, values) -> copy.said.put(subject, new LinkedHashMap<>(values)));
        copy.forgotten = forgotten;
        return copy;
    }

    /** Whether ids were dropped because there were too many. */
    boolean hasForgotten() {
        return forgotten;
    }

    /** The ids that a parameter may have. */
    Set<String> of(String parameter) {
        return ids.getOrDefault(Vocabulary.sort(parameter), Set.of());
    }

    /** The parameter that says what events of a type are about. */
    static Optional<String> subject(EventType type) {
        return SUBJECTS.stream().filter(type.parameters()::contains).findFirst();
    }

    /** What the last event about a subject said of a parameter. */
    Optional<Object> said(String subject, String id, String parameter) {
        return Optional.ofNullable(said.getOrDefault(subject + " " + id, Map.of()).get(parameter));
    }

    /** Learns from an event of which {@code blind} parameters were not seen; whether anything was new. */
    boolean learn(Event event, List<String> blind) {
        EventType type = EventType.of(event);
        boolean isNew = false;
        Map<String, Object> about = new LinkedHashMap<>();
        Optional<String> subject = subject(type).filter(s -> !blind.contains(s));
        if (subject.isPresent() && type.value(event, subject.get()).isPresent()) {
            String key = subject.get() + " " + type.value(event, subject.get()).orElseThrow();
            about = said.computeIfAbsent(key, _ -> new LinkedHashMap<>());
            bound(said.keySet(), OF_A_SORT * SUBJECTS.size());
        }
        for (String parameter : type.parameters()) {
            Optional<Object> value = blind.contains(parameter) ? Optional.empty() : type.value(event, parameter);
            if (value.isPresent()) {
                isNew |= !value.get().equals(about.put(parameter, value.get()));
                isNew |= Vocabulary.isId(parameter) && learn(Vocabulary.sort(parameter), value.get().toString());
            }
        }
        return isNew;
    }

    private boolean learn(String sort, String value) {
        Set<String> known = ids.computeIfAbsent(sort, _ -> new LinkedHashSet<>());
        boolean isNew = !known.remove(value);
        known.addAll(sort.equals("address") ? Vocabulary.around(value) : List.of(value));
        forgotten |= bound(known, OF_A_SORT);
        return isNew;
    }

    private static boolean bound(Set<String> known, int size) {
        boolean isFull = known.size() > size;
        while (known.size() > size) {
            known.remove(known.iterator().next());
        }
        return isFull;
    }
}
