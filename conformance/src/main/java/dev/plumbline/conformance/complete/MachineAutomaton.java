package dev.plumbline.conformance.complete;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads the automaton of a machine: its graph without what its readings forbid, or a part of that. */
public final class MachineAutomaton {

    private final TransitionGraph graph;
    private final IntPredicate edges;
    private final int[][] demands;
    private final List<Integer> order = new ArrayList<>();
    private final int[] number;
    private final List<int[]> rows = new ArrayList<>();

    private MachineAutomaton(Machine machine, IntPredicate edges) {
        this.graph = machine.graph();
        this.edges = edges;
        this.demands = graph.labels().stream()
                .map(label -> machine.besideInForce(label).stream()
                        .filter(guard -> graph.guards().get(guard).kind() == Guard.Kind.REQUIREMENT)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        this.number = new int[graph.states()];
        Arrays.fill(number, Behaviour.NONE);
        numbered(0);
        for (int i = 0; i < order.size(); i++) {
            rows.add(row(order.get(i)));
        }
    }

    /** The automaton of a machine. Labels that never happen stay: an implementation at fault may show them. */
    public static Automaton of(Machine machine) {
        return of(machine, _ -> true);
    }

    /**
     * The part of it that can be reached by some transitions.
     *
     * @param edges whether a transition of the graph is kept
     */
    public static Automaton of(Machine machine, IntPredicate edges) {
        MachineAutomaton read = new MachineAutomaton(machine, edges);
        TransitionGraph graph = read.graph;
        BitSet inputs = new BitSet();
        for (int label = 0; label < graph.labels().size(); label++) {
            inputs.set(label, graph.labels().get(label).by() != Event.Actor.IUT);
        }
        BitSet free = new BitSet();
        int[] next = new int[read.order.size() * graph.labels().size()];
        for (int state = 0; state < read.order.size(); state++) {
            int at = read.order.get(state);
            free.set(state, machine.owed().stream().noneMatch(guard -> graph.holds(at, guard)));
            System.arraycopy(read.rows.get(state), 0, next, state * graph.labels().size(), graph.labels().size());
        }
        List<String> texts = graph.labels().stream().map(Object::toString).toList();
        return new Automaton(machine.name(), texts, inputs, next, free);
    }

    private int[] row(int state) {
        int[] row = new int[graph.labels().size()];
        Arrays.fill(row, Behaviour.NONE);
        for (int label : graph.enabled(state)) {
            if (edges.test(graph.edge(state, label)) && isMet(state, demands[label])) {
                row[label] = numbered(graph.step(state, label));
            }
        }
        return row;
    }

    private boolean isMet(int state, int[] guards) {
        for (int guard : guards) {
            if (!graph.holds(state, guard)) {
                return false;
            }
        }
        return true;
    }

    private int numbered(int state) {
        if (number[state] == Behaviour.NONE) {
            number[state] = order.size();
            order.add(state);
        }
        return number[state];
    }
}
