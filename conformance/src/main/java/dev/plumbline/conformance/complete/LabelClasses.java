package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels that are caused by the same side and do the same in every state. */
final class LabelClasses {

    private LabelClasses() {}

    /** The first label of each class that can happen at all, ascending. */
    static int[] representatives(Automaton automaton) {
        Map<Long, List<Integer>> byHash = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        for (int label = 0; label < automaton.labels(); label++) {
            long hash = hash(automaton, label);
            List<Integer> alike = byHash.computeIfAbsent(hash, _ -> new ArrayList<>());
            int one = label;
            if (hash != 0 && alike.stream().noneMatch(other -> areAlike(automaton, one, other))) {
                alike.add(label);
                found.add(label);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Zero only for a label that never happens. */
    private static long hash(Automaton automaton, int label) {
        long hash = 0;
        boolean happens = false;
        for (int state = 0; state < automaton.states(); state++) {
            int next = automaton.step(state, label);
            happens |= next != Behaviour.NONE;
            hash = (hash ^ next) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return happens ? hash | 1 : 0;
    }

    private static boolean areAlike(Automaton automaton, int one, int other) {
        if (automaton.isInput(one) != automaton.isInput(other)) {
            return false;
        }
        for (int state = 0; state < automaton.states(); state++) {
            if (automaton.step(state, one) != automaton.step(state, other)) {
                return false;
            }
        }
        return true;
    }
}
