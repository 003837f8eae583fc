package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the runs of a hunt showed beside kills, so that a survivor can be explained. */
final class Sightings {

    private final RightReason reason;
    private final Map<String, Integer> otherwise = new TreeMap<>();
    private int runs;
    private int exercised;
    private String error = "";

    Sightings(RightReason reason) {
        this.reason = reason;
    }

    void saw(Outcome outcome) {
        runs++;
        if (outcome.exercised().contains(reason.broken())) {
            exercised++;
        }
        if (outcome.verdict() == Verdict.ERROR) {
            error = outcome.reason();
        }
        List<Finding> findings = outcome.findings();
        if (findings.stream().noneMatch(reason::counts)) {
            findings.stream()
                    .map(finding -> finding.requirements().toString())
                    .distinct()
                    .forEach(clauses -> otherwise.merge(clauses, 1, Integer::sum));
        }
    }

    /** Clauses of findings that do not cite the broken one, each with the number of runs. */
    List<String> otherwise() {
        return otherwise.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + entry.getValue() + " runs")
                .toList();
    }

    /** Why nothing was found under the broken clause. */
    String explanation() {
        String put = reason.broken() + " was put to the test in " + exercised + " of " + runs + " runs";
        if (!error.isEmpty()) {
            return put + "; it fails otherwise: " + error;
        }
        return otherwise.isEmpty()
                ? put + ", and nothing was found"
                : put + "; found only under other clauses: " + String.join("; ", otherwise());
    }
}
