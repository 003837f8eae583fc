package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventCodec;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values that machines can tell apart.
 *
 * @param machines the machines
 */
record Guesswork(List<SightedMachine> machines) {

    /** Whether some machine asks for what is derived of the parameters of a type. */
    boolean isDerived(EventType type) {
        return machines.stream()
                .filter(m -> m.actions().containsKey(type.name()))
                .anyMatch(m -> !type.parameters().containsAll(m.action(type.name()).parameters()));
    }

    /** Whether a value is an id that no event has named, and some machine asks for it. */
    boolean isInvented(EventType type, String parameter, Object value) {
        return Vocabulary.isId(parameter) && isAsked(type, parameter) && value.toString().contains(Vocabulary.NEW);
    }

    /** Whether a machine asks for a parameter, in its labels or to tell its instances apart. */
    private boolean isAsked(EventType type, String parameter) {
        return machines.stream()
                .filter(m -> m.actions().containsKey(type.name()))
                .anyMatch(m -> m.action(type.name()).parameters().contains(parameter)
                        || m.spread().keys(type).contains(parameter));
    }

    /** The values of a parameter that some machine may tell apart; empty for its absence. */
    List<Optional<Object>> values(EventType type, String parameter, KnownIds ids) {
        if (type.isBoolean(parameter)) {
            return List.of(Optional.of(true), Optional.of(false));
        }
        boolean isId = Vocabulary.isId(parameter);
        Set<Optional<Object>> values = new LinkedHashSet<>();
        if (type.isOptional(parameter)) {
            values.add(Optional.empty());
        }
        if (!isAsked(type, parameter) && !(isId && isDerived(type))) {
            return type.isOptional(parameter) ? List.copyOf(values) : List.of(Optional.of(EventCodec.UNKNOWN));
        }
        if (isId) {
            Vocabulary.invented(parameter, ids.of("address")).forEach(id -> values.add(Optional.of(id)));
            ids.of(parameter).stream()
                    .filter(id -> !parameter.equals("port") || !id.contains("/"))
                    .forEach(id -> values.add(Optional.of(id)));
        } else {
            values.add(Optional.of(Vocabulary.NEW));
        }
        for (SightedMachine machine : machines) {
            Optional.ofNullable(machine.actions().get(type.name())).stream()
                    .flatMap(action -> action.domain(parameter).stream())
                    .filter(value -> Vocabulary.isLiteral(parameter, value))
                    .forEach(value -> values.add(Optional.of(value)));
        }
        return new ArrayList<>(values);
    }
}
