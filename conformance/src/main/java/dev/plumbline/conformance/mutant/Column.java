package dev.plumbline.conformance.mutant;

import dev.plumbline.reports.matrix.MatrixCell;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;

/** What one planner has made of one mutant so far. */
final class Column {

    private final String planner;
    private int trials;
    private int kills;
    private int walks;
    private long events;
    private long eventsOfKills;
    private List<String> clauses = List.of();

    Column(String planner) {
        this.planner = planner;
    }

    void begin() {
        trials++;
        events = 0;
    }

    void ran(int ofEvents) {
        walks++;
        events += ofEvents;
    }

    void killed(Finding finding) {
        kills++;
        eventsOfKills += events;
        if (clauses.isEmpty()) {
            clauses = finding.requirements().stream().map(RequirementId::value).toList();
        }
    }

    MatrixCell cell() {
        return new MatrixCell(planner, trials, kills, walks, kills == 0 ? 0 : eventsOfKills / kills, clauses);
    }
}
