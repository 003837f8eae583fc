package dev.plumbline.conformance.session;

import dev.plumbline.conformance.planner.View;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Places;
import dev.plumbline.spec.judge.Trail;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.judge.Witness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Judges the events of a run and keeps them; one virtual microsecond passes from each to the next. */
public final class JudgingSink implements EventSink, View {

    private static final long TICK = 1_000;

    private final List<Machine> machines;
    private final Judge judge;
    private final boolean goesOn;
    private final Nesting nesting = new Nesting();
    private final List<TraceLine> trace = new ArrayList<>();
    private final List<Finding> advice = new ArrayList<>();
    private final List<Finding> later = new ArrayList<>();
    private List<Finding> findings = List.of();
    private Verdict verdict = Verdict.PASS;
    private String reason = "";
    private boolean over;
    private @Nullable KitFault fault;

    /** A sink for a new run, which ends with the first event that is not allowed. */
    public JudgingSink(List<Machine> machines) {
        this(machines, false);
    }

    /** @param goesOn whether the run goes on after an event that is not allowed */
    JudgingSink(List<Machine> machines, boolean goesOn) {
        this.machines = List.copyOf(machines);
        this.judge = new Judge(machines);
        this.goesOn = goesOn;
    }

    @Override
    public boolean accept(Event event) {
        if (!isOver()) {
            try {
                take(nesting.link(event, trace.size() * TICK));
            } catch (Nesting.NestingException e) {
                fail("the environment recorded " + event.name() + " out of place: " + e.getMessage());
            }
        }
        return !isOver();
    }

    private void take(TraceLine line) {
        trace.add(line);
        switch (judge.accept(line)) {
            case Judgement.Allowed allowed -> advice.addAll(allowed.advice());
            case Judgement.Violated violated -> violated(violated.findings(), line);
            case Judgement.HostBroke broke -> brokeOff(broke.findings().getFirst());
            case Judgement.OutOfScope scope -> end(
                    Verdict.INCONCLUSIVE,
                    "scope: " + scope.machine() + " does not count beyond " + scope.bound() + " (" + scope.slice() + ")");
        }
    }

    private void violated(List<Finding> found, TraceLine line) {
        if (findings.isEmpty()) {
            findings = found;
            verdict = Verdict.FAIL;
            reason = "a clause is broken";
        } else {
            later.addAll(found);
        }
        over = !goesOn;
        if (goesOn) {
            judge.release(line);
        }
    }

    /** Where something was found already, what the environment may do rests on an implementation that keeps to the clauses. */
    private void brokeOff(Finding promise) {
        if (findings.isEmpty()) {
            fail("the environment broke a promise: " + promise.describe() + " " + promise.requirements());
        }
        over = true;
    }

    /** Ends the run; nothing is thrown through the frames of an implementation, which could take it for its own. */
    private void fail(String what) {
        fault = new KitFault(what);
        over = true;
    }

    /** Ends the run with a verdict; one that has found something keeps its own. */
    void end(Verdict with, String why) {
        over = true;
        if (findings.isEmpty()) {
            verdict = with;
            reason = why;
        }
    }

    /** Whether the verdict stands. */
    public boolean isOver() {
        return over;
    }

    /** What was found after the first event that was not allowed, in order. */
    List<Finding> later() {
        return List.copyOf(later);
    }

    @Override
    public List<Machine> machines() {
        return machines;
    }

    @Override
    public List<TraceLine> trace() {
        return Collections.unmodifiableList(trace);
    }

    @Override
    public Trail trail() {
        return judge.trail();
    }

    @Override
    public void watch(Witness witness) {
        judge.watch(witness);
    }

    @Override
    public void at(String id, Places to) {
        judge.at(id, to);
    }

    @Override
    public void all(Places to) {
        judge.all(to);
    }

    @Override
    public SortedSet<String> instances() {
        return judge.instances();
    }

    /**
     * What the run was. A run that saw no event judged nothing.
     *
     * @throws KitFault if the environment broke a promise before anything was found
     */
    public Outcome outcome(Script script, String iut) {
        if (fault != null) {
            throw fault;
        }
        if (trace.isEmpty() && verdict == Verdict.PASS) {
            end(Verdict.INCONCLUSIVE, "nothing happened");
        }
        return new Outcome(
                verdict, reason, findings, advice, List.copyOf(trace), script, judge.exercised(), judge.upheld(), judge.visited(), judge.trail(), iut);
    }
}
