package dev.plumbline.reference.datapath;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What became of a load of traffic, flow by flow.
 *
 * @param receiverDrops datagrams the receiving socket had no room for: lost by the measurement, not by the
 *     datapath; counted in {@link FlowReport#lost()} as well
 */
public record TrafficReport(List<FlowReport> flows, long receiverDrops) {
    public TrafficReport {
        flows = List.copyOf(flows);
    }

    public long sent() {
        return sum(FlowReport::sent);
    }

    public long received() {
        return sum(FlowReport::received);
    }

    public long lost() {
        return sum(FlowReport::lost);
    }

    /** Lost before the receiving socket: what is left once its own drops are taken off. */
    public long lostOnTheWay() {
        return lost() - receiverDrops;
    }

    public long duplicates() {
        return sum(FlowReport::duplicates);
    }

    public long reordered() {
        return sum(FlowReport::reordered);
    }

    /** The longest silence of any flow that touches the time between {@code from} and {@code to} after the start. */
    public Duration longestGap(Duration from, Duration to) {
        return flows.stream()
                .map(flow -> flow.longestGap(from, to))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private long sum(ToLongFunction<FlowReport> count) {
        return flows.stream().mapToLong(count).sum();
    }
}
