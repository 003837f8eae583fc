package dev.plumbline.reference.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.datapath.FlowReport;
import dev.plumbline.reference.datapath.TrafficPlan;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Needs root on Linux; prints what it measured, asserts no times. */
@Timeout(60)
final class FailoverRunIT {

    private static final Duration PAUSE = Duration.ofMillis(300);

    /** Judges on the loop's thread, as the kit does. */
    private static final class JudgingSink implements EventSink {
        final Nesting nesting = new Nesting();
        final Judge judge;
        final List<Judgement> remarks = new ArrayList<>();
        final List<Event> roles = new ArrayList<>();
        long nanos;

        JudgingSink() throws Exception {
            judge = new Judge(Machines.builtIn(List.of("LbfoBundle")));
        }

        @Override
        public boolean accept(Event event) {
            long start = System.nanoTime();
            try {
                Judgement judgement = judge.accept(nesting.link(event, start));
                if (!(judgement instanceof Judgement.Allowed(var advice)) || !advice.isEmpty()) {
                    remarks.add(judgement);
                }
                if (event instanceof LbfoEvent.LinkChange || event instanceof LbfoEvent.NdisMPromoteMiniportReturn) {
                    roles.add(event);
                }
                return judgement instanceof Judgement.Allowed;
            } catch (Nesting.NestingException e) {
                throw new IllegalStateException(e);
            } finally {
                nanos += System.nanoTime() - start;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Failover.class)
    void trafficGoesOnOverTheSecondMemberAndEveryEventIsAllowed(Failover failover) throws Exception {
        JudgingSink sink = new JudgingSink();
        FailoverOutcome outcome = FailoverRun.run(FailoverPlan.standard().with(failover), sink);
        FailoverReport report = LiveAvailability.reportOf(outcome);
        print(failover, report, sink);

        assertThat(sink.remarks).as("what the judge found").isEmpty();
        assertThat(report.shortcomings()).isEmpty();
        assertThat(report.events()).isEqualTo(sink.judge.events()).isGreaterThan(5 * report.traffic().received());
        assertThat(sink.roles).as("the cut was seen").anySatisfy(event -> assertThat(event)
                .isInstanceOfSatisfying(LbfoEvent.LinkChange.class, link -> assertThat(link.connected()).isFalse()));
    }

    @Test
    void aSinkThatEndsTheRunIsNotCalledAgainAndTheReportSaysSo() throws Exception {
        List<Event> taken = new ArrayList<>();
        FailoverOutcome outcome = FailoverRun.run(brief(1_000), event -> {
            taken.add(event);
            return taken.size() < 1_000;
        });
        FailoverReport report = LiveAvailability.reportOf(outcome);

        assertThat(taken).hasSize(1_000);
        assertThat(report.events()).isEqualTo(1_000);
        assertThat(report.shortcomings()).contains("the run was ended before its time");
    }

    @Test
    void whileTheSinkTakesItsTimeFramesWaitAndAreNotLost() throws Exception {
        AtomicLong events = new AtomicLong();
        FailoverOutcome outcome = FailoverRun.run(brief(5_000), event -> {
            if (events.incrementAndGet() == 40_000) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return true;
        });
        FailoverReport report = LiveAvailability.reportOf(outcome);
        long sent = report.traffic().sent();
        System.out.printf("sink paused for %s: lost %d of %d%n", PAUSE, report.traffic().lost(), sent);

        assertThat(report.shortcomings()).isEmpty();
        assertThat(report.traffic().lost()).as("less than what was sent in the pause").isLessThan(1_500);
    }

    private static FailoverPlan brief(int perSecond) {
        TrafficPlan traffic = new TrafficPlan(perSecond, Duration.ofMillis(1_500), 3);
        return new FailoverPlan(Failover.SOFT, 1, traffic, Duration.ofMillis(800), Duration.ofMillis(1_200));
    }

    private static void print(Failover failover, FailoverReport report, JudgingSink sink) {
        System.out.printf(
                "%s failover: cut at %.3f s, gap %.1f ms, %d events, %.1f us of judging each, lost %d of %d%n",
                failover,
                report.cut().toNanos() / 1e9,
                report.gap().toNanos() / 1e6,
                report.events(),
                sink.nanos / 1e3 / report.events(),
                report.traffic().lost(),
                report.traffic().sent());
        for (FlowReport flow : report.traffic().flows()) {
            System.out.printf(
                    "  flow %d: received %d, duplicates %d, reordered %d, lost %d, longest delay %.1f ms%n",
                    flow.flow(), flow.received(), flow.duplicates(), flow.reordered(), flow.lost(),
                    flow.longestDelay().toNanos() / 1e6);
        }
        for (MemberCounts member : report.members()) {
            System.out.printf(
                    "  %s: sent %d before the cut, %d after%n",
                    member.name(), member.beforeCut().sentPackets(), member.afterCut().sentPackets());
        }
        System.out.println("  " + sink.roles);
    }
}
