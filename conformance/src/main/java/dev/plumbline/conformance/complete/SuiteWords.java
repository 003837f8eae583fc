package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The words of a machine's complete suite by HSI that are to be run on an implementation. */
public final class SuiteWords {

    /** States up to which the whole suite of a machine is generated. */
    private static final int WHOLE_STATES = 1_000;

    /** Transitions of one state that are sampled together, so that words share what is before them. */
    private static final int OF_A_STATE = 16;

    private SuiteWords() {}

    /**
     * All words, or a sample if there are more than so many. Of a machine of very many states, transitions are sampled and
     * the words taken that identify their targets, as far as HSI and Wp agree on them.
     *
     * @param ways words that are known to lead somewhere, and are preferred to other ways there; the first one counts
     * @param most words at most, from 1
     * @param seed of the sample
     */
    public static WordTree of(Automaton spec, Collection<int[]> ways, int most, long seed) {
        Access access = new Access(spec).with(ways);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return spec.states() <= WHOLE_STATES ? ofAll(spec, access, most, random) : ofSome(spec, access, most, random);
    }

    /** An automaton's tree without words. */
    public static WordTree none(Automaton spec) {
        return new WordTree(spec);
    }

    private static WordTree ofAll(Automaton spec, Access access, int most, RandomGenerator random) {
        List<int[]> kept = new ArrayList<>();
        long[] seen = {0};
        CompleteSuite.hsi(spec, access, 0).forEach((word, length) -> {
            seen[0]++;
            long place = kept.size() < most ? kept.size() : random.nextLong(seen[0]);
            if (place == kept.size()) {
                kept.add(Arrays.copyOf(word, length));
            } else if (place < most) {
                kept.set((int) place, Arrays.copyOf(word, length));
            }
            return true;
        });
        WordTree tree = new WordTree(spec);
        kept.forEach(word -> tree.add(word, word.length));
        if (kept.size() < seen[0]) {
            tree.isPart();
        }
        return tree;
    }

    private static WordTree ofSome(Automaton spec, Access access, int most, RandomGenerator random) {
        Identifiers words = new Identifiers(spec);
        CompleteSuite suite = new CompleteSuite(spec, access, words::of, words::of, 0);
        WordTree tree = new WordTree(spec);
        while (tree.words() < most) {
            int state = random.nextInt(spec.states());
            int[] labels = spec.enabled(state);
            for (int i = 0; i < Math.min(OF_A_STATE, labels.length) && tree.words() < most; i++) {
                suite.forEachAt(state, labels[random.nextInt(labels.length)], (word, length) -> {
                    tree.add(word, length);
                    return tree.words() < most;
                });
            }
        }
        tree.isPart();
        return tree;
    }
}
