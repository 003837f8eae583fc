package dev.plumbline.spec.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import tlc2.tool.TLCState;

/**
 * A model that is evaluated where it is asked about, in the class loader of that model. Public only so that it can be
 * called from outside of that loader, by types of the JDK.
 */
public final class Evaluation {

    private final TlcModel model;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<TLCState> states = new ArrayList<>();
    private final List<long[]> truths = new ArrayList<>();

    private Evaluation(TlcModel model) throws SpecificationException {
        this.model = model;
        number(model.initial());
    }

    /**
     * Opens the model {@code MC<module>} in {@code folder}, and writes its labels and guards to a file, as a graph of one
     * state.
     *
     * @return {@code step} (state and label to the next state), {@code truths} and {@code demands} (state to one bit per
     *     guard) and {@code values} (state to the values of the variables)
     */
    public static Map<String, Object> open(String folder, String module, String labels)
            throws SpecificationException, IOException {
        TlcModel model = new TlcModel(Path.of(folder), "MC" + module);
        Evaluation evaluation = new Evaluation(model);
        long[] bits = evaluation.truths(0);
        TransitionGraph single = new TransitionGraph(
                module, model.labels(), model.guards(), new int[] {0, 0}, new short[0], new int[0], bits, bits);
        try (OutputStream out = Files.newOutputStream(Path.of(labels))) {
            GraphFile.write(single, "", out);
        }
        IntBinaryOperator step = evaluation::step;
        IntFunction<long[]> truths = evaluation::truths;
        IntFunction<long[]> demands = evaluation::demands;
        IntFunction<Map<String, String>> values = evaluation::values;
        return Map.of("step", step, "truths", truths, "demands", demands, "values", values);
    }

    private synchronized int step(int state, int label) {
        long[] known = truths(state);
        for (int guard : model.labels().get(label).guards()) {
            if ((known[guard / Long.SIZE] >>> guard % Long.SIZE & 1) == 0) {
                return TransitionGraph.NONE;
            }
        }
        Collection<TLCState> next = model.successors(label, states.get(state));
        if (next.size() != 1) {
            throw new IllegalStateException(model.labels().get(label) + " has " + next.size() + " successors");
        }
        return number(next.iterator().next());
    }

    private synchronized long[] truths(int state) {
        return truths.get(state).clone();
    }

    private synchronized long[] demands(int state) {
        return bits(guard -> model.demands(guard, states.get(state)));
    }

    private synchronized Map<String, String> values(int state) {
        Map<String, String> values = new TreeMap<>();
        states.get(state).getVals().forEach((name, value) -> values.put(name.toString(), value.toString()));
        return new LinkedHashMap<>(values);
    }

    private int number(TLCState state) {
        Integer known = numbers.putIfAbsent(state.fingerPrint(), states.size());
        if (known != null) {
            return known;
        }
        states.add(state);
        truths.add(bits(guard -> model.holds(guard, state)));
        return states.size() - 1;
    }

    private long[] bits(IntPredicate guards) {
        long[] bits = new long[TransitionGraph.words(model.guards().size())];
        for (int guard = 0; guard < model.guards().size(); guard++) {
            if (guards.test(guard)) {
                bits[guard / Long.SIZE] |= 1L << guard % Long.SIZE;
            }
        }
        return bits;
    }
}
