package dev.plumbline.conformance.complete;

import java.util.stream.IntStream;

/** What a row of targets tells. */
final class Rows {

    private Rows() {}

    /** The labels that have a target, ascending. */
    static int[] enabled(int[] row) {
        return IntStream.range(0, row.length)
                .filter(label -> row[label] != Behaviour.NONE)
                .toArray();
    }
}
