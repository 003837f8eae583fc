package dev.plumbline.spec.agreement;

import dev.plumbline.spec.agreement.Opinion.Outcome;
import dev.plumbline.spec.example.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Traces with their common beginnings taken together. Nodes are numbered so that a node comes after the one before it;
 * the first ones, one for each choice of readings, stand for the initial state.
 */
final class TraceTree {

    private static final int ROOT = -2;

    private final List<Trace> traces;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private int[] parent = new int[1024];
    private int[] label = new int[1024];
    private int size;

    TraceTree(MachineCorpus corpus) {
        traces = corpus.traces();
        for (int choice = 0; choice < corpus.choices().size(); choice++) {
            add(ROOT, ROOT);
        }
        for (Trace trace : traces) {
            int at = trace.choice();
            for (int step : trace.steps()) {
                at = child(at, step);
            }
        }
    }

    private int child(int at, int step) {
        Integer known = numbers.get(key(at, step));
        if (known != null) {
            return known;
        }
        numbers.put(key(at, step), size);
        return add(at, step);
    }

    private static long key(int at, int step) {
        return (long) at << 32 | (step + 1);
    }

    private int add(int before, int step) {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size * 2);
            label = Arrays.copyOf(label, size * 2);
        }
        parent[size] = before;
        label[size] = step;
        return size++;
    }

    /** For each node the one before it; negative for the first ones. */
    int[] parents() {
        return Arrays.copyOf(parent, size);
    }

    /** For each node the label that leads there, or {@link Steps#QUIESCENT}. */
    int[] labels() {
        return Arrays.copyOf(label, size);
    }

    /**
     * What is said of each trace, when something is said of each node.
     *
     * @param objections for each node what speaks against it; not read behind a node against which something speaks
     */
    List<Opinion> opinions(List<List<String>> objections) {
        List<Opinion> opinions = new ArrayList<>();
        for (Trace trace : traces) {
            opinions.add(opinion(trace, objections));
        }
        return opinions;
    }

    private Opinion opinion(Trace trace, List<List<String>> objections) {
        int at = trace.choice();
        List<Integer> steps = trace.steps();
        for (int i = 0; i < steps.size(); i++) {
            at = child(at, steps.get(i));
            Set<String> against = new HashSet<>(objections.get(at));
            if (!against.isEmpty()) {
                return new Opinion(i, steps.get(i) == Steps.QUIESCENT ? Outcome.OWED : Outcome.REFUSED, against);
            }
        }
        return new Opinion(steps.size(), Outcome.ACCEPTED, Set.of());
    }
}
