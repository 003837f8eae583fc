package dev.plumbline.conformance.complete;

/** The words that a suite appends where a state is to be identified. */
interface Endings {

    /** Only a wait: identifies nothing that does not show at once. */
    Endings NONE = _ -> new int[][] {{}};

    /** The words of a state; not to be altered. */
    int[][] of(int state);
}
