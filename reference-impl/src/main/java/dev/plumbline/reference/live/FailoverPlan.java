package dev.plumbline.reference.live;

import dev.plumbline.reference.datapath.TrafficPlan;
import dev.plumbline.reference.provider.lbfo.Failover;
import java.time.Duration;

/**
 * The failover experiment.
 *
 * @param failover what the reference miniport does when the link of its primary fails
 * @param echoes ICMP echo requests before the traffic, and again after it
 * @param traffic what is sent from the host above the bundle to its peer
 * @param cut when the carrier of the first member is taken away, after the first datagram
 * @param heal when it comes back
 */
public record FailoverPlan(Failover failover, int echoes, TrafficPlan traffic, Duration cut, Duration heal) {

    /** Checks the times. */
    public FailoverPlan {
        if (cut.isNegative() || heal.compareTo(cut) <= 0 || traffic.duration().compareTo(heal) <= 0) {
            throw new IllegalArgumentException(
                    "expected cut < heal < end of the traffic, found " + cut + ", " + heal + ", " + traffic.duration());
        }
    }

    /** Soft failover; 5,000 datagrams a second for 5 s in 4 flows, cut at 2 s, healed at 3.5 s. */
    public static FailoverPlan standard() {
        TrafficPlan traffic = new TrafficPlan(5_000, Duration.ofSeconds(5), 4);
        return new FailoverPlan(Failover.SOFT, 5, traffic, Duration.ofSeconds(2), Duration.ofMillis(3_500));
    }

    /** The same with another kind of failover. */
    public FailoverPlan with(Failover other) {
        return new FailoverPlan(other, echoes, traffic, cut, heal);
    }

    /** How many datagrams are sent in the time after the start. */
    long datagrams(Duration after) {
        return Math.multiplyExact(traffic.perSecond(), after.toMillis()) / 1000;
    }
}
