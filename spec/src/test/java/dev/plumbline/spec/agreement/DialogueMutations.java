package dev.plumbline.spec.agreement;

import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Random alterations of dialogues. Calls need not nest afterwards: the judge looks at events alone. */
final class DialogueMutations {

    private enum Kind {
        DROP,
        REPEAT,
        SWAP,
        REPLACE,
        INSERT,
        CUT
    }

    private static final int MOST = 3;

    private final RandomGenerator random;
    private final List<Event> events;
    private final Map<String, Set<Object>> values = new LinkedHashMap<>();

    /** @param dialogues give the events and values that are put in */
    DialogueMutations(List<List<Event>> dialogues, RandomGenerator random) {
        this.random = random;
        this.events = dialogues.stream().flatMap(List::stream).distinct().toList();
        for (Event event : events) {
            EventEdits.values(event)
                    .forEach((parameter, value) ->
                            values.computeIfAbsent(parameter, _ -> new LinkedHashSet<>()).add(value));
        }
    }

    /** A dialogue with one to three alterations. */
    List<Event> of(List<Event> dialogue) {
        List<Event> mutant = new ArrayList<>(dialogue);
        for (int left = random.nextInt(1, MOST + 1); left > 0 && !mutant.isEmpty(); left--) {
            int at = random.nextInt(mutant.size());
            switch (Kind.values()[random.nextInt(Kind.values().length)]) {
                case DROP -> mutant.remove(at);
                case REPEAT -> mutant.add(at, mutant.get(at));
                case SWAP -> Collections.swap(mutant, at, random.nextInt(mutant.size()));
                case REPLACE -> mutant.set(at, altered(mutant.get(at)));
                case INSERT -> mutant.add(at, events.get(random.nextInt(events.size())));
                case CUT -> mutant.subList(at, mutant.size()).clear();
            }
        }
        return mutant;
    }

    /** The event with another value of one parameter, if it has any. */
    private Event altered(Event event) {
        Map<String, Object> now = EventEdits.values(event);
        if (now.isEmpty()) {
            return event;
        }
        String parameter = List.copyOf(now.keySet()).get(random.nextInt(now.size()));
        Class<?> type = Objects.requireNonNull(now.get(parameter)).getClass();
        List<Object> known = values.getOrDefault(parameter, Set.of()).stream().filter(type::isInstance).toList();
        return EventEdits.with(event, parameter, known.get(random.nextInt(known.size())));
    }
}
