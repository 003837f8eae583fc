package dev.plumbline.reports.record;

import java.util.List;

/**
 * A whole record: everything that is known about a run.
 *
 * @param header what was run
 * @param checks how each check ended, in the order in which they ended
 * @param profiles what that says about each profile, in the order of the header
 * @param footer totals and digest
 */
public record RunRecord(Header header, List<Check> checks, List<ProfileVerdict> profiles, Footer footer) {

    /** Name of the file in an output folder. */
    public static final String FILE = "record.jsonl";

    /** Copies the lists. */
    public RunRecord {
        checks = List.copyOf(checks);
        profiles = List.copyOf(profiles);
    }

    /** The checks of a profile. */
    public List<Check> checksOf(String profile) {
        return checks.stream().filter(check -> check.profile().equals(profile)).toList();
    }
}
