package dev.plumbline.reports.junit;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;

/** The numbers at the head of a suite. */
record SuiteCounts(int tests, int failures, int errors, int skipped, long millis) {

    static final SuiteCounts NONE = new SuiteCounts(0, 0, 0, 0, 0);

    static SuiteCounts of(ProfileVerdict profile, List<Check> checks) {
        int extra = profile.verdict() == Conformance.NOT_JUDGED ? 1 : 0;
        return new SuiteCounts(
                profile.total() + extra,
                profile.count(Verdict.FAIL) + extra,
                profile.count(Verdict.ERROR),
                profile.count(Verdict.NOT_RUN) + profile.count(Verdict.INCONCLUSIVE),
                checks.stream().mapToLong(Check::millis).sum());
    }

    SuiteCounts plus(SuiteCounts other) {
        return new SuiteCounts(
                tests + other.tests,
                failures + other.failures,
                errors + other.errors,
                skipped + other.skipped,
                millis + other.millis);
    }
}
