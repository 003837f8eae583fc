package dev.plumbline.conformance.session;

import dev.plumbline.conformance.script.Script;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Judges the events of a run and keeps them; one virtual microsecond passes from each to the next. */
public final class JudgingSink implements EventSink {

    private static final long TICK = 1_000;

    private final Judge judge;
    private final Nesting nesting = new Nesting();
    private final List<TraceLine> trace = new ArrayList<>();
    private final List<Finding> advice = new ArrayList<>();
    private List<Finding> findings = List.of();
    private Verdict verdict = Verdict.PASS;
    private String reason = "";

    /** A sink for a new run. */
    public JudgingSink(List<Machine> machines) {
        this.judge = new Judge(machines);
    }

    @Override
    public boolean accept(Event event) {
        if (isOver()) {
            return false;
        }
        TraceLine line = link(event);
        trace.add(line);
        switch (judge.accept(line)) {
            case Judgement.Allowed allowed -> advice.addAll(allowed.advice());
            case Judgement.Violated violated -> {
                findings = violated.findings();
                end(Verdict.FAIL, "a clause is broken");
            }
            case Judgement.HostBroke broke -> throw new KitFault("the environment broke a promise: "
                    + broke.findings().getFirst().describe() + " " + broke.findings().getFirst().requirements());
            case Judgement.OutOfScope scope -> end(
                    Verdict.INCONCLUSIVE,
                    "scope: " + scope.machine() + " does not count beyond " + scope.bound() + " (" + scope.slice() + ")");
        }
        return !isOver();
    }

    private TraceLine link(Event event) {
        try {
            return nesting.link(event, trace.size() * TICK);
        } catch (Nesting.NestingException e) {
            throw new KitFault("the environment recorded " + event.name() + " out of place: " + e.getMessage());
        }
    }

    /** Ends the run with a verdict. */
    void end(Verdict with, String why) {
        verdict = with;
        reason = why;
    }

    /** Whether the verdict stands. */
    public boolean isOver() {
        return verdict != Verdict.PASS;
    }

    /** What the run was. A run that saw no event judged nothing. */
    public Outcome outcome(Script script, String iut) {
        if (trace.isEmpty() && verdict == Verdict.PASS) {
            end(Verdict.INCONCLUSIVE, "nothing happened");
        }
        return new Outcome(
                verdict, reason, findings, advice, List.copyOf(trace), script, judge.exercised(), judge.upheld(), judge.visited(), iut);
    }
}
