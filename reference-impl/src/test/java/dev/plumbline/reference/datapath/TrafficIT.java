package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether the measurement sees the faults it is there for: datapaths that misbehave on purpose are told exactly. */
@RequiresDatapath
@Timeout(30)
final class TrafficIT {
    private static final TrafficPlan PLAN = new TrafficPlan(2_000, Duration.ofMillis(500), 4);

    @Test
    void aFrameSentTwiceIsADuplicate() throws InterruptedException {
        TrafficReport report = measure(outlet -> (number, frame) -> {
            outlet.transmit(0, frame);
            if (number % 10 == 5) {
                outlet.transmit(1, frame);
            }
        });
        assertThat(report.duplicates()).isEqualTo(100);
        assertThat(report.reordered()).isZero();
        assertThat(report.lostOnTheWay()).isZero();
    }

    @Test
    void aFrameNeverSentIsLost() throws InterruptedException {
        IntPredicate dropped = number -> number % 10 == 5;
        TrafficReport report = measure(outlet -> (number, frame) -> {
            if (!dropped.test(number)) {
                outlet.transmit(0, frame);
            }
        });
        assertThat(report.lostOnTheWay()).isEqualTo(100);
        assertThat(report.duplicates()).isZero();
        assertThat(report.reordered()).isZero();
    }

    @Test
    void aFrameHeldBackIsReordered() throws InterruptedException {
        TrafficReport report = measure(HoldingBack::new);
        assertThat(report.reordered()).isEqualTo(100);
        assertThat(report.lostOnTheWay()).isZero();
        assertThat(report.duplicates()).isZero();
    }

    /** Holds every tenth datagram until four others, one of each flow, have overtaken it. */
    private static final class HoldingBack implements Policy {
        private final FrameOutlet outlet;
        private Frame held;

        HoldingBack(FrameOutlet outlet) {
            this.outlet = outlet;
        }

        @Override
        public void datagram(int number, Frame frame) {
            if (number % 10 == 1) {
                held = frame.copy();
                return;
            }
            outlet.transmit(0, frame);
            if (number % 10 == 5) {
                outlet.transmit(0, held);
            }
        }
    }

    /** What happens to the datagrams of the traffic, numbered from 0; everything else takes member 0. */
    private interface Policy {
        void datagram(int number, Frame frame);
    }

    private interface PolicyMaker {
        Policy on(FrameOutlet outlet);
    }

    private static TrafficReport measure(PolicyMaker maker) throws InterruptedException {
        try (TeamRig rig = TeamRig.open()) {
            rig.connect(outlet -> new Handler(outlet, maker.on(outlet)));
            assertThat(Echo.request(rig.host(), rig.peer(), 1, Duration.ofSeconds(1)).isComplete()).isTrue();
            return Traffic.start(rig.host(), rig.peer(), PLAN).finish();
        }
    }

    private static final class Handler implements FrameHandler {
        private final FrameOutlet outlet;
        private final Policy policy;
        private int datagrams;

        Handler(FrameOutlet outlet, Policy policy) {
            this.outlet = outlet;
            this.policy = policy;
        }

        @Override
        public void fromUpper(Frame frame) {
            if (frame.length() > PLAN.payload()) {
                policy.datagram(datagrams++, frame);
            } else {
                outlet.transmit(0, frame);
            }
        }

        @Override
        public void fromMember(int member, Frame frame) {
            if (member == 0) {
                outlet.deliver(frame);
            }
        }

        @Override
        public void linkChanged(int member, boolean carrier) {}
    }
}
