package dev.plumbline.conformance.run;

import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.conformance.shrink.Shrunk;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The line of a check that was one run and has a trace. */
    Check of(PlannedCheck check, Outcome outcome, String trace, long millis) {
        return new Check(
                check.id(),
                profile.id(),
                check.suite(),
                outcome.verdict(),
                outcome.verdict() == Verdict.PASS ? null : Reason.of(outcome.reason()),
                null,
                outcome.trace().size(),
                exercised(outcome.exercised()),
                findings(outcome),
                trace,
                null,
                null,
                millis,
                Map.of());
    }

    /**
     * The line of a simulated check.
     *
     * @param shown the runs of it that tell its verdict, the most telling first
     */
    Check of(
            PlannedCheck check,
            List<Tested.Ran> shown,
            Tested tested,
            @Nullable String trace,
            @Nullable String shrunk,
            @Nullable String replay) {
        Tested.Ran first = shown.getFirst();
        Set<Finding> findings = new LinkedHashSet<>();
        shown.forEach(ran -> findings.addAll(findings(ran.outcome())));
        return new Check(
                check.id(),
                profile.id(),
                check.suite(),
                tested.verdict(),
                tested.verdict() == Verdict.PASS ? null : Reason.of(first.outcome().reason()),
                first.seed(),
                tested.events(),
                exercised(tested.exercised()),
                List.copyOf(findings),
                trace,
                shrunk,
                replay,
                tested.nanos() / 1_000_000,
                Map.of());
    }

    /** A finding that the runs of a check show beside others: the shortest run that shows it, as a check of its own. */
    Check further(PlannedCheck check, FindingKey key, Shrunk shrunk, Evidence.Kept kept) {
        Outcome outcome = shrunk.outcome();
        List<Finding> findings = new ArrayList<>();
        shrunk.findings().stream().filter(f -> FindingKey.of(f).equals(key)).limit(1).forEach(f -> findings.addAll(findings(f)));
        return new Check(
                check.id() + "/" + key.fileName(),
                profile.id(),
                check.suite(),
                Verdict.FAIL,
                Reason.of(outcome.reason()),
                null,
                outcome.trace().size(),
                exercised(outcome.exercised()),
                findings,
                null,
                kept.trace(),
                kept.replay(),
                0,
                shrunk.alone() ? Map.of() : Map.of("shows only behind", behind(outcome)));
    }

    private static String behind(Outcome outcome) {
        var first = outcome.findings().getFirst();
        return first.requirements() + " " + first.describe() + "; it may be a consequence of that";
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

    private List<String> exercised(Collection<RequirementId> ids) {
        return ids.stream()
                .filter(applicable::contains)
                .map(RequirementId::value)
                .toList();
    }

    private List<Finding> findings(Outcome outcome) {
        List<Finding> findings = new ArrayList<>();
        outcome.findings().forEach(f -> findings.addAll(findings(f)));
        outcome.advice().stream().distinct().limit(1).forEach(f -> findings.addAll(findings(f)));
        return findings;
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
