package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Steps labels on a graph under readings, with the means of the graph alone. */
final class GraphReplay {

    private final TransitionGraph graph;
    private final Set<String> readings;
    private final Steps steps;

    GraphReplay(TransitionGraph graph, Set<String> readings) {
        this.graph = graph;
        this.readings = readings;
        this.steps = new Steps(graph);
    }

    /** Whether all steps are allowed, and nothing is owed where they say so. */
    boolean allowed(List<String> trace) {
        int state = 0;
        for (String step : trace) {
            if (!forbidding(state, step).isEmpty()) {
                return false;
            }
            state = step(state, step);
        }
        return true;
    }

    /** Whether the conforming trace of an example puts its guard to the test. */
    boolean isTested(Example example) {
        int state = 0;
        for (String step : example.conforming()) {
            int next = step(state, step);
            int from = state;
            boolean isTested = switch (example.kind()) {
                case OWED -> guards(example).anyMatch(g -> graph.holds(from, g) && !graph.holds(next, g));
                case PERMISSION -> ofLabel(step, example).anyMatch(g -> graph.holds(from, g));
                default -> ofLabel(step, example).anyMatch(g -> graph.demands(from, g));
            };
            if (isTested) {
                return true;
            }
            state = next;
        }
        return false;
    }

    /** Whether no step that is allowed puts the guard of an example to the test: it forbids an event outright. */
    boolean isOutright(Example example) {
        if (example.kind() != Guard.Kind.REQUIREMENT || example.violating().isEmpty()) {
            return false;
        }
        for (int state = 0; state < graph.states(); state++) {
            for (int label : graph.enabled(state)) {
                String step = graph.labels().get(label).toString();
                int from = state;
                if (ofLabel(step, example).anyMatch(g -> graph.demands(from, g))
                        && forbidding(state, step).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Names of the guards that forbid the last step of the violating trace, advise against a step of it, or are owed. */
    Set<String> forbidding(Example example) {
        List<String> before = example.violating().subList(0, example.violating().size() - 1);
        if (example.kind() != Guard.Kind.ADVICE) {
            return allowed(before) ? forbidding(end(before), example.violating().getLast()) : Set.of("an earlier step");
        }
        Set<String> ignored = new TreeSet<>();
        int state = 0;
        for (String step : example.violating()) {
            int from = state;
            ofLabel(step, example).filter(g -> !graph.holds(from, g)).forEach(g -> ignored.add(name(g)));
            state = step(state, step);
        }
        return allowed(example.violating()) ? ignored : Set.of("a step is forbidden");
    }

    /** The state after a trace. */
    int end(List<String> trace) {
        int state = 0;
        for (String step : trace) {
            state = step(state, step);
        }
        return state;
    }

    private int step(int state, String step) {
        return step.equals(Example.QUIESCENT) ? state : graph.step(state, number(step));
    }

    private int number(String step) {
        return steps.numbers(List.of(step)).getFirst();
    }

    /** Names of the guards that forbid a step in a state, or of what is owed there. */
    Set<String> forbidding(int state, String step) {
        List<Integer> guards = new ArrayList<>();
        if (step.equals(Example.QUIESCENT)) {
            IntStream.range(0, graph.guards().size())
                    .filter(g -> graph.guards().get(g).kind() == Guard.Kind.OWED)
                    .filter(g -> graph.guards().get(g).isInForce(readings) && graph.holds(state, g))
                    .forEach(guards::add);
        } else {
            Label label = graph.labels().get(number(step));
            label.guards().stream().filter(g -> !graph.holds(state, g)).forEach(guards::add);
            label.beside().stream()
                    .filter(g -> graph.guards().get(g).kind() == Guard.Kind.REQUIREMENT)
                    .filter(g -> graph.guards().get(g).isInForce(readings) && !graph.holds(state, g))
                    .forEach(guards::add);
        }
        Set<String> names = new TreeSet<>();
        guards.forEach(g -> names.add(name(g)));
        return names;
    }

    private IntStream ofLabel(String step, Example example) {
        if (step.equals(Example.QUIESCENT)) {
            return IntStream.empty();
        }
        Label label = graph.labels().get(number(step));
        return guards(example).filter(g -> label.guards().contains(g) || label.beside().contains(g));
    }

    private IntStream guards(Example example) {
        return IntStream.range(0, graph.guards().size()).filter(g -> name(g).equals(example.guard()));
    }

    private String name(int guard) {
        return graph.guards().get(guard).name();
    }
}
