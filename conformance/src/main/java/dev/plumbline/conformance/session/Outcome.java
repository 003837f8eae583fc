package dev.plumbline.conformance.session;

import dev.plumbline.conformance.script.Script;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
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
 * @param visited states of each machine's graph in which the run was
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
        Map<String, BitSet> visited,
        String iut) {}
