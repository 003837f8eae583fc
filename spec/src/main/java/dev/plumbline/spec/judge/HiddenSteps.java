package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.TraceHeader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The events that may have happened unseen, as far as machines can tell them apart: about ids that are known and about new
 * ones, with each value that some machine knows by name and with one that none does. Where those are too many, only what
 * agrees with what was said before of the same request or packet.
 */
final class HiddenSteps {

    /** Events of one type that are tried. */
    private static final int OF_ONE_TYPE = 1000;

    /**
     * An event that may have happened.
     *
     * @param event the event
     * @param isInvented whether it names something that no event has named yet
     */
    record Guess(Event event, boolean isInvented) {}

    private final TraceHeader header;
    private final Guesswork guesswork;
    private final List<EventType> unseen;
    private final KnownIds ids;
    private boolean exhaustive = true;
    private Optional<List<Guess>> guesses = Optional.empty();

    /** What may happen unseen in machines, before a producer with that header. */
    HiddenSteps(List<SightedMachine> machines, TraceHeader header) {
        this(
                header,
                new Guesswork(machines),
                EventType.all().values().stream()
                        .filter(t -> !header.sees(t.name()))
                        .filter(t -> machines.stream().anyMatch(m -> m.actions().containsKey(t.name())))
                        .toList(),
                new KnownIds());
    }

    private HiddenSteps(TraceHeader header, Guesswork guesswork, List<EventType> unseen, KnownIds ids) {
        this.header = header;
        this.guesswork = guesswork;
        this.unseen = unseen;
        this.ids = ids;
    }

    HiddenSteps copy() {
        HiddenSteps copy = new HiddenSteps(header, guesswork, unseen, ids.copy());
        copy.exhaustive = exhaustive;
        copy.guesses = guesses;
        return copy;
    }

    /** Whether the guesses so far were all that machines could tell apart. */
    boolean isExhaustive() {
        return exhaustive && !ids.hasForgotten();
    }

    /** Learns the ids of an event. */
    void learn(Event event) {
        if (ids.learn(event, header.blindIn(event.name()))) {
            guesses = Optional.empty();
        }
    }

    /** The types of events that may have happened. */
    List<EventType> types() {
        return unseen;
    }

    /** Events that may have happened. */
    List<Guess> guesses() {
        if (guesses.isEmpty()) {
            guesses = Optional.of(unseen.stream()
                    .flatMap(type -> guesses(type, type.parameters(), Map.of()).stream())
                    .toList());
        }
        return guesses.get();
    }

    /** What a seen event may have been; itself, if all its parameters were seen. */
    List<Guess> fillings(Event event) {
        List<String> blind = header.blindIn(event.name());
        if (blind.isEmpty()) {
            return List.of(new Guess(event, false));
        }
        EventType type = EventType.of(event);
        Map<String, @Nullable Object> seen = new LinkedHashMap<>();
        type.parameters().forEach(parameter -> seen.put(parameter, type.value(event, parameter).orElse(null)));
        blind.forEach(seen::remove);
        return guesses(type, blind, seen);
    }

    private List<Guess> guesses(EventType type, List<String> open, Map<String, @Nullable Object> seen) {
        exhaustive &= !guesswork.isDerived(type);
        Map<String, List<Optional<Object>>> values = new LinkedHashMap<>();
        open.forEach(parameter -> values.put(parameter, guesswork.values(type, parameter, ids)));
        List<Guess> guesses = new ArrayList<>();
        if (size(values) <= OF_ONE_TYPE) {
            fill(type, values, new LinkedHashMap<>(seen), false, guesses);
            return guesses;
        }
        exhaustive = false;
        Optional<String> subject = KnownIds.subject(type);
        List<Optional<Object>> subjects = subject.isEmpty()
                ? List.of(Optional.empty())
                : values.getOrDefault(subject.get(), List.of(Optional.ofNullable(seen.get(subject.get()))));
        for (Optional<Object> id : subjects.reversed()) {
            Map<String, List<Optional<Object>>> likely = likely(type, values, subject.orElse(""), id);
            if (size(likely) + guesses.size() <= OF_ONE_TYPE) {
                fill(type, likely, new LinkedHashMap<>(seen), false, guesses);
            }
        }
        return guesses;
    }

    /** What was said before of the same subject; else nothing, where that may be; else all that is possible. */
    private Map<String, List<Optional<Object>>> likely(
            EventType type, Map<String, List<Optional<Object>>> values, String subject, Optional<Object> id) {
        Map<String, List<Optional<Object>>> likely = new LinkedHashMap<>();
        values.forEach((parameter, all) -> {
            Optional<Object> said = id.flatMap(i -> ids.said(subject, i.toString(), parameter));
            if (parameter.equals(subject)) {
                likely.put(parameter, List.of(id));
            } else if (Vocabulary.isId(parameter) && said.isPresent()) {
                likely.put(parameter, List.of(said));
            } else {
                likely.put(parameter, type.isOptional(parameter) ? List.of(Optional.empty()) : all);
            }
        });
        return likely;
    }

    private static long size(Map<String, List<Optional<Object>>> values) {
        return values.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
    }

    private void fill(
            EventType type,
            Map<String, List<Optional<Object>>> values,
            Map<String, @Nullable Object> chosen,
            boolean invented,
            List<Guess> guesses) {
        Optional<String> open = type.parameters().stream().filter(p -> !chosen.containsKey(p)).findFirst();
        if (open.isEmpty()) {
            guesses.add(new Guess(type.with(chosen), invented));
            return;
        }
        String parameter = open.get();
        for (Optional<Object> value : values.getOrDefault(parameter, List.of())) {
            chosen.put(parameter, value.orElse(null));
            boolean isNew = value.isPresent() && guesswork.isInvented(type, parameter, value.get());
            fill(type, values, chosen, invented || isNew, guesses);
        }
        chosen.remove(parameter);
    }
}
