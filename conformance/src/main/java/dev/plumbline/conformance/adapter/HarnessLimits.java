package dev.plumbline.conformance.adapter;

import java.time.Duration;

/**
 * How much a harness may take before it is given up.
 *
 * @param answer time for each line that it owes
 * @param farewell time to end after {@code bye}
 * @param callouts callouts within one call of an entry point
 * @param lineBytes length of a line
 */
public record HarnessLimits(Duration answer, Duration farewell, int callouts, int lineBytes) {

    /** What a run uses unless it is told otherwise. */
    public static final HarnessLimits USUAL =
            new HarnessLimits(Duration.ofSeconds(10), Duration.ofSeconds(2), 10_000, 1 << 20);

    /** Everything is positive. */
    public HarnessLimits {
        if (!answer.isPositive() || !farewell.isPositive() || callouts < 1 || lineBytes < 1) {
            throw new IllegalArgumentException("a limit that is not positive");
        }
    }

    /** These limits with another time for each answer. */
    public HarnessLimits withAnswer(Duration time) {
        return new HarnessLimits(time, farewell, callouts, lineBytes);
    }
}
