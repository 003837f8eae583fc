package dev.plumbline.reference.datapath;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What became of one flow.
 *
 * @param sent datagrams given to the sender's IP stack
 * @param received different datagrams that arrived
 * @param duplicates arrivals of a datagram that had arrived before
 * @param reordered first arrivals with a sequence number below one already seen
 * @param gaps silences of at least a millisecond between two consecutive arrivals, in order
 * @param longestDelay from sending to arrival
 */
public record FlowReport(
        int flow,
        long sent,
        long received,
        long duplicates,
        long reordered,
        List<Gap> gaps,
        Duration longestDelay) {
    /** A time without arrivals; {@code start} counts from the start of the traffic. */
    public record Gap(Duration start, Duration length) {
        private boolean overlaps(Duration from, Duration to) {
            return start.compareTo(to) <= 0 && start.plus(length).compareTo(from) >= 0;
        }
    }

    public FlowReport {
        gaps = List.copyOf(gaps);
    }

    /**
     * The longest silence that touches the time between {@code from} and {@code to} after the start; zero if
     * none reached 1 ms.
     */
    public Duration longestGap(Duration from, Duration to) {
        return gaps.stream()
                .filter(gap -> gap.overlaps(from, to))
                .map(Gap::length)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** Datagrams that were sent and did not arrive. */
    public long lost() {
        return sent - received;
    }
}
