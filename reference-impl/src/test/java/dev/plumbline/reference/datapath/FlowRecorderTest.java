package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class FlowRecorderTest {
    private static final long MILLI = 1_000_000;
    private static final long START = 5 * MILLI;

    private final FlowRecorder flow = new FlowRecorder(3);

    @Test
    void aFlowInOrderIsClean() {
        arrive(0, 0);
        arrive(1, 0);
        FlowReport report = flow.report(2, START);
        assertThat(report).isEqualTo(new FlowReport(3, 2, 2, 0, 0, report.gaps(), Duration.ZERO));
        assertThat(report.gaps()).isEmpty();
        assertThat(report.lost()).isZero();
    }

    @Test
    void aDuplicateIsNotAReorderingAndDoesNotHideALoss() {
        arrive(0, 0);
        arrive(2, 0);
        arrive(0, 0);
        FlowReport report = flow.report(3, START);
        assertThat(report.duplicates()).isOne();
        assertThat(report.reordered()).isZero();
        assertThat(report.lost()).isOne();
    }

    @Test
    void everyLateComerIsCounted() {
        arrive(2, 0);
        arrive(0, 0);
        arrive(1, 0);
        assertThat(flow.report(3, START).reordered()).isEqualTo(2);
        assertThat(flow.report(3, START).lost()).isZero();
    }

    @Test
    void theLongestGapIsLookedForWhereAsked() {
        arrive(0, 0);
        arrive(1, 50);
        arrive(2, 51);
        arrive(3, 71);
        FlowReport report = flow.report(4, START);
        assertThat(report.longestGap(Duration.ZERO, Duration.ofMillis(10))).isEqualTo(Duration.ofMillis(50));
        assertThat(report.longestGap(Duration.ofMillis(60), Duration.ofMillis(62))).isEqualTo(Duration.ofMillis(20));
        assertThat(report.longestGap(Duration.ofMillis(80), Duration.ofMillis(90))).isZero();
    }

    @Test
    void theLongestDelayIsKept() {
        flow.arrival(0, START, START + 3 * MILLI);
        flow.arrival(1, START, START + 2 * MILLI);
        assertThat(flow.report(2, START).longestDelay()).isEqualTo(Duration.ofMillis(3));
    }

    private void arrive(int sequence, long millis) {
        flow.arrival(sequence, START + millis * MILLI, START + millis * MILLI);
    }
}
