package dev.plumbline.reference.live;

import dev.plumbline.reference.datapath.DatapathAvailability;
import dev.plumbline.reference.datapath.Echo;
import dev.plumbline.reference.datapath.EchoReport;
import dev.plumbline.reference.datapath.LinkCounters;
import dev.plumbline.reference.datapath.TeamRig;
import dev.plumbline.reference.datapath.Traffic;
import dev.plumbline.reference.datapath.TrafficPlan;
import dev.plumbline.reference.datapath.TrafficReport;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Cuts the carrier of the reference bundle's active member under load, and looks at what goes on (LBFO-56). */
public final class FailoverRun {

    private static final int MEMBERS = 2;
    private static final int FIRST = 0;
    private static final Duration ECHO_PATIENCE = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final Duration WATCHED = Duration.ofSeconds(1);

    private final FailoverPlan plan;
    private final LiveBundle bundle;
    private final TeamRig rig;

    private FailoverRun(FailoverPlan plan, LiveBundle bundle) {
        this.plan = plan;
        this.bundle = bundle;
        this.rig = bundle.rig();
    }

    /**
     * Carries the experiment out, on real interfaces in namespaces of its own; takes as long as the traffic and two
     * seconds.
     *
     * @param sink takes the events, on a thread of the run; it is not called any more once this method has returned
     * @throws InterruptedException if the waiting thread is interrupted; nothing is left behind
     */
    public static FailoverOutcome run(FailoverPlan plan, EventSink sink) throws InterruptedException {
        if (DatapathAvailability.check() instanceof DatapathAvailability.Unavailable(String reason)) {
            return new FailoverOutcome.NotAvailable(reason);
        }
        CountingSink counting = new CountingSink(sink);
        Measured measured;
        String fault;
        try (LiveBundle bundle = LiveBundle.open(
                MEMBERS,
                contents -> ReferenceLbfoMiniport.driver(plan.failover(), new ActiveBackup(), contents),
                counting)) {
            measured = new FailoverRun(plan, bundle).measure();
            bundle.end();
            fault = bundle.failure().map(IutException::getMessage).orElse(null);
        } catch (IutException e) {
            throw new IllegalStateException("the reference miniport cannot be loaded", e);
        }
        return new FailoverOutcome.Ran(new FailoverReport(
                measured.before,
                measured.after,
                measured.traffic,
                measured.cut,
                measured.sentBeforeCut,
                measured.traffic.longestGap(measured.cut, measured.cut.plus(WATCHED)),
                measured.members,
                counting.events(),
                counting.hasEnded(),
                fault));
    }

    private record Measured(
            EchoReport before,
            EchoReport after,
            TrafficReport traffic,
            Duration cut,
            long sentBeforeCut,
            List<MemberCounts> members) {}

    private Measured measure() throws InterruptedException {
        EchoReport before = echo();
        warmUp();
        List<LinkCounters> atStart = counters();
        TrafficReport report;
        Duration cut;
        long sentBeforeCut;
        List<LinkCounters> atCut;
        try (Traffic traffic = Traffic.start(rig.host(), rig.peer(), plan.traffic())) {
            traffic.awaitSent(plan.datagrams(plan.cut()));
            cut = traffic.elapsed();
            rig.cut(FIRST);
            atCut = counters();
            sentBeforeCut = traffic.sent();
            traffic.awaitSent(plan.datagrams(plan.heal()));
            rig.heal(FIRST);
            report = traffic.finish();
        }
        List<LinkCounters> atEnd = counters();
        return new Measured(before, echo(), report, cut, sentBeforeCut, counts(atStart, atCut, atEnd));
    }

    /** The same load, not counted, so that what is measured is not the compiler. */
    private void warmUp() throws InterruptedException {
        TrafficPlan load = plan.traffic();
        TrafficPlan shorter = new TrafficPlan(load.perSecond(), WARM_UP, load.flows(), load.payload());
        try (Traffic traffic = Traffic.start(rig.host(), rig.peer(), shorter)) {
            traffic.finish();
        }
    }

    private EchoReport echo() {
        return Echo.request(rig.host(), rig.peer(), plan.echoes(), ECHO_PATIENCE);
    }

    private List<LinkCounters> counters() {
        List<LinkCounters> counters = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            counters.add(rig.member(member).counters());
        }
        return counters;
    }

    private List<MemberCounts> counts(List<LinkCounters> start, List<LinkCounters> cut, List<LinkCounters> end) {
        List<MemberCounts> counts = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            LinkCounters beforeCut = cut.get(member).since(start.get(member));
            LinkCounters afterCut = end.get(member).since(cut.get(member));
            counts.add(new MemberCounts(bundle.rig().members().get(member), beforeCut, afterCut));
        }
        return counts;
    }
}
