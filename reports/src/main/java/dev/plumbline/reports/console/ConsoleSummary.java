package dev.plumbline.reports.console;

import dev.plumbline.reports.console.Ink.Colour;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Coverage;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.reports.record.Unexercised;
import dev.plumbline.reports.view.Gap;
import dev.plumbline.reports.view.RequirementTexts;
import dev.plumbline.reports.view.RunView;
import dev.plumbline.reports.view.Violation;
import dev.plumbline.reports.view.Wording;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a terminal shows when a run is over. */
public final class ConsoleSummary {

    private static final int CLAUSE = 100;

    private final StringBuilder out = new StringBuilder();
    private final RequirementTexts texts;
    private final Ink ink;

    private ConsoleSummary(RequirementTexts texts, Ink ink) {
        this.texts = texts;
        this.ink = ink;
    }

    /**
     * Sums up a run.
     *
     * @param report where the report lies
     * @param isColoured whether the terminal shows colours
     * @return lines, each with its line feed
     */
    public static String of(RunRecord run, RequirementTexts texts, Path report, boolean isColoured) {
        var summary = new ConsoleSummary(texts, new Ink(isColoured));
        RunView view = RunView.of(run, texts);
        view.profiles().forEach(profile -> {
            summary.profile(profile.verdict());
            run.coverageOf(profile.verdict().profile()).ifPresent(summary::coverage);
            run.checksOf(profile.verdict().profile()).forEach(summary::measurements);
        });
        if (!view.violations().isEmpty()) {
            summary.heading("Findings");
            view.violations().forEach(summary::violation);
        }
        if (!view.gaps().isEmpty()) {
            summary.heading("Not judged");
            view.gaps().forEach(summary::gap);
        }
        summary.line("");
        summary.line("Report: " + Ink.plain(report.toString()));
        return summary.out.toString();
    }

    private void profile(ProfileVerdict profile) {
        Colour colour = switch (profile.verdict()) {
            case CONFORMANT -> Colour.GOOD;
            case NONCONFORMANT -> Colour.BAD;
            case NOT_JUDGED -> Colour.UNSURE;
        };
        String word = Wording.of(profile.verdict()).toUpperCase(Locale.ROOT);
        line(ink.of(Colour.STRONG, profile.profile()) + "  " + ink.of(colour, word));
        if (profile.verdict() != Conformance.CONFORMANT && !profile.why().isBlank()) {
            line("  " + Ink.plain(profile.why()));
        }
        line(String.format(
                Locale.ROOT, "  %d of %s exercised, %s judged in %s", profile.exercised(),
                Wording.count(profile.requirements(), "requirement"), Wording.count(profile.events(), "event"),
                Wording.count(profile.total(), "check")));
        int guarantees = profile.kept().size() + profile.untested().size();
        line(String.format(
                Locale.ROOT, "  %d of %s of the environment put to the test",
                profile.kept().size(), Wording.count(guarantees, "guarantee")));
        profile.planners().forEach(share -> line(String.format(
                Locale.ROOT, "  %s: %s, %s, %s%s", Ink.plain(share.planner()), Wording.count(share.checks(), "check"),
                Wording.count(share.events(), "event"), Wording.count(share.transitions(), "new transition"),
                share.findings() == 0 ? "" : ", " + Wording.count(share.findings(), "finding"))));
        if (profile.perSecond() > 0) {
            line(String.format(Locale.ROOT, "  %,d events per second simulated and judged", profile.perSecond()));
        }
    }

    private void coverage(Coverage coverage) {
        line(String.format(
                Locale.ROOT, "  %,d of %s and %,d of %s of %s reached", coverage.reached(),
                Wording.count(coverage.states(), "state"), coverage.taken(),
                Wording.count(coverage.transitions(), "transition"), Wording.count(coverage.machines().size(), "machine")));
        Map<Unexercised.Why, Long> reasons = new EnumMap<>(Unexercised.Why.class);
        coverage.binding().forEach(clause -> reasons.merge(clause.why(), 1L, Long::sum));
        if (!reasons.isEmpty()) {
            String why = reasons.entrySet().stream()
                    .map(reason -> reason.getKey().words() + " (" + reason.getValue() + ")")
                    .collect(Collectors.joining(", "));
            line("  " + Wording.count(coverage.binding().size(), "MUST clause") + " not exercised: " + why);
        }
    }

    /** What a check measured, such as the gap of a failover. */
    private void measurements(Check check) {
        if (!check.notes().isEmpty()) {
            line("  " + Ink.plain(check.id()));
            check.notes().forEach((name, value) -> line("    " + Ink.plain(name + ": " + value)));
        }
    }

    private void violation(Violation violation) {
        Finding finding = violation.finding();
        Colour colour = violation.isBinding() ? Colour.BAD : Colour.UNSURE;
        String level = finding.level().name().replace('_', ' ');
        line("  " + ink.of(colour, finding.requirement() + " " + level) + "  " + Ink.plain(finding.text()));
        texts.find(finding.requirement()).ifPresent(clause -> line("    Clause: " + cut(clause.text())));
        Check check = violation.check();
        int others = violation.others().size();
        line("    Seen in: " + Ink.plain(check.fullName())
                + (others == 0 ? "" : " and " + Wording.count(others, "other check")));
        String replay = check.replay();
        if (replay != null) {
            line("    Again: " + Ink.plain(replay));
        }
    }

    private void gap(Gap gap) {
        List<Check> checks = gap.checks();
        String names = checks.stream().limit(3).map(Check::fullName).collect(Collectors.joining(", "));
        String more = checks.size() > 3 ? " and " + (checks.size() - 3) + " more" : "";
        String what = Wording.count(checks.size(), "check") + " " + Wording.of(gap.outcome());
        line("  " + ink.of(Colour.UNSURE, what) + ": " + Ink.plain(gap.reason()));
        line("    " + ink.of(Colour.QUIET, names + more));
    }

    private static String cut(String text) {
        String plain = Ink.plain(text);
        return plain.length() <= CLAUSE ? plain : plain.substring(0, CLAUSE - 1) + "…";
    }

    private void heading(String text) {
        line("");
        line(ink.of(Colour.STRONG, text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
