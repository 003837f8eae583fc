package dev.plumbline.spec.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tlc2.tool.TLCState;

/** Walks a model breadth first with TLC's evaluator and keeps every transition under its label. */
final class GraphExplorer {

    /**
     * What was found.
     *
     * @param graph the graph
     * @param values what the variables are in its states
     */
    record Explored(TransitionGraph graph, StateValues values) {}

    private final String module;
    private final TlcModel model;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<TLCState> states = new ArrayList<>();
    private int[] first = new int[1024];
    private short[] edgeLabel = new short[1024];
    private int[] edgeTarget = new int[1024];
    private long[] truths = new long[1024];
    private long[] demands = new long[1024];
    private int edges;

    private GraphExplorer(String module, TlcModel model) {
        this.module = module;
        this.model = model;
    }

    /**
     * Explores the model {@code model} in {@code folder}.
     *
     * @throws SpecificationException if a state has two successors under one label, a guard is not exactly the
     *     condition under which its action is enabled, an invariant does not hold, or TLC cannot evaluate the model
     */
    static Explored explore(Path folder, String module, String model) throws SpecificationException {
        GraphExplorer explorer = new GraphExplorer(module, new TlcModel(folder, model));
        TransitionGraph graph = explorer.run();
        return new Explored(graph, StateValues.of(explorer.states));
    }

    private TransitionGraph run() throws SpecificationException {
        number(model.initial());
        int words = TransitionGraph.words(model.guards().size());
        boolean[] everFalse = new boolean[model.guards().size()];
        for (int state = 0; state < states.size(); state++) {
            checkInvariants(state);
            first = ensure(first, state + 1);
            first[state] = edges;
            truths = ensure(truths, (state + 1) * words);
            demands = ensure(demands, (state + 1) * words);
            for (int guard = 0; guard < everFalse.length; guard++) {
                if (model.holds(guard, states.get(state))) {
                    truths[state * words + guard / 64] |= 1L << (guard % 64);
                } else {
                    everFalse[guard] = true;
                }
                if (model.demands(guard, states.get(state))) {
                    demands[state * words + guard / 64] |= 1L << (guard % 64);
                }
            }
            expand(state, words);
        }
        first = Arrays.copyOf(first, states.size() + 1);
        first[states.size()] = edges;
        List<Guard> guards = new ArrayList<>();
        for (Guard guard : model.guards()) {
            guards.add(guard.discriminating(isEverFalse(guard.name(), everFalse)));
        }
        return new TransitionGraph(
                module,
                model.labels(),
                guards,
                first,
                Arrays.copyOf(edgeLabel, edges),
                Arrays.copyOf(edgeTarget, edges),
                Arrays.copyOf(truths, states.size() * words),
                Arrays.copyOf(demands, states.size() * words));
    }

    private boolean isEverFalse(String guard, boolean[] everFalse) {
        return IntStream.range(0, everFalse.length)
                .anyMatch(i -> everFalse[i] && model.guards().get(i).name().equals(guard));
    }

    private void checkInvariants(int state) throws SpecificationException {
        Optional<String> broken = model.brokenInvariant(states.get(state));
        if (broken.isPresent()) {
            throw new SpecificationException(
                    module + ": invariant " + broken.get() + " does not hold in state\n" + states.get(state));
        }
    }

    private void expand(int state, int words) throws SpecificationException {
        for (int label = 0; label < model.labels().size(); label++) {
            if (!allHold(state, words, model.labels().get(label).guards())) {
                continue;
            }
            Collection<TLCState> next = model.successors(label, states.get(state));
            if (next.size() != 1) {
                throw new SpecificationException(module + ": " + model.labels().get(label) + " has " + next.size()
                        + " successors where its guards hold, in state\n" + states.get(state));
            }
            edgeLabel = edges < edgeLabel.length ? edgeLabel : Arrays.copyOf(edgeLabel, edges * 2);
            edgeTarget = edges < edgeTarget.length ? edgeTarget : Arrays.copyOf(edgeTarget, edges * 2);
            edgeLabel[edges] = (short) label;
            edgeTarget[edges++] = number(next.iterator().next());
        }
    }

    private boolean allHold(int state, int words, List<Integer> guards) {
        for (int guard : guards) {
            if ((truths[state * words + guard / 64] >>> (guard % 64) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private int number(TLCState state) {
        return numbers.computeIfAbsent(state.fingerPrint(), _ -> {
            states.add(state);
            return states.size() - 1;
        });
    }

    private static int[] ensure(int[] array, int size) {
        return size < array.length ? array : Arrays.copyOf(array, size * 2);
    }

    private static long[] ensure(long[] array, int size) {
        return size < array.length ? array : Arrays.copyOf(array, size * 2);
    }
}
