package dev.plumbline.reports.record;

import java.io.IOException;
import java.nio.file.Path;

/** A record that is cut, altered or malformed. */
public final class DamagedRecordException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String expected;

    /**
     * @param file the record
     * @param line number of the line, from 1
     * @param expected what was expected there, and what was found
     */
    public DamagedRecordException(Path file, long line, String expected) {
        super(file + ", line " + line + ": " + expected);
        this.file = file.toString();
        this.line = line;
        this.expected = expected;
    }

    /** The record. */
    public Path file() {
        return Path.of(file);
    }

    /** Number of the line, from 1. */
    public long line() {
        return line;
    }

    /** What was expected there, and what was found. */
    public String expected() {
        return expected;
    }
}
