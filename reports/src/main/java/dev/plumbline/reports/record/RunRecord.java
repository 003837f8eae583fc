package dev.plumbline.reports.record;

import java.util.List;
import java.util.Optional;

/**
 * A whole record: everything that is known about a run.
 *
 * @param header what was run
 * @param checks how each check ended, in the order in which they ended
 * @param claims what the product claims, for each profile that was judged by it
 * @param coverage what the checks took the implementation through, for each profile; empty in older records
 * @param profiles what that says about each profile, in the order of the header
 * @param footer totals and digest
 */
public record RunRecord(
        Header header,
        List<Check> checks,
        List<Claims> claims,
        List<Coverage> coverage,
        List<ProfileVerdict> profiles,
        Footer footer) {

    /** Name of the file in an output folder. */
    public static final String FILE = "record.jsonl";

    /** Copies the lists. */
    public RunRecord {
        checks = List.copyOf(checks);
        claims = List.copyOf(claims);
        coverage = List.copyOf(coverage);
        profiles = List.copyOf(profiles);
    }

    /** The coverage of a profile; none in older records. */
    public Optional<Coverage> coverageOf(String profile) {
        return coverage.stream().filter(of -> of.profile().equals(profile)).findFirst();
    }

    /** What the product claims for a profile; none if it was not judged by claims. */
    public Optional<Claims> claimsOf(String profile) {
        return claims.stream().filter(of -> of.profile().equals(profile)).findFirst();
    }

    /** The checks of a profile. */
    public List<Check> checksOf(String profile) {
        return checks.stream().filter(check -> check.profile().equals(profile)).toList();
    }
}
