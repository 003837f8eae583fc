package dev.plumbline.reports.view;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.Reason;
import dev.plumbline.spec.judge.Verdict;
import java.util.Locale;

/** Words that all reports share. */
public final class Wording {

    private Wording() {}

    /** A verdict as a person reads it. */
    public static String of(Conformance verdict) {
        return switch (verdict) {
            case CONFORMANT -> "conformant";
            case NONCONFORMANT -> "nonconformant";
            case NOT_JUDGED -> "not judged";
        };
    }

    /** An outcome as a person reads it. */
    public static String of(Verdict outcome) {
        return switch (outcome) {
            case PASS -> "passed";
            case INCONCLUSIVE -> "inconclusive";
            case FAIL -> "failed";
            case ERROR -> "error";
            case NOT_RUN -> "not run";
        };
    }

    /** Why a check ended as it did, in one sentence: its reason, or its first finding; empty if it just passed. */
    public static String headline(Check check) {
        Reason reason = check.reason();
        if (reason != null) {
            return reason.sentence();
        }
        return check.findings().isEmpty() ? "" : line(check.findings().getFirst());
    }

    /** A finding in one line. */
    public static String line(Finding finding) {
        return finding.requirement() + " " + finding.level().name().replace('_', ' ') + ": " + finding.text() + " ("
                + place(finding) + ")";
    }

    /** Where a finding stands in its trace, and what says so. */
    public static String place(Finding finding) {
        String guard = finding.guard() == null ? "" : " " + finding.guard();
        String where = finding.where().isEmpty() ? "" : " in " + finding.where();
        String event = "event " + finding.event() + ", " + finding.eventName() + ": ";
        if (finding.eventName().equals("Quiescent")) {
            return event + "obligation" + guard + where + " not met";
        }
        String by = guard.isEmpty() ? "" : " by" + guard;
        return event + (finding.level().isBinding() ? "refused" : "not advised") + by + where;
    }

    /** A number and what it counts: {@code 1 check}, {@code 1,200 checks}. */
    public static String count(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** What the run claims about a profile, in one sentence. */
    public static String claim(String iut, ProfileVerdict profile) {
        String judged = count(profile.events(), "event") + " in " + count(profile.total(), "check");
        String exercised = profile.exercised() + " of " + count(profile.requirements(), "requirement");
        return switch (profile.verdict()) {
            case CONFORMANT -> iut + " conforms to " + profile.profile() + ": " + exercised
                    + " exercised over " + judged + ", none violated.";
            case NONCONFORMANT -> iut + " does not conform to " + profile.profile() + ": " + exercised
                    + " exercised over " + judged + ", and not all of them held.";
            case NOT_JUDGED -> "Whether " + iut + " conforms to " + profile.profile() + " is not known: " + exercised
                    + " exercised over " + judged + ", and not everything could be judged.";
        };
    }
}
