package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Judges a recorded trace from its first line to its last. */
public final class TraceJudge {

    /**
     * What a trace says about its implementation.
     *
     * @param verdict the verdict
     * @param reason why it is not PASS; empty if it is
     * @param findings broken clauses, or promises that the host broke
     * @param advice recommendations that were not followed; of very many, those that came first
     * @param events events judged
     * @param exercised requirements that the trace put to the test
     * @param situations where the instances were that the findings are about
     */
    public record Result(
            Verdict verdict,
            String reason,
            List<Finding> findings,
            List<Finding> advice,
            long events,
            SortedSet<RequirementId> exercised,
            Map<Finding, Situation> situations) {}

    /** Findings of advice that a result keeps at most. */
    static final int MOST_ADVICE = 1_000;

    private final List<Machine> machines;

    /** @param machines what to hold traces against */
    public TraceJudge(List<Machine> machines) {
        this.machines = List.copyOf(machines);
    }

    /**
     * Judges one trace.
     *
     * @throws TraceException if it is not a trace
     */
    public Result judge(TraceReader trace) throws IOException, TraceException {
        Judge judge = new Judge(machines);
        List<Finding> advice = new ArrayList<>();
        boolean quiescent = false;
        EventTexts said = new EventTexts();
        while (trace.next(said)) {
            quiescent = said.type().equals(EventTexts.QUIESCENT);
            switch (judge.accept(trace.seq(), said)) {
                case Judgement.Allowed allowed -> keep(allowed.advice(), advice);
                case Judgement.Violated violated -> {
                    return result(judge, Verdict.FAIL, "a clause is broken", violated.findings(), advice);
                }
                case Judgement.HostBroke broke -> {
                    return result(
                            judge, Verdict.INCONCLUSIVE, "the host broke a promise", broke.findings(), advice);
                }
                case Judgement.OutOfScope scope -> {
                    String reason = "scope: " + scope.machine() + " does not count beyond " + scope.bound() + " ("
                            + scope.slice() + ")";
                    return result(judge, Verdict.INCONCLUSIVE, reason, List.of(), advice);
                }
            }
        }
        if (!trace.isComplete()) {
            return result(judge, Verdict.INCONCLUSIVE, "cut: the trace has no footer", List.of(), advice);
        }
        if (judge.events() == 0) {
            return result(judge, Verdict.INCONCLUSIVE, "the trace has no events", List.of(), advice);
        }
        if (!quiescent) {
            String reason = "the trace does not end at quiescence, where obligations fall due";
            return result(judge, Verdict.INCONCLUSIVE, reason, List.of(), advice);
        }
        return result(judge, Verdict.PASS, "", List.of(), advice);
    }

    private static void keep(List<Finding> more, List<Finding> advice) {
        for (int i = 0; i < more.size() && advice.size() < MOST_ADVICE; i++) {
            advice.add(more.get(i));
        }
    }

    private static Result result(
            Judge judge, Verdict verdict, String reason, List<Finding> findings, List<Finding> advice) {
        return new Result(verdict, reason, findings, advice, judge.events(), judge.exercised(), judge.situations());
    }
}
