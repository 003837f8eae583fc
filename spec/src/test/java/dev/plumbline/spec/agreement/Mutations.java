package dev.plumbline.spec.agreement;

import dev.plumbline.spec.example.Steps;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Random alterations of traces of labels. */
final class Mutations {

    private enum Kind {
        DROP,
        REPEAT,
        SWAP,
        REPLACE,
        INSERT,
        ERR,
        CUT
    }

    private static final int MOST = 3;

    private final TransitionGraph graph;
    private final RandomGenerator random;
    private final Map<Integer, List<Integer>> neighbours = new HashMap<>();

    Mutations(TransitionGraph graph, RandomGenerator random) {
        this.graph = graph;
        this.random = random;
    }

    /** A trace with one to three alterations; every other one ends at quiescence. */
    List<Integer> of(List<Integer> trace) {
        List<Integer> steps = new ArrayList<>(trace);
        for (int left = random.nextInt(1, MOST + 1); left > 0; left--) {
            alter(steps);
        }
        if (random.nextBoolean() && (steps.isEmpty() || steps.getLast() != Steps.QUIESCENT)) {
            steps.add(Steps.QUIESCENT);
        }
        return steps;
    }

    private void alter(List<Integer> steps) {
        Kind kind = steps.isEmpty() ? Kind.INSERT : Kind.values()[random.nextInt(Kind.values().length)];
        int at = steps.isEmpty() ? 0 : random.nextInt(steps.size());
        switch (kind) {
            case DROP -> steps.subList(at, at + 1).clear();
            case REPEAT -> steps.add(at, steps.get(at));
            case SWAP -> Collections.swap(steps, at, random.nextInt(steps.size()));
            case REPLACE -> steps.set(at, neighbour(steps.get(at)));
            case INSERT -> steps.add(random.nextInt(steps.size() + 1), random.nextInt(graph.labels().size()));
            case ERR -> err(at, steps);
            case CUT -> steps.subList(at, steps.size()).clear();
        }
    }

    /** Puts in a label that the graph refuses there, if there is one and the steps before it lead anywhere. */
    private void err(int at, List<Integer> steps) {
        int state = 0;
        for (int label : steps.subList(0, at)) {
            state = label == Steps.QUIESCENT ? state : graph.step(state, label);
            if (state == TransitionGraph.NONE) {
                return;
            }
        }
        int from = state;
        List<Integer> refused = IntStream.range(0, graph.labels().size())
                .filter(label -> graph.step(from, label) == TransitionGraph.NONE)
                .boxed()
                .toList();
        if (!refused.isEmpty()) {
            steps.add(at, refused.get(random.nextInt(refused.size())));
        }
    }

    /** A label of the same action with another value of one parameter; the same label if there is none. */
    private int neighbour(int label) {
        List<Integer> among = label == Steps.QUIESCENT ? List.of() : neighbours.computeIfAbsent(label, this::neighbours);
        return among.isEmpty() ? label : among.get(random.nextInt(among.size()));
    }

    private List<Integer> neighbours(int label) {
        Label of = graph.labels().get(label);
        return IntStream.range(0, graph.labels().size())
                .filter(other -> isNeighbour(of, graph.labels().get(other)))
                .boxed()
                .toList();
    }

    private static boolean isNeighbour(Label one, Label other) {
        return one.action().equals(other.action())
                && one.parameters().equals(other.parameters())
                && IntStream.range(0, one.values().size())
                                .filter(i -> !one.values().get(i).equals(other.values().get(i)))
                                .count()
                        == 1;
    }
}
