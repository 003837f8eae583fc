package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Single faults of a graph: a transition that leads to another state, an output in place of another one, an input that is
 * not taken. All of them, or a sample from a seed where there are too many.
 */
public final class GraphFaults {

    /** Of a sample, the shares in per cent of wrong targets and of wrong outputs; the others are refused inputs. */
    private static final int TARGETS = 70;

    private static final int OUTPUTS = 25;
    private static final int WHOLE = 100;

    private record Place(int state, int label, int other) {}

    private final Automaton spec;
    private final int[] outputs;

    GraphFaults(Automaton spec) {
        this.spec = spec;
        this.outputs = IntStream.range(0, spec.labels())
                .filter(label -> !spec.isInput(label))
                .toArray();
    }

    /** How many there are. */
    long size() {
        long size = 0;
        for (int state = 0; state < spec.states(); state++) {
            for (int label : spec.enabled(state)) {
                size += spec.states() - 1L + (spec.isInput(label) ? 1 : outputs.length - 1L);
            }
        }
        return size;
    }

    /**
     * The mutants that have them.
     *
     * @param most how many at most; all if there are no more
     */
    List<Mutant> mutants(int most, long seed) {
        return size() <= most ? all() : sample(most, seed);
    }

    private List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        for (int state = 0; state < spec.states(); state++) {
            for (int label : spec.enabled(state)) {
                for (int target = 0; target < spec.states(); target++) {
                    if (target != spec.step(state, label)) {
                        mutants.add(redirected(state, label, target));
                    }
                }
                if (spec.isInput(label)) {
                    mutants.add(refused(state, label));
                    continue;
                }
                for (int other : outputs) {
                    if (other != label) {
                        mutants.add(flipped(state, label, other));
                    }
                }
            }
        }
        return mutants;
    }

    private List<Mutant> sample(int most, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<Place> taken = new HashSet<>();
        List<Mutant> mutants = new ArrayList<>();
        for (int tries = 0; mutants.size() < most && tries < WHOLE * most; tries++) {
            int state = random.nextInt(spec.states());
            int[] enabled = spec.enabled(state);
            if (enabled.length == 0) {
                continue;
            }
            int label = enabled[random.nextInt(enabled.length)];
            int kind = random.nextInt(WHOLE);
            if (kind < TARGETS) {
                int target = random.nextInt(spec.states());
                if (target != spec.step(state, label) && taken.add(new Place(state, label, target))) {
                    mutants.add(redirected(state, label, target));
                }
            } else if (kind < TARGETS + OUTPUTS && !spec.isInput(label)) {
                int other = outputs[random.nextInt(outputs.length)];
                if (other != label && taken.add(new Place(state, label, spec.states() + other))) {
                    mutants.add(flipped(state, label, other));
                }
            } else if (spec.isInput(label) && taken.add(new Place(state, label, Behaviour.NONE))) {
                mutants.add(refused(state, label));
            }
        }
        return mutants;
    }

    /**
     * Mutants with one state more: a transition leads to a copy of its target, in which one transition leads elsewhere.
     * A sample from a seed.
     */
    List<Mutant> withExtraState(int most, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Mutant> mutants = new ArrayList<>();
        for (int tries = 0; mutants.size() < most && tries < WHOLE * most; tries++) {
            int state = random.nextInt(spec.states());
            int[] enabled = spec.enabled(state);
            int label = enabled.length == 0 ? Behaviour.NONE : enabled[random.nextInt(enabled.length)];
            int target = label == Behaviour.NONE ? state : spec.step(state, label);
            int[] there = spec.enabled(target);
            if (label == Behaviour.NONE || there.length == 0) {
                continue;
            }
            int wrong = there[random.nextInt(there.length)];
            int end = random.nextInt(spec.states());
            if (end != spec.step(target, wrong)) {
                int[] row = spec.row(state);
                row[label] = spec.states();
                int[] copy = spec.row(target);
                copy[wrong] = end;
                String fault = words(state, label) + " leads to a copy of state " + target + ", and there "
                        + words(target, wrong) + " to state " + end;
                mutants.add(new Mutant(spec, fault, state, row, target, copy));
            }
        }
        return mutants;
    }

    private Mutant redirected(int state, int label, int target) {
        int[] row = spec.row(state);
        row[label] = target;
        return new Mutant(spec, words(state, label) + " leads to state " + target, state, row);
    }

    private Mutant flipped(int state, int label, int other) {
        int[] row = spec.row(state);
        row[other] = row[label];
        row[label] = Behaviour.NONE;
        return new Mutant(spec, words(state, label) + " comes as " + spec.label(other), state, row);
    }

    private Mutant refused(int state, int label) {
        int[] row = spec.row(state);
        row[label] = Behaviour.NONE;
        return new Mutant(spec, words(state, label) + " is refused", state, row);
    }

    private String words(int state, int label) {
        return spec.label(label) + " in state " + state;
    }
}
