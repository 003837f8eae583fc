package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.soundness.Consequences.Consequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tlc2.tool.EvalException;
import util.Assert.TLCRuntimeException;

/**
 * Looks for the shortest run after which an altered module says something else than the module as it was: walks both
 * side by side. If there is none, no trace is ever judged otherwise, and the two are equivalent.
 */
final class Difference {

    /** A state of the module as it was, the altered module's after the same run, and the run. */
    private record Pair(int was, Place is, Optional<Pair> before, int label) {}

    private record Key(int was, long is) {}

    private final Bench bench;
    private final TransitionGraph graph;
    private final Variant variant;
    private final int[] affected;
    private final int[] touched;
    private final BitSet same = new BitSet();
    private final String mutation;
    private final Set<Key> seen = new HashSet<>();
    private final Deque<Pair> queue = new ArrayDeque<>();

    private Difference(Bench bench, Variant variant) {
        this.bench = bench;
        this.graph = bench.graph();
        this.variant = variant;
        this.affected = IntStream.range(0, graph.labels().size())
                .filter(variant::affects)
                .toArray();
        this.touched = variant.touched().toArray();
        this.mutation = variant.mutation().name();
    }

    /**
     * The shortest run that shows it.
     *
     * @param limit how many pairs of different states are looked at; where there are more, the two count as different, and
     *     the subject is empty
     * @return none if there is no difference
     */
    static Optional<Consequence> between(Bench bench, Variant variant, int limit) {
        return new Difference(bench, variant).search(limit);
    }

    private Optional<Consequence> search(int limit) {
        add(0, bench.initial(), Optional.empty(), 0);
        while (!queue.isEmpty()) {
            Pair pair = queue.remove();
            if (seen.size() > limit) {
                return Optional.of(new Consequence(mutation, run(pair), "", false));
            }
            OptionalInt guard = differing(pair);
            if (guard.isPresent()) {
                String subject = graph.guards().get(guard.getAsInt()).toString();
                return Optional.of(new Consequence(mutation, run(pair), subject, graph.holds(pair.was, guard.getAsInt())));
            }
            boolean isSame = pair.is.number() == pair.was;
            if (isSame) {
                addUnaffected(pair);
            }
            for (int label : isSame ? affected : IntStream.range(0, graph.labels().size()).toArray()) {
                if (differs(pair, label)) {
                    boolean isAllowed = graph.step(pair.was, label) != TransitionGraph.NONE;
                    String subject = graph.labels().get(label).toString();
                    return Optional.of(new Consequence(mutation, run(pair), subject, isAllowed));
                }
            }
        }
        return Optional.empty();
    }

    private void add(int was, Place is, Optional<Pair> before, int label) {
        boolean isSame = is.number() == was;
        if (isSame ? !same.get(was) : seen.add(new Key(was, is.state().fingerPrint()))) {
            same.set(was, isSame || same.get(was));
            queue.add(new Pair(was, is, before, label));
        }
    }

    private void addUnaffected(Pair pair) {
        for (int label : graph.enabled(pair.was)) {
            if (!variant.affects(label)) {
                int target = graph.step(pair.was, label);
                add(target, bench.at(target), Optional.of(pair), label);
            }
        }
    }

    /** A guard that holds in one of two states and not in the other. */
    private OptionalInt differing(Pair pair) {
        int[] guards = pair.is.number() == pair.was
                ? touched
                : IntStream.range(0, graph.guards().size()).toArray();
        return IntStream.of(guards).filter(g -> differs(pair, graph.holds(pair.was, g), g)).findFirst();
    }

    private boolean differs(Pair pair, boolean was, int guard) {
        try {
            return variant.holds(pair.is, guard) != was;
        } catch (EvalException | TLCRuntimeException e) {
            return true;
        }
    }

    /** Whether a label is allowed in one of two states and not in the other; if in both, what follows is looked at. */
    private boolean differs(Pair pair, int label) {
        int target = graph.step(pair.was, label);
        boolean isEffectAsWas = variant.mutation().kind() == Mutation.Kind.GUARD && pair.is.number() == pair.was;
        if (isEffectAsWas && target != TransitionGraph.NONE) {
            add(target, bench.at(target), Optional.of(pair), label);
            return isBesideGone(pair.was, label);
        }
        return switch (variant.step(pair.is, label)) {
            case Step.Refused _ -> target != TransitionGraph.NONE;
            case Step.Broken _ -> true;
            case Step.Allowed allowed -> {
                if (target != TransitionGraph.NONE) {
                    add(target, allowed.next(), Optional.of(pair), label);
                }
                yield target == TransitionGraph.NONE || isBesideGone(pair.was, label);
            }
        };
    }

    /** Whether a guard of a reading that forbade an edge no longer stands beside it. */
    private boolean isBesideGone(int state, int label) {
        List<Integer> gone = new ArrayList<>(graph.labels().get(label).beside());
        gone.removeAll(variant.labels().get(label).beside());
        return gone.stream()
                .anyMatch(g -> graph.guards().get(g).kind() == Guard.Kind.REQUIREMENT && !graph.holds(state, g));
    }

    private List<String> run(Pair end) {
        Deque<String> labels = new ArrayDeque<>();
        for (Pair at = end; at.before.isPresent(); at = at.before.get()) {
            labels.addFirst(graph.labels().get(at.label).toString());
        }
        return new ArrayList<>(labels);
    }
}
