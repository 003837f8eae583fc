package dev.plumbline.spec.graph;

import dev.plumbline.spec.event.Event;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One edge label: an action with values for its parameters.
 *
 * @param action name of the action, and of the event
 * @param by who causes it
 * @param parameters names of its parameters
 * @param values their values, as text
 * @param guards numbers of the guards that it needs
 * @param beside numbers of the guards that do not bind the graph: advice, liberties, and what is in force under some
 *     readings only
 */
public record Label(
        String action,
        Event.Actor by,
        List<String> parameters,
        List<String> values,
        List<Integer> guards,
        List<Integer> beside) {

    /** Copies the lists. */
    public Label {
        parameters = List.copyOf(parameters);
        values = List.copyOf(values);
        guards = List.copyOf(guards);
        beside = List.copyOf(beside);
    }

    @Override
    public String toString() {
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> parameters.get(i) + "=" + values.get(i))
                .collect(Collectors.joining(", ", action + "(", ")"));
    }
}
