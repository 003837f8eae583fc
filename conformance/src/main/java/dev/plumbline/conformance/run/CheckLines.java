package dev.plumbline.conformance.run;

import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.record.Reason;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.Requirement;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns outcomes into lines of the record. */
final class CheckLines {

    private final Profile profile;
    private final Catalogue catalogue;
    private final Collection<RequirementId> applicable;

    CheckLines(Profile profile, Catalogue catalogue, Collection<RequirementId> applicable) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.applicable = applicable;
    }

    Check of(
            PlannedCheck check,
            @Nullable Long seed,
            Outcome outcome,
            @Nullable String trace,
            @Nullable String shrunk,
            @Nullable String replay,
            long millis) {
        List<Finding> findings = new ArrayList<>();
        outcome.findings().forEach(f -> findings.addAll(findings(f)));
        outcome.advice().stream().distinct().limit(1).forEach(f -> findings.addAll(findings(f)));
        return new Check(
                check.id(),
                profile.id(),
                check.suite(),
                outcome.verdict(),
                outcome.verdict() == Verdict.PASS ? null : Reason.of(outcome.reason()),
                seed,
                outcome.trace().size(),
                exercised(outcome),
                findings,
                trace,
                shrunk,
                replay,
                millis,
                Map.of());
    }

    /** A check that did not run, and why. */
    Check notRun(PlannedCheck check, Reason why) {
        return new Check(
                check.id(),
                profile.id(),
                check.suite(),
                Verdict.NOT_RUN,
                why,
                null,
                0,
                List.of(),
                List.of(),
                null,
                null,
                null,
                0,
                Map.of());
    }

    /** The same line with measurements. */
    static Check with(Check check, Map<String, String> notes) {
        Map<String, String> all = new LinkedHashMap<>(check.notes());
        all.putAll(notes);
        return new Check(
                check.id(),
                check.profile(),
                check.suite(),
                check.verdict(),
                check.reason(),
                check.seed(),
                check.events(),
                check.requirements(),
                check.findings(),
                check.trace(),
                check.shrunk(),
                check.replay(),
                check.millis(),
                all);
    }

    private List<String> exercised(Outcome outcome) {
        return outcome.exercised().stream()
                .filter(applicable::contains)
                .map(RequirementId::value)
                .toList();
    }

    private List<Finding> findings(dev.plumbline.spec.judge.Finding finding) {
        List<Finding> lines = new ArrayList<>();
        for (RequirementId id : finding.requirements()) {
            Requirement requirement = catalogue
                    .find(id)
                    .orElseThrow(() -> new IllegalStateException(finding.machine() + " cites the unknown " + id));
            lines.add(new Finding(
                    id.value(),
                    requirement.revision(),
                    requirement.level(),
                    finding.machine(),
                    finding.slice(),
                    finding.seq(),
                    finding.event().name(),
                    finding.guard(),
                    finding.describe(),
                    requirement.hint()));
        }
        return lines;
    }
}
