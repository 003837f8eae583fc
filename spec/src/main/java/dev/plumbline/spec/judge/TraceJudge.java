package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceFeed;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Judges a recorded trace from its first line to its last. */
public final class TraceJudge {

    /**
     * What a trace says about its implementation.
     *
     * @param verdict the verdict
     * @param reason why it is not PASS; if it is, how many behaviours fit a trace that does not show everything
     * @param findings broken clauses, or promises that the host broke
     * @param advice recommendations that were not followed; of very many, those that came first
     * @param events events judged
     * @param exercised requirements that the trace put to the test
     * @param situations where the instances were that the findings are about
     * @param exceeded where the model did not count far enough; none or one
     */
    public record Result(
            Verdict verdict,
            String reason,
            List<Finding> findings,
            List<Finding> advice,
            long events,
            SortedSet<RequirementId> exercised,
            Map<Finding, Situation> situations,
            List<Judgement.OutOfScope> exceeded) {}

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
        if (trace.header().isPartial()) {
            return UncertainTrace.judge(machines, trace);
        }
        try (TraceFeed feed = new TraceFeed(trace)) {
            return judge(trace, feed);
        }
    }

    private Result judge(TraceReader trace, TraceFeed feed) throws IOException, TraceException {
        Judge judge = new Judge(machines);
        List<Finding> advice = new ArrayList<>();
        boolean quiescent = false;
        while (feed.next()) {
            EventTexts said = feed.said();
            quiescent = said.type().equals(EventTexts.QUIESCENT);
            Judgement judgement = judge.accept(feed.seq(), said);
            if (!(judgement instanceof Judgement.Allowed allowed)) {
                return refused(judgement, "", Said.of(judge, advice));
            }
            keep(allowed.advice(), advice);
        }
        if (trace.interval().isPresent()) {
            return UncertainTrace.judge(machines, judge, advice, trace, trace.interval().get());
        }
        Optional<String> open = open(trace.isComplete(), judge.events(), quiescent);
        Verdict verdict = open.isPresent() ? Verdict.INCONCLUSIVE : Verdict.PASS;
        return result(verdict, open.orElse(""), List.of(), Said.of(judge, advice));
    }

    /** Why a trace in which nothing is forbidden does not suffice, if that is so. */
    static Optional<String> open(boolean isComplete, long events, boolean quiescent) {
        if (!isComplete) {
            return Optional.of("cut: the trace has no footer");
        }
        if (events == 0) {
            return Optional.of("the trace has no events");
        }
        return quiescent
                ? Optional.empty()
                : Optional.of("the trace does not end at quiescence, where obligations fall due");
    }

    /**
     * What a result says beside its verdict, as it does itself.
     *
     * @param advice recommendations that were not followed
     * @param events events judged
     * @param exercised requirements that the trace put to the test
     * @param situations where the instances were that findings are about
     */
    record Said(List<Finding> advice, long events, SortedSet<RequirementId> exercised, Map<Finding, Situation> situations) {

        private static Said of(Judge judge, List<Finding> advice) {
            return new Said(advice, judge.events(), judge.exercised(), judge.situations());
        }
    }

    /** The result where an event was not allowed; {@code proviso} ends the reason. */
    static Result refused(Judgement judgement, String proviso, Said said) {
        return switch (judgement) {
            case Judgement.Violated violated ->
                result(Verdict.FAIL, "a clause is broken" + proviso, violated.findings(), said);
            case Judgement.HostBroke broke ->
                result(Verdict.INCONCLUSIVE, "the host broke a promise" + proviso, broke.findings(), said);
            case Judgement.OutOfScope scope ->
                new Result(
                        Verdict.INCONCLUSIVE,
                        scope(scope),
                        List.of(),
                        said.advice,
                        said.events,
                        said.exercised,
                        said.situations,
                        List.of(scope));
            case Judgement.Allowed _ -> throw new IllegalArgumentException("not refused");
        };
    }

    /** The result with that verdict. */
    static Result result(Verdict verdict, String reason, List<Finding> findings, Said said) {
        return new Result(
                verdict, reason, findings, said.advice, said.events, said.exercised, said.situations, List.of());
    }

    /** Adds recommendations that were not followed, as far as they are kept. */
    static void keep(List<Finding> more, List<Finding> advice) {
        for (int i = 0; i < more.size() && advice.size() < MOST_ADVICE; i++) {
            advice.add(more.get(i));
        }
    }

    /** The reason where the model does not count that far. */
    static String scope(Judgement.OutOfScope scope) {
        return "scope: " + scope.machine() + " does not count beyond " + scope.bound() + " (" + scope.slice() + ")";
    }
}
