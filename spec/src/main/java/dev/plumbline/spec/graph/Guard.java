package dev.plumbline.spec.graph;

import java.util.Collection;
import java.util.List;

/**
 * A named condition of a module, with values for its parameters.
 *
 * @param name the operator's name
 * @param arguments the values
 * @param kind what it means when it is false
 * @param cites requirement ids that it states; for a scope guard the constant that bounds the model
 * @param when readings under one of which it is in force, each {@code Parameter=value}, several at once joined by
 *     {@code ~}; none if it always is
 * @param discriminating whether it is false, for some arguments, in at least one reachable state
 */
public record Guard(
        String name, List<String> arguments, Kind kind, List<String> cites, List<String> when, boolean discriminating) {

    /** What a false guard means. */
    public enum Kind {
        /** {@code @req}: a clause is broken. */
        REQUIREMENT,
        /** {@code @should}: a recommendation is not followed; the event is allowed all the same. */
        ADVICE,
        /** {@code @may}: a liberty that the documents give; taken where it is true. */
        PERMISSION,
        /** {@code @frame}: the event fits no state here; another machine knows the clause, else this one's. */
        FRAME,
        /** {@code @scope}: the model does not count that far. */
        SCOPE,
        /** {@code @nesting}: the trace is not one of nested calls. */
        NESTING,
        /** {@code @owed}: an obligation; due at quiescence where it is true. */
        OWED,
        /** {@code @final}: nothing more can happen to the slice. */
        FINAL
    }

    /** Copies the lists. */
    public Guard {
        arguments = List.copyOf(arguments);
        cites = List.copyOf(cites);
        when = List.copyOf(when);
    }

    /** This guard, with what is known of all states. */
    public Guard discriminating(boolean value) {
        return new Guard(name, arguments, kind, cites, when, value);
    }

    /** The single readings of one under which a guard is in force: {@code A=x~B=y} is both. */
    public static List<String> parts(String reading) {
        return List.of(reading.split("~", -1));
    }

    /**
     * Whether it is in force.
     *
     * @param readings the readings chosen, each {@code Parameter=value}
     */
    public boolean isInForce(Collection<String> readings) {
        return when.isEmpty() || when.stream().anyMatch(reading -> readings.containsAll(parts(reading)));
    }

    @Override
    public String toString() {
        return name + (arguments.isEmpty() ? "" : arguments.toString().replace('[', '(').replace(']', ')'));
    }
}
