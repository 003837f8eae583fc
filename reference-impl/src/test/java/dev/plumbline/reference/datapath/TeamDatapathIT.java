package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Needs root on Linux; prints what it measured, asserts no times. */
@RequiresDatapath
@Timeout(60)
final class TeamDatapathIT {
    private static final int PER_SECOND = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final TeamRig rig = TeamRig.open();
    private ActiveBackupHandler handler;
    private TeamDatapath datapath;

    @BeforeEach
    void connect() {
        datapath = rig.connect(outlet -> handler = new ActiveBackupHandler(outlet));
        EchoReport echo = Echo.request(rig.host(), rig.peer(), 3, PATIENCE);
        assertThat(echo.answered()).as("echo replies through the team").isEqualTo(3);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void trafficSurvivesACutOfTheActiveMemberWithoutDuplicateOrReordering() throws InterruptedException {
        LinkCounters before = rig.member(1).counters();
        TrafficPlan plan = new TrafficPlan(PER_SECOND, Duration.ofSeconds(5), 4);
        Traffic traffic = Traffic.start(rig.host(), rig.peer(), plan);
        traffic.awaitSent(2 * PER_SECOND);
        Duration cutAt = traffic.elapsed();
        rig.cut(0);
        long sentAtCut = traffic.sent();
        traffic.awaitSent(7 * PER_SECOND / 2);
        rig.heal(0);
        TrafficReport report = traffic.finish();
        long onMember1 = rig.member(1).counters().since(before).sentPackets();
        print(report);
        System.out.printf(
                "cut at %.3f s: longest gap %.1f ms, frames of member1 %d%n",
                cutAt.toNanos() / 1e9, report.longestGap(cutAt, cutAt.plusSeconds(1)).toNanos() / 1e6, onMember1);

        assertThat(report.sent()).isEqualTo(5L * PER_SECOND);
        assertThat(report.duplicates()).as("duplicates").isZero();
        assertThat(report.flows()).allSatisfy(flow -> assertThat(flow.reordered()).as("reordered").isZero());
        assertThat(onMember1).as("frames of member1").isGreaterThanOrEqualTo(report.sent() - sentAtCut - report.lost());
        assertThat(report.received()).as("more than what went out before the cut").isGreaterThan(sentAtCut);
        assertThat(handler.active()).isOne();
    }

    @Test
    void trafficFlowsTowardsTheTeamToo() throws InterruptedException {
        TrafficPlan plan = new TrafficPlan(PER_SECOND, Duration.ofMillis(500), 4);
        TrafficReport report = Traffic.start(rig.peer(), rig.host(), plan).finish();
        print(report);

        assertThat(report.lostOnTheWay()).as("lost without a cut").isZero();
        assertThat(report.duplicates()).isZero();
        assertThat(report.reordered()).isZero();
    }

    @Test
    void withoutAnyCarrierNothingIsAnswered() {
        rig.cut(0);
        rig.cut(1);
        EchoReport dead = Echo.request(rig.host(), rig.peer(), 1, Duration.ofMillis(200));
        rig.heal(1);
        EchoReport alive = Echo.request(rig.host(), rig.peer(), 5, PATIENCE);

        assertThat(dead.answered()).isZero();
        assertThat(alive.answered()).isPositive();
        assertThat(handler.active()).isOne();
    }

    @Test
    void commandsRunOnTheLoopThread() {
        String thread = CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), datapath).join();

        assertThat(thread).isEqualTo("team-datapath");
        datapath.close();
        assertThatThrownBy(() -> datapath.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void anExceptionOnTheLoopIsToldByClose() {
        datapath.execute(() -> {
            throw new IllegalArgumentException("on purpose");
        });

        assertThatThrownBy(datapath::close).hasRootCauseMessage("on purpose");
        assertThat(datapath.failure()).isPresent();
    }

    private static void print(TrafficReport report) {
        System.out.printf(
                "sent %d, received %d, lost %d (receiver %d), duplicates %d, reordered %d%n",
                report.sent(),
                report.received(),
                report.lost(),
                report.receiverDrops(),
                report.duplicates(),
                report.reordered());
        for (FlowReport flow : report.flows()) {
            System.out.printf(
                    "  flow %d: lost %d, longest delay %.1f ms%n",
                    flow.flow(), flow.lost(), flow.longestDelay().toNanos() / 1e6);
        }
    }
}
