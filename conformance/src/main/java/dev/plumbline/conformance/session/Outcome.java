package dev.plumbline.conformance.session;

import dev.plumbline.conformance.script.Script;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Trail;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * What one run was.
 *
 * @param verdict the verdict
 * @param reason why it is not PASS; empty if it is
 * @param findings broken clauses
 * @param advice recommendations that were not followed
 * @param trace every event, in order
 * @param script what the environment did
 * @param exercised requirements that the run put to the test
 * @param upheld guarantees of the environment that the run put to the test
 * @param visited states of each machine's graph in which the run was
 * @param trail transitions of each machine's graph that the run took
 * @param iut how the implementation named itself
 */
public record Outcome(
        Verdict verdict,
        String reason,
        List<Finding> findings,
        List<Finding> advice,
        List<TraceLine> trace,
        Script script,
        SortedSet<RequirementId> exercised,
        SortedSet<RequirementId> upheld,
        Map<String, BitSet> visited,
        Trail trail,
        String iut) {

    /** The same run with another verdict. */
    public Outcome with(Verdict other, String why) {
        return new Outcome(other, why, findings, advice, trace, script, exercised, upheld, visited, trail, iut);
    }

    /** The same run with its findings in another order. */
    public Outcome withFindings(List<Finding> others) {
        return new Outcome(verdict, reason, others, advice, trace, script, exercised, upheld, visited, trail, iut);
    }

    /** Whether every call of the trace has returned, so that the trace is whole. */
    public boolean isWhole() {
        long calls = trace.stream().filter(l -> opens(l)).count();
        long returns = trace.stream().filter(l -> l.ret() > 0).count();
        return calls == returns;
    }

    private static boolean opens(TraceLine line) {
        EventType type = EventType.of(line.event());
        return line.event() instanceof Event.EntryPoint
                || (type.isCall() && type.returnType().isPresent());
    }
}
