package dev.plumbline.reports.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;

/**
 * Writes a record line by line; each line is on disk when its method returns. A record that is closed
 * without {@link #finish} has no footer, and every reader refuses it.
 */
public final class RecordWriter implements AutoCloseable {

    private final LineCodec codec = new LineCodec();
    private final Tally tally = new Tally();
    private final Digest digest = new Digest();
    private final OutputStream out;

    private RecordWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Starts a record.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the file exists
     */
    public static RecordWriter open(Path file, Header header) throws IOException {
        var writer = new RecordWriter(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        writer.write(header);
        return writer;
    }

    /**
     * Writes the line of a check.
     *
     * @throws IllegalArgumentException if the header does not name its profile, or the check was written before
     */
    public void check(Check check) throws IOException {
        write(check);
    }

    /**
     * Writes what the product claims for a profile.
     *
     * @throws IllegalArgumentException if the header does not name the profile, or there is such a line of it
     */
    public void claims(Claims claims) throws IOException {
        write(claims);
    }

    /**
     * Writes the coverage of a profile.
     *
     * @throws IllegalArgumentException if the header does not name the profile, or there is such a line of it
     */
    public void coverage(Coverage coverage) throws IOException {
        write(coverage);
    }

    /**
     * Writes the line of a profile; no check may follow.
     *
     * @throws IllegalArgumentException if its counts are not those of the checks that were written
     */
    public void profile(ProfileVerdict profile) throws IOException {
        write(profile);
    }

    /**
     * Writes the footer: the record is whole.
     *
     * @throws IllegalArgumentException if a profile of the header has no line
     */
    public synchronized Footer finish(int exit, Instant finished) throws IOException {
        var footer = new Footer(tally.lines(), tally.events(), tally.checks(), exit, finished, digest.hex());
        write(footer);
        return footer;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private synchronized void write(Line line) throws IOException {
        tally.accept(line);
        byte[] bytes = codec.write(line).getBytes(StandardCharsets.UTF_8);
        digest.add(bytes);
        byte[] terminated = Arrays.copyOf(bytes, bytes.length + 1);
        terminated[bytes.length] = '\n';
        out.write(terminated);
        out.flush();
    }
}
