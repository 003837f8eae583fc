package dev.plumbline.conformance.coverage;

import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** One machine under the readings of a profile, and where in it runs have been. */
final class Ground {

    /** Whether a way goes on along a label. */
    interface Passing {
        boolean passes(int state, int label);
    }

    private final Machine machine;
    private final TransitionGraph graph;
    private final int[][] demands;
    private final BitSet states;
    private final BitSet visited = new BitSet();
    private final BitSet seen = new BitSet();
    private final BitSet taken = new BitSet();
    private final BitSet offered = new BitSet();
    private final BitSet left = new BitSet();
    private final BitSet turns = new BitSet();
    private int transitions;

    /** @param number of the machine among those of the profile */
    Ground(Machine machine, int number, Lesson lesson) {
        this.machine = machine;
        this.graph = machine.graph();
        this.demands = graph.labels().stream().map(this::demands).toArray(int[][]::new);
        BitSet start = new BitSet();
        start.set(0);
        this.states = from(start, (_, _) -> true);
        states.stream().forEach(state -> graph.each(state, (edge, label, target) -> {
            if (isAllowed(state, label)) {
                transitions++;
                if (lesson.hasTaken(number, edge)) {
                    taken.set(edge);
                    seen.set(label);
                    visited.set(state);
                    (isOwn(label) ? left : turns).set(state);
                    visited.set(target);
                }
            }
        }));
        visited.stream().forEach(state -> graph.each(state, (_, label, _) -> {
            if (!offered.get(label) && isOwn(label) && isAllowed(state, label)) {
                offered.set(label);
            }
        }));
    }

    private int[] demands(Label label) {
        return machine.besideInForce(label).stream()
                .filter(guard -> graph.guards().get(guard).kind() == Guard.Kind.REQUIREMENT)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Machine machine() {
        return machine;
    }

    /** States that can be reached. */
    BitSet states() {
        return states;
    }

    /** States in which a run was. */
    BitSet visited() {
        return visited;
    }

    /** Numbers of transitions that a run took. */
    BitSet taken() {
        return taken;
    }

    /** How many transitions there are. */
    int transitions() {
        return transitions;
    }

    /** Whether a run took the label somewhere. */
    boolean isSeen(int label) {
        return seen.get(label);
    }

    /** Whether the implementation was where it could have taken a label of its own, and never took it anywhere. */
    boolean isDeclined(int label) {
        return offered.get(label) && !seen.get(label);
    }

    /** Whether an instance can begin with a label. */
    boolean begins(int label) {
        return graph.enabled(0).contains(label) && isAllowed(0, label);
    }

    /** Whether runs were in a state and it was always the implementation that went on from there, before the environment could. */
    boolean isPassedThrough(int state) {
        return left.get(state) && !turns.get(state);
    }

    /** Whether the label is the implementation's own. */
    boolean isOwn(int label) {
        return graph.labels().get(label).by() == Event.Actor.IUT;
    }

    /** Whether no reading in force forbids a label in a state from which it leads somewhere. */
    boolean isAllowed(int state, int label) {
        for (int guard : demands[label]) {
            if (!graph.holds(state, guard)) {
                return false;
            }
        }
        return true;
    }

    /** The states to which ways lead from some states. */
    BitSet from(BitSet start, Passing passing) {
        BitSet found = (BitSet) start.clone();
        Deque<Integer> open = new ArrayDeque<>(start.stream().boxed().toList());
        while (!open.isEmpty()) {
            int state = open.remove();
            graph.each(state, (_, label, target) -> {
                if (!found.get(target) && isAllowed(state, label) && passing.passes(state, label)) {
                    found.set(target);
                    open.add(target);
                }
            });
        }
        return found;
    }

    /** Whether some run was where a label of the implementation was possible that is of that kind. */
    boolean gaveOccasion(Predicate<Label> kind) {
        BitSet labels = new BitSet();
        for (int label = 0; label < graph.labels().size(); label++) {
            labels.set(label, isOwn(label) && kind.test(graph.labels().get(label)));
        }
        return visited.stream().anyMatch(state ->
                graph.enabled(state).stream().anyMatch(label -> labels.get(label) && isAllowed(state, label)));
    }

    /** Numbers of the obligations that a transition meets. */
    List<Integer> met(int state, int target) {
        return machine.owed().stream()
                .filter(owed -> graph.holds(state, owed) && !graph.holds(target, owed))
                .toList();
    }
}
