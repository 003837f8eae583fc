package dev.plumbline.conformance.complete;

import java.util.Arrays;

/**
 * Relates mutants to the specification, by walking both through all pairs of states that common traces reach. A pair that
 * is bisimilar in the specification, or of which the one state may stand there for the other, is not walked on: what
 * the mutant does from there is compared where both are in the same state.
 */
final class FaultSorter {

    private final Automaton spec;
    private final Separator separator;
    private final int[] blocks;

    FaultSorter(Automaton spec, Separator separator) {
        this.spec = spec;
        this.separator = separator;
        this.blocks = DistinctStates.blocks(spec);
    }

    /** States of the specification of which no two are bisimilar. */
    int distinct() {
        return 1 + Arrays.stream(blocks).max().orElseThrow();
    }

    /** How a mutant relates to the specification. */
    Conformance of(Mutant mutant) {
        return isEquivalent(mutant) ? Conformance.EQUIVALENT : isFaulty(mutant) ? Conformance.FAULTY : Conformance.CONFORMING;
    }

    private boolean isEquivalent(Mutant mutant) {
        PairSet pairs = new PairSet();
        pairs.add(mutant.changed(), mutant.changed());
        for (int pair = 0; pair < pairs.size(); pair++) {
            int state = pairs.first(pair);
            int at = pairs.second(pair);
            if (mutant.isSilent(state) != spec.isSilent(at)) {
                return false;
            }
            for (int label : labels(mutant, state)) {
                int next = mutant.step(state, label);
                int after = spec.step(at, label);
                if ((next == Behaviour.NONE) != (after == Behaviour.NONE)) {
                    return false;
                }
                if (next != after && (next == spec.states() || blocks[next] != blocks[after])) {
                    pairs.add(next, after);
                }
            }
        }
        return true;
    }

    private boolean isFaulty(Mutant mutant) {
        PairSet pairs = new PairSet();
        pairs.add(mutant.changed(), mutant.changed());
        for (int pair = 0; pair < pairs.size(); pair++) {
            int state = pairs.first(pair);
            int at = pairs.second(pair);
            if (Conformance.isWrongAtRest(mutant, state, spec, at)) {
                return true;
            }
            for (int label : labels(mutant, state)) {
                int next = mutant.step(state, label);
                int after = spec.step(at, label);
                if (next == Behaviour.NONE) {
                    if (after != Behaviour.NONE && spec.isInput(label)) {
                        return true;
                    }
                } else if (after != Behaviour.NONE && next != after && !mayStandFor(next, after)) {
                    pairs.add(next, after);
                }
            }
        }
        return false;
    }

    private boolean mayStandFor(int state, int at) {
        return state != spec.states() && separator.of(state, at).isEmpty();
    }

    private int[] labels(Mutant mutant, int state) {
        return mutant.isUniform(state) ? spec.representatives() : spec.all();
    }
}
