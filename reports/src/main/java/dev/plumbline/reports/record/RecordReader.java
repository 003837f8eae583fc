package dev.plumbline.reports.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a record and refuses it if anything in it is not as it was written. */
public final class RecordReader {

    private final LineCodec codec = new LineCodec();
    private final Tally tally = new Tally();
    private final Digest digest = new Digest();
    private final List<Check> checks = new ArrayList<>();
    private final List<Claims> claims = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<ProfileVerdict> profiles = new ArrayList<>();
    private final Path file;
    private @Nullable Header header;
    private @Nullable Footer footer;
    private long number;

    private RecordReader(Path file) {
        this.file = file;
    }

    /**
     * Reads the record in a file.
     *
     * @throws DamagedRecordException if it is cut, altered or malformed
     */
    public static RunRecord read(Path file) throws IOException {
        var reader = new RecordReader(file);
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        }
    }

    private RunRecord read(InputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        var line = new ByteArrayOutputStream();
        for (byte b : all) {
            if (b == '\n') {
                number++;
                accept(line.toByteArray());
                line.reset();
            } else {
                line.write(b);
            }
        }
        number++;
        if (line.size() > 0) {
            throw damaged("expected a line feed at the end of the line: the record is cut");
        }
        if (header == null || footer == null) {
            throw damaged("expected a footer: the record is cut");
        }
        return new RunRecord(header, checks, claims, coverage, profiles, footer);
    }

    private void accept(byte[] bytes) throws IOException {
        Line line;
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            line = codec.read(text);
            tally.accept(line);
        } catch (CharacterCodingException e) {
            throw damaged("expected UTF-8");
        } catch (IllegalArgumentException e) {
            throw damaged(e.getMessage());
        }
        switch (line) {
            case Header first -> header = first;
            case Check check -> checks.add(check);
            case Claims of -> claims.add(of);
            case Coverage of -> coverage.add(of);
            case ProfileVerdict profile -> profiles.add(profile);
            case Footer last -> footer = last;
        }
        if (line instanceof Footer last && !last.sha256().equals(digest.hex())) {
            throw damaged("expected the digest of the lines before it: the record was altered");
        }
        digest.add(bytes);
    }

    private DamagedRecordException damaged(@Nullable String expected) {
        return new DamagedRecordException(file, number, expected == null ? "cannot be read" : expected);
    }
}
