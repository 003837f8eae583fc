package dev.plumbline.spec.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;

/**
 * The graph of a model as far as it was asked about: TLC's evaluator makes the steps that nobody has made before. How many
 * states there are is not known.
 */
public final class EvaluatedGraph extends TransitionGraph {

    private record Edge(int state, int label) {}

    private final IntBinaryOperator stepper;
    private final IntFunction<long[]> truths;
    private final IntFunction<long[]> demands;
    private final IntFunction<Map<String, String>> values;
    private final Map<Edge, Integer> steps = new ConcurrentHashMap<>();
    private final Map<Integer, long[]> holding = new ConcurrentHashMap<>();
    private final Map<Integer, long[]> demanding = new ConcurrentHashMap<>();

    /**
     * Takes what {@link Evaluation#open} gives.
     *
     * @param guards of the same module, of which it is known whether they discriminate
     */
    @SuppressWarnings("unchecked")
    EvaluatedGraph(TransitionGraph labels, List<Guard> guards, Map<String, Object> evaluation) {
        super(labels.module(), labels.labels(), guards, 1, 0, labels::tables);
        this.stepper = (IntBinaryOperator) Objects.requireNonNull(evaluation.get("step"));
        this.truths = (IntFunction<long[]>) Objects.requireNonNull(evaluation.get("truths"));
        this.demands = (IntFunction<long[]>) Objects.requireNonNull(evaluation.get("demands"));
        this.values = (IntFunction<Map<String, String>>) Objects.requireNonNull(evaluation.get("values"));
    }

    @Override
    public int step(int state, int label) {
        return steps.computeIfAbsent(new Edge(state, label), edge -> stepper.applyAsInt(edge.state, edge.label));
    }

    /** Its transitions have no numbers: which ones there are is not known beforehand. */
    @Override
    public int edge(int state, int label) {
        return NONE;
    }

    @Override
    public boolean holds(int state, int guard) {
        return isSet(holding.computeIfAbsent(state, truths::apply), guard);
    }

    @Override
    public boolean demands(int state, int guard) {
        return isSet(demanding.computeIfAbsent(state, demands::apply), guard);
    }

    @Override
    public List<Integer> enabled(int state) {
        List<Integer> enabled = new ArrayList<>();
        for (int label = 0; label < labels().size(); label++) {
            if (step(state, label) != NONE) {
                enabled.add(label);
            }
        }
        return enabled;
    }

    /** The variables in a state, each as TLA+ writes its value. */
    public Map<String, String> values(int state) {
        return values.apply(state);
    }

    private static boolean isSet(long[] bits, int guard) {
        return (bits[guard / Long.SIZE] >>> guard % Long.SIZE & 1) != 0;
    }
}
