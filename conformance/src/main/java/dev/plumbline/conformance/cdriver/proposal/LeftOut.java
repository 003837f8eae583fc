package dev.plumbline.conformance.cdriver.proposal;

import java.nio.file.Path;

/**
 * A file that is not taken.
 *
 * @param file absolute
 * @param why in a few words
 * @param mayBeWanted whether it may be taken after all, if it defines what the others lack
 */
record LeftOut(Path file, String why, boolean mayBeWanted) {

    /** A file that is never taken. */
    static LeftOut forGood(Path file, String why) {
        return new LeftOut(file, why, false);
    }
}
