package dev.plumbline.reports.view;

import dev.plumbline.reports.record.Claims;
import dev.plumbline.reports.record.Coverage;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.RunRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record, arranged as reports show it.
 *
 * @param run the record
 * @param profiles each profile with its requirements
 * @param violations clauses that were broken, in any profile
 * @param gaps what was not judged, and why
 */
public record RunView(RunRecord run, List<ProfileView> profiles, List<Violation> violations, List<Gap> gaps) {

    /**
     * One profile.
     *
     * @param verdict what the run says about it
     * @param claim the same in one sentence
     * @param requirements those of the profile, by id
     * @param coverage what the checks took the implementation through; null in older records
     * @param claims what the product claims; null if nobody says
     */
    public record ProfileView(
            ProfileVerdict verdict,
            String claim,
            List<RequirementRow> requirements,
            @Nullable Coverage coverage,
            @Nullable Claims claims) {

        /** How many requirements stand so. */
        public long count(Standing standing) {
            return requirements.stream().filter(row -> row.standing() == standing).count();
        }

        /** How many requirements no check exercised. */
        public long unexercised() {
            return count(Standing.NOT_EXERCISED);
        }
    }

    /** Arranges a record. */
    public static RunView of(RunRecord run, RequirementTexts texts) {
        return new RunView(
                run,
                run.profiles().stream().map(profile -> profile(run, profile, texts)).toList(),
                Violation.of(run.checks()),
                Gap.of(run.checks()));
    }

    private static ProfileView profile(RunRecord run, ProfileVerdict verdict, RequirementTexts texts) {
        String name = verdict.profile();
        return new ProfileView(
                verdict,
                Wording.claim(run.header().iut(), verdict),
                new RequirementTable(run.checksOf(name), texts).rows(name),
                run.coverageOf(name).orElse(null),
                run.claimsOf(name).orElse(null));
    }
}
