package dev.plumbline.spec.example;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;

/**
 * What a guard means, shown by one trace that keeps it and one that breaks it. Steps are texts of labels, such as {@code
 * FilterPause()}, from the initial state of the graph; {@link #QUIESCENT} stands where nothing may be owed.
 *
 * @param guard name of the operator
 * @param kind what it means when it is false
 * @param by who breaks it; the implementation for obligations
 * @param clauses the requirements that it states
 * @param readings readings other than the defaults under which both traces are judged, each {@code Parameter=value}
 * @param conforming a trace that puts the guard to the test and is allowed, up to quiescence; empty if there is none
 * @param violating a trace whose last step the guard alone forbids (for advice: advises against); empty if there is none
 */
public record Example(
        String guard,
        Guard.Kind kind,
        Event.Actor by,
        List<RequirementId> clauses,
        List<String> readings,
        List<String> conforming,
        List<String> violating) {

    /** The step at which obligations fall due. */
    public static final String QUIESCENT = "Quiescent()";

    /** Copies the lists. */
    public Example {
        clauses = List.copyOf(clauses);
        readings = List.copyOf(readings);
        conforming = List.copyOf(conforming);
        violating = List.copyOf(violating);
    }

    Example by(Event.Actor actor) {
        return new Example(guard, kind, actor, clauses, readings, conforming, violating);
    }

    Example under(List<String> chosen) {
        return new Example(guard, kind, by, clauses, chosen, conforming, violating);
    }

    Example keptBy(List<String> steps) {
        return new Example(guard, kind, by, clauses, readings, steps, violating);
    }

    Example brokenBy(List<String> steps) {
        return new Example(guard, kind, by, clauses, readings, conforming, steps);
    }
}
