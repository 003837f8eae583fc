package dev.plumbline.reference.datapath;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Counts the arrivals of one flow; sequence numbers start at 0, times are {@link System#nanoTime()}. */
final class FlowRecorder {
    private static final long GAP_NANOS = 1_000_000;

    private record Silence(long from, long to) {
        FlowReport.Gap since(long start) {
            return new FlowReport.Gap(Duration.ofNanos(from - start), Duration.ofNanos(to - from));
        }
    }

    private final int flow;
    private final BitSet arrived = new BitSet();
    private final List<Silence> gaps = new ArrayList<>();
    private int highest = -1;
    private long duplicates;
    private long reordered;
    private long lastArrival;
    private long longestDelay;

    FlowRecorder(int flow) {
        this.flow = flow;
    }

    int number() {
        return flow;
    }

    void arrival(int sequence, long sentAt, long arrivedAt) {
        if (highest >= 0 && arrivedAt - lastArrival >= GAP_NANOS) {
            gaps.add(new Silence(lastArrival, arrivedAt));
        }
        lastArrival = arrivedAt;
        longestDelay = Math.max(longestDelay, arrivedAt - sentAt);
        if (arrived.get(sequence)) {
            duplicates++;
            return;
        }
        arrived.set(sequence);
        if (sequence < highest) {
            reordered++;
        }
        highest = Math.max(highest, sequence);
    }

    FlowReport report(long sent, long start) {
        return new FlowReport(
                flow,
                sent,
                arrived.cardinality(),
                duplicates,
                reordered,
                gaps.stream().map(gap -> gap.since(start)).toList(),
                Duration.ofNanos(longestDelay));
    }
}
