package dev.plumbline.reports.record;

import java.time.Instant;

/**
 * The last line of a record: the record is whole.
 *
 * @param lines lines before this one
 * @param events events judged in all checks
 * @param checks number of checks
 * @param exit exit code of the run
 * @param finished when it ended
 * @param sha256 digest of all bytes before this line, in hexadecimal
 */
public record Footer(long lines, long events, long checks, int exit, Instant finished, String sha256)
        implements Line {}
