package dev.plumbline.conformance.complete;

/**
 * Words to be run one after the other, each from the initial state and ending with a wait for outputs. A label that is an
 * output is waited for. Generated when asked for: the largest have millions of words.
 */
public interface Suite {

    /** Takes words. */
    interface Taker {
        /**
         * Takes a word.
         *
         * @param word labels; the array is used again for the next word
         * @param length how many of them
         * @return whether more are wanted
         */
        boolean take(int[] word, int length);
    }

    /** Gives every word, always in the same order, as long as more are wanted. */
    void forEach(Taker taker);

    /** Events of all words, with one for each reset. */
    default long events() {
        long[] events = {0};
        forEach((_, length) -> {
            events[0] += length + 1;
            return true;
        });
        return events[0];
    }
}
