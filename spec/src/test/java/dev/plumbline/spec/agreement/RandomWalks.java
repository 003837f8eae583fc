package dev.plumbline.spec.agreement;

import dev.plumbline.spec.example.Steps;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Random walks through a graph under the readings in force; what they hold is allowed. Every other one goes straight to
 * any of the states first: a walk by chance alone seldom gets far.
 */
final class RandomWalks {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    /** Steps that a walk takes beyond the state to which it went straight, at most. */
    private static final int BEYOND = 4;

    /** How often a label is chosen again that changes nothing, or is not allowed: most are such. */
    private static final int PATIENCE = 3;

    private final Machine machine;
    private final TransitionGraph graph;
    private final Ways ways;
    private final Demands demands;
    private final RandomGenerator random;

    RandomWalks(Machine machine, Ways ways, RandomGenerator random) {
        this.machine = machine;
        this.graph = machine.graph();
        this.ways = ways;
        this.demands = new Demands(machine);
        this.random = random;
    }

    /** A walk; every other one of those at whose end nothing is owed goes on to quiescence. */
    List<Integer> next() {
        List<Integer> steps = new ArrayList<>(random.nextBoolean() ? ways.to(random.nextInt(graph.states())) : List.of());
        int state = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (i == LONGEST - BEYOND || !isAllowed(state, steps.get(i))) {
                steps.subList(i, steps.size()).clear();
            } else {
                state = graph.step(state, steps.get(i));
            }
        }
        int length = steps.isEmpty()
                ? Math.min(random.nextInt(SHORTEST, LONGEST + 1), random.nextInt(SHORTEST, LONGEST + 1))
                : steps.size() + random.nextInt(BEYOND + 1);
        int end = goOn(steps, state, length);
        if (random.nextBoolean() && machine.owed().stream().noneMatch(guard -> graph.holds(end, guard))) {
            steps.add(Steps.QUIESCENT);
        }
        return steps;
    }

    private int goOn(List<Integer> steps, int from, int length) {
        int state = from;
        while (steps.size() < length) {
            List<Integer> possible = graph.enabled(state);
            int label = possible.isEmpty() ? Steps.QUIESCENT : chosen(state, possible);
            if (label == Steps.QUIESCENT || !isAllowed(state, label)) {
                return state;
            }
            steps.add(label);
            state = graph.step(state, label);
        }
        return state;
    }

    private int chosen(int state, List<Integer> possible) {
        int label = possible.get(random.nextInt(possible.size()));
        for (int again = 0; again < PATIENCE && isIdle(state, label); again++) {
            label = possible.get(random.nextInt(possible.size()));
        }
        return label;
    }

    private boolean isIdle(int state, int label) {
        return graph.step(state, label) == state || !isAllowed(state, label);
    }

    private boolean isAllowed(int state, int label) {
        return demands.of(label).stream().allMatch(guard -> graph.holds(state, guard));
    }
}
