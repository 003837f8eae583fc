package dev.plumbline.conformance.complete;

import java.util.SplittableRandom;

/** Random walks: any label that is possible with the same chance, from a seed. */
public final class RandomSuite implements Suite {

    /** A walk is at most that many times as long as the way to the farthest state. */
    private static final int TIMES = 4;

    private static final int AT_LEAST = 16;

    private final Automaton spec;
    private final long events;
    private final long seed;
    private final int longest;

    /**
     * Plans random walks.
     *
     * @param events events of all of them, with one for each reset; the last walk may exceed it
     */
    public RandomSuite(Automaton spec, long events, long seed) {
        this.spec = spec;
        this.events = events;
        this.seed = seed;
        this.longest = AT_LEAST + TIMES * new Access(spec).deepest();
    }

    @Override
    public void forEach(Taker taker) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] word = new int[longest];
        long done = 0;
        boolean wanted = true;
        while (wanted && done < events) {
            int length = 0;
            int at = 0;
            while (length < longest && spec.enabled(at).length > 0) {
                int[] enabled = spec.enabled(at);
                word[length] = enabled[random.nextInt(enabled.length)];
                at = spec.step(at, word[length++]);
            }
            wanted = taker.take(word, length);
            done += length + 1;
        }
    }
}
