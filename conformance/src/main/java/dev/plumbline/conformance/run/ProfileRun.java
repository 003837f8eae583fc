package dev.plumbline.conformance.run;

import dev.plumbline.conformance.coverage.RunCoverage;
import dev.plumbline.conformance.coverage.Settled;
import dev.plumbline.conformance.planner.Knowledge;
import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.planner.SuiteWork;
import dev.plumbline.conformance.session.KitFault;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Claims;
import dev.plumbline.reports.record.Coverage;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.Reason;
import dev.plumbline.reports.record.RecordWriter;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Carries out the plan of one profile, several checks at the same time, and writes their lines in its order. Whatever a line
 * says depends on the plan and on the lines before it only, but for times.
 */
final class ProfileRun implements Crew.Taker<PlannedCheck, Tested> {

    private final Plan plan;
    private final RunListener listener;
    private final List<Machine> machines;
    private final Evidence evidence;
    private final RecordWriter writer;
    private final CheckLines lines;
    private final LiveCheck live;
    private final CheckRunner reporter;
    private final Trials trials;
    private final Knowledge knowledge;
    private final Guarantees guarantees;
    private final SortedSet<RequirementId> applicable;
    private final Catalogue catalogue;
    private final ClaimChecks claims;
    private final Settled settled;
    private final RunRequest request;
    private final Set<String> leftOut;
    private final Shares shares = new Shares();
    private final List<Check> done = new ArrayList<>();
    private List<Lesson> round = new ArrayList<>();
    private boolean broken;
    private long nanos;
    private long simulated;

    ProfileRun(
            Plan plan,
            RunRequest request,
            Subject subject,
            List<Machine> machines,
            Catalogue catalogue,
            ClaimChecks claims,
            Settled settled,
            Evidence evidence,
            RecordWriter writer,
            RunListener listener) {
        this.plan = plan;
        this.listener = listener;
        this.machines = machines;
        this.evidence = evidence;
        this.writer = writer;
        this.catalogue = catalogue;
        this.claims = claims;
        this.settled = settled.without(claims.notClaimed());
        this.request = request;
        this.applicable = Applicable.of(machines, catalogue);
        this.lines = new CheckLines(plan.profile(), catalogue, applicable);
        this.guarantees = new Guarantees(machines, catalogue);
        this.knowledge = new Knowledge(machines);
        Session session = new Session(subject, machines);
        this.live = new LiveCheck(plan.profile(), machines, evidence, lines);
        this.reporter = new CheckRunner(plan.profile(), subject, session, evidence, lines, request.everyTrace());
        this.leftOut = leftOut(subject, plan.profile().role());
        this.trials = new Trials(session, knowledge, claims.lookout());
    }

    /** Carries it out. */
    ProfileVerdict run() throws IOException {
        int jobs = request.jobs();
        listener.begins(plan, jobs);
        try (Crew crew = new Crew(jobs)) {
            for (List<PlannedCheck> stretch : plan.stretches()) {
                if (stretch.getFirst() instanceof PlannedCheck.LiveFailover alone) {
                    write(alone, broken ? notRun(alone) : live.run(alone));
                } else {
                    crew.inOrder(stretch, trials::run, this);
                    knowledge.learn(round);
                    round = new ArrayList<>();
                }
            }
            topUp(crew);
        }
        RunCoverage found = coverage();
        for (Check check : claims.conclude(found, evidence)) {
            writer.check(check);
            done.add(check);
        }
        Optional<Claims> line = claims.line();
        if (line.isPresent()) {
            writer.claims(line.get());
        }
        Coverage coverage = found.of(plan.profile().id());
        writer.coverage(coverage);
        long perSecond = nanos == 0 ? 0 : Math.round(simulated * 1e9 / nanos);
        return Conclusion.of(
                plan, request.isThorough(), applicable, guarantees, perSecond, shares.list(), done, coverage);
    }

    /** Rounds of tours that are led to what stands in the way, until nothing does. */
    private void topUp(Crew crew) throws IOException {
        for (int number = 1; number <= request.topUps() && !plan.isNarrowed() && !broken; number++) {
            Map<Integer, BitSet> aims = coverage().aims();
            if (aims.isEmpty()) {
                return;
            }
            listener.topsUp(number);
            knowledge.aim(aims);
            crew.inOrder(plan.topUp(number), trials::run, this);
            knowledge.learn(round);
            round = new ArrayList<>();
        }
    }

    /** Entry points that an extension did not register; none if it cannot be asked, which its checks will say. */
    private static Set<String> leftOut(Subject subject, String role) {
        if (!role.equals("switch")) {
            return Set.of();
        }
        Set<String> calls = EventType.all().values().stream()
                .filter(type -> type.by() == Event.Actor.ENVIRONMENT && type.isCall())
                .map(EventType::name)
                .collect(Collectors.toSet());
        try (Iut iut = subject.open()) {
            calls.removeIf(iut::has);
        } catch (IutException e) {
            return Set.of();
        }
        return calls;
    }

    private RunCoverage coverage() {
        List<SortedSet<RequirementId>> stated =
                machines.stream().map(machine -> Applicable.of(machine, catalogue)).toList();
        Set<RequirementId> exercised = done.stream()
                .flatMap(check -> check.requirements().stream())
                .map(RequirementId::new)
                .collect(Collectors.toSet());
        return new RunCoverage(machines, shares.all(), exercised, stated, leftOut, settled, catalogue);
    }

    @Override
    public void done(PlannedCheck planned, Tested tested) throws IOException {
        if (broken) {
            write(planned, notRun(planned));
            return;
        }
        nanos += tested.nanos();
        simulated += tested.events();
        guarantees.saw(tested);
        claims.saw(tested);
        round.add(tested.lesson());
        List<Check> all = reporter.report(planned, tested);
        Check check = all.getFirst();
        shares.add(check, tested);
        if (isLastTour(planned)) {
            check = CheckLines.with(check, Leftovers.of(plan.profile().id(), machines, shares.all(), evidence));
        }
        if (planned instanceof PlannedCheck.Suites && plan.checks().getLast().equals(planned)) {
            knowledge.learn(round);
            round = new ArrayList<>();
            SuiteWork work = knowledge.suites().orElseThrow();
            check = CheckLines.with(check, Leftovers.of(plan.profile().id(), work, shares.all(), evidence));
        }
        write(planned, check);
        for (Check further : all.subList(1, all.size())) {
            writer.check(further);
            done.add(further);
        }
    }

    private boolean isLastTour(PlannedCheck planned) {
        return planned instanceof PlannedCheck.Tours
                && plan.checks().stream().filter(PlannedCheck.Tours.class::isInstance).toList().getLast().equals(planned);
    }

    /** A fault of the kit ends the run without a footer; whatever else ended a check leaves it not run. */
    @Override
    public void failed(PlannedCheck planned, Throwable why) throws IOException {
        if (why instanceof KitFault fault) {
            throw fault;
        }
        write(planned, lines.notRun(planned, new Reason("its worker ended", Map.of("exception", why.toString()))));
    }

    private Check notRun(PlannedCheck planned) {
        return lines.notRun(planned, Reason.of("an earlier check ended with an error"));
    }

    private void write(PlannedCheck planned, Check check) throws IOException {
        broken |= check.verdict() == Verdict.ERROR;
        writer.check(check);
        done.add(check);
        if (!(planned instanceof PlannedCheck.TopUp)) {
            listener.done(planned, check);
        }
    }
}
