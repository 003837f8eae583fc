package dev.plumbline.spec.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventCodec;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One event in the making: finds values for its parameters under which it is what a label says. */
final class Utterance {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Numbers that a derived parameter may sort into classes. */
    private static final List<String> NUMBERS =
            IntStream.concat(IntStream.rangeClosed(0, 300), IntStream.of(1500, 1514, 4096, 65535))
                    .mapToObj(Integer::toString)
                    .toList();

    private final EventType type;
    private final Values values;
    private final Domains domains;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final Set<String> inherited = new HashSet<>();
    private Optional<Label> meant = Optional.empty();

    /** An event of which nothing is known. */
    Utterance(EventType type, Values values, Domains domains) {
        this.type = type;
        this.values = values;
        this.domains = domains;
        for (String parameter : type.parameters()) {
            if (type.isBoolean(parameter)) {
                free(parameter, List.of("true", "false"));
            } else {
                free(parameter, values.free(parameter));
            }
        }
    }

    private void free(String parameter, List<String> from) {
        choices.put(parameter, from);
        if (!type.isOptional(parameter) || values.isKey(parameter)) {
            chosen.put(parameter, from.getFirst());
        }
    }

    /** Gives a parameter a value, if the event has the parameter and no label speaks of it. */
    Utterance with(String parameter, String value) {
        if (choices.containsKey(parameter)) {
            chosen.put(parameter, value);
        }
        return this;
    }

    /** Takes over what another event says of the same parameters, a call and its return for instance. */
    Utterance like(Event other) {
        EventType of = EventType.of(other);
        for (String parameter : type.parameters()) {
            if (of.parameters().contains(parameter)) {
                of.value(other, parameter).ifPresent(value -> {
                    chosen.put(parameter, value.toString());
                    inherited.add(parameter);
                });
            }
        }
        return this;
    }

    /**
     * Makes it an event of a label.
     *
     * @param named the values that have slots already, by parameter
     */
    Utterance as(Label label, Map<String, String> named) {
        for (int i = 0; i < label.parameters().size(); i++) {
            String parameter = label.parameters().get(i);
            String value = label.values().get(i);
            if (choices.containsKey(parameter)) {
                choose(label.action(), parameter, value, named);
            }
        }
        List<BooleanSupplier> met = new ArrayList<>();
        for (int i = 0; i < label.parameters().size(); i++) {
            int parameter = i;
            met.add(() -> isPossible(label, parameter));
        }
        met.forEach(condition -> change(condition, met));
        change(() -> isBound(label), met);
        meant = Optional.of(label);
        return this;
    }

    private void choose(String action, String parameter, String value, Map<String, String> named) {
        if (value.equals("none")) {
            choices.put(parameter, List.of());
            chosen.remove(parameter);
            return;
        }
        List<String> from = new ArrayList<>(values.of(action, parameter, value));
        String first = named.get(parameter);
        String address = named.get(value);
        if (address != null && values.isAddress(parameter)) {
            from = List.of(address);
        } else if (values.isNamed(parameter) && first != null && value.equals("#1")) {
            from = List.of(first);
        } else if (values.isNamed(parameter) && first != null && value.equals("other")) {
            from.remove(first);
        }
        choices.put(parameter, from);
        if (!inherited.contains(parameter) || !fits(action, parameter, value, named)) {
            chosen.put(parameter, from.getFirst());
        }
    }

    /** Whether what another event said of a parameter is what a label says of it. */
    private boolean fits(String action, String parameter, String value, Map<String, String> named) {
        String known = chosen.getOrDefault(parameter, "");
        List<String> from = choices.getOrDefault(parameter, List.of());
        return (from.size() > 1 && isVague(value))
                ? !domains.of(action, parameter).contains(known) && !known.equals(named.get(parameter))
                : from.contains(known);
    }

    /** Changes one value, if that is what it takes to meet a condition and leaves others met. */
    private void change(BooleanSupplier condition, List<BooleanSupplier> met) {
        if (condition.getAsBoolean()) {
            return;
        }
        List<BooleanSupplier> all = new ArrayList<>(met.stream().filter(BooleanSupplier::getAsBoolean).toList());
        all.add(condition);
        for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
            String before = chosen.get(choice.getKey());
            boolean isFree = choice.getValue().size() > 1;
            for (String value : isFree ? wide(choice.getKey(), choice.getValue()) : choice.getValue()) {
                chosen.put(choice.getKey(), value);
                if (all.stream().allMatch(BooleanSupplier::getAsBoolean)) {
                    return;
                }
            }
            if (before == null) {
                chosen.remove(choice.getKey());
            } else {
                chosen.put(choice.getKey(), before);
            }
        }
    }

    /** Also values that derived parameters may sort into classes: the names of the classes, and numbers. */
    private List<String> wide(String parameter, List<String> from) {
        return type.isBoolean(parameter) || Values.isKnown(parameter)
                ? from
                : Stream.of(from, domains.derived(type), NUMBERS).flatMap(List::stream).toList();
    }

    /** Whether the event can be what the label says, as far as one parameter goes. */
    private boolean isPossible(Label label, int parameter) {
        return tryEvent()
                .map(event -> readings(event, label, parameter).contains(label.values().get(parameter)))
                .orElse(false);
    }

    /** Whether it is that label, and no other. */
    private boolean isBound(Label label) {
        return tryEvent()
                .map(event -> label.values().equals(firstLabel(event, label, new ArrayList<>())))
                .orElse(false);
    }

    /** The values of the first label that the judge finds for an event, as far as some are chosen; none if there is none. */
    private List<String> firstLabel(Event event, Label like, List<String> values) {
        if (values.size() == like.values().size()) {
            return domains.hasLabel(like.action(), values) ? values : List.of();
        }
        for (String value : readings(event, like, values.size())) {
            List<String> more = new ArrayList<>(values);
            more.add(value);
            List<String> found = firstLabel(event, like, more);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What a parameter of an event can be called in the graph, the most exact first. */
    private List<String> readings(Event event, Label label, int parameter) {
        String name = label.parameters().get(parameter);
        String wanted = label.values().get(parameter);
        Set<String> domain = domains.of(label.action(), name);
        String value;
        try {
            value = type.value(event, name).map(Object::toString).orElse("none");
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        boolean isSlot = choices.containsKey(name) && !domain.contains(value) && !isVague(wanted);
        return Stream.of(isSlot ? wanted : value, "other", "any").filter(domain::contains).distinct().toList();
    }

    private static boolean isVague(String value) {
        return value.equals("other") || value.equals("any");
    }

    private Optional<Event> tryEvent() {
        ObjectNode node = MAPPER.createObjectNode().put("ev", type.name());
        chosen.forEach((parameter, value) -> {
            if (type.isBoolean(parameter)) {
                node.put(parameter, Boolean.parseBoolean(value));
            } else {
                node.put(parameter, value);
            }
        });
        try {
            return Optional.of(new EventCodec(MAPPER).read(node, Set.of()));
        } catch (EventCodec.EventFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The event.
     *
     * @throws UnsayableException if no values were found
     */
    Event event() throws UnsayableException {
        if (meant.isPresent() && !isBound(meant.get())) {
            throw new UnsayableException(meant.get() + "; the nearest is " + tryEvent());
        }
        return tryEvent().orElseThrow(() -> new UnsayableException(type.name() + " with " + chosen));
    }

    /** No event was found that is what a label says. */
    static final class UnsayableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnsayableException(String what) {
            super("no event was found for " + what);
        }
    }
}
