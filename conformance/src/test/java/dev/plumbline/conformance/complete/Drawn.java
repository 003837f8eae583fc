package dev.plumbline.conformance.complete;

import dev.plumbline.spec.judge.Machines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Automata for tests: drawn by hand, or of machines that the kit carries. */
final class Drawn {

    private Drawn() {}

    /**
     * One drawn by hand.
     *
     * @param owing states in which something is owed
     * @param edges each {@code from label to}; a label that begins with {@code ?} is an input
     */
    static Automaton of(List<Integer> owing, String... edges) {
        List<String> labels = new ArrayList<>();
        int states = 0;
        for (String edge : edges) {
            String[] parts = edge.split(" ");
            states = Math.max(states, 1 + Math.max(Integer.parseInt(parts[0]), Integer.parseInt(parts[2])));
            if (!labels.contains(parts[1])) {
                labels.add(parts[1]);
            }
        }
        int[] next = new int[states * labels.size()];
        Arrays.fill(next, Behaviour.NONE);
        for (String edge : edges) {
            String[] parts = edge.split(" ");
            next[Integer.parseInt(parts[0]) * labels.size() + labels.indexOf(parts[1])] = Integer.parseInt(parts[2]);
        }
        BitSet inputs = new BitSet();
        for (int label = 0; label < labels.size(); label++) {
            inputs.set(label, labels.get(label).startsWith("?"));
        }
        BitSet free = new BitSet();
        free.set(0, states);
        owing.forEach(free::clear);
        return new Automaton("drawn", labels, inputs, next, free);
    }

    /** A lock: two inputs in the right order, then an answer is owed; what is inside does not show. */
    static Automaton lock() {
        return of(List.of(3), "0 ?a 1", "0 ?b 0", "1 ?a 1", "1 ?b 2", "2 ?a 3", "2 ?b 0", "3 !open 0", "3 ?a 3");
    }

    /** One of a machine that the kit carries, under the readings that the conflicts decide. */
    static Automaton machine(String name) throws Exception {
        return MachineAutomaton.of(Machines.builtIn(List.of(name)).getFirst());
    }
}
