package dev.plumbline.reports.record;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * The first line of a record: what was run.
 *
 * @param run id of the run
 * @param kit version of the kit
 * @param started when it began
 * @param iut the implementation under test (IUT), as its user names it
 * @param adapter kind of adapter through which the kit reached it, such as {@code java}
 * @param profiles what it was held against, each once
 * @param seed from which all seeds of the run come
 * @param command the command line that repeats the run
 * @param environment where it ran
 */
public record Header(
        String run,
        String kit,
        Instant started,
        String iut,
        String adapter,
        List<String> profiles,
        long seed,
        String command,
        Environment environment)
        implements Line {

    /** Version of the format that this kit writes. */
    public static final int FORMAT = 4;

    /** The oldest version that it reads; it has no lines of coverage and claims. */
    static final int OLDEST = 3;

    /** @throws IllegalArgumentException if no profile is named, or one twice */
    public Header {
        profiles = List.copyOf(profiles);
        if (profiles.isEmpty() || new HashSet<>(profiles).size() != profiles.size()) {
            throw new IllegalArgumentException("expected at least one profile, and each only once");
        }
    }
}
