package dev.plumbline.reference.live;

import dev.plumbline.reference.datapath.EchoReport;
import dev.plumbline.reference.datapath.FlowReport;
import dev.plumbline.reference.datapath.TrafficReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in a failover experiment.
 *
 * @param before echo requests before the traffic
 * @param after echo requests after it, with all carriers on
 * @param traffic per flow: received, duplicates, reordered, lost
 * @param cut when the carrier of the first member was taken away, after the first datagram
 * @param sentBeforeCut datagrams sent by then
 * @param gap the longest silence of any flow that touches the second after the cut; zero if below 1 ms
 * @param members what the kernel counted, by number of the member
 * @param events events recorded
 * @param ended whether the sink ended the run before its time
 * @param fault what the miniport did instead of keeping to the protocol; null if it kept to it
 */
public record FailoverReport(
        EchoReport before,
        EchoReport after,
        TrafficReport traffic,
        Duration cut,
        long sentBeforeCut,
        Duration gap,
        List<MemberCounts> members,
        long events,
        boolean ended,
        @Nullable String fault) {

    /** Copies the list. */
    public FailoverReport {
        members = List.copyOf(members);
    }

    /** Frames that the second member sent after the cut. */
    public long carriedBySecond() {
        return members.get(1).afterCut().sentPackets();
    }

    /** What the experiment was to show and did not, a line each; empty if traffic went on as it should. */
    public List<String> shortcomings() {
        List<String> lines = new ArrayList<>();
        if (fault != null) {
            lines.add("the miniport broke the protocol: " + fault);
        }
        if (ended) {
            lines.add("the run was ended before its time");
        }
        echo("before", before, lines);
        echo("after", after, lines);
        for (FlowReport flow : traffic.flows()) {
            if (flow.duplicates() > 0) {
                lines.add(flow.duplicates() + " datagrams of flow " + flow.flow() + " arrived more than once");
            }
            if (flow.reordered() > 0) {
                lines.add(flow.reordered() + " datagrams of flow " + flow.flow() + " arrived out of order");
            }
        }
        if (traffic.received() <= sentBeforeCut) {
            lines.add("nothing arrived after the cut: " + traffic.received() + " of " + traffic.sent());
        }
        long due = traffic.sent() - sentBeforeCut - traffic.lost();
        if (carriedBySecond() < due) {
            lines.add(members.get(1).name() + " sent " + carriedBySecond() + " frames after the cut, expected " + due);
        }
        return lines;
    }

    private static void echo(String when, EchoReport report, List<String> lines) {
        if (!report.isComplete()) {
            lines.add(report.answered() + " of " + report.sent() + " echo requests answered " + when + " the traffic");
        }
    }
}
