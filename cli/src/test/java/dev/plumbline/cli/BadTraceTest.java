package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no trace is refused: file, line, what was expected; and it stays as it is. */
class BadTraceTest {

    private static final Path TRACES = Path.of("..", "spec", "src", "test", "resources", "dev", "plumbline", "spec", "judge");

    @TempDir
    private Path folder;

    private List<String> lines;

    @BeforeEach
    void aTraceThatConforms() throws IOException {
        lines = new ArrayList<>(Files.readAllLines(TRACES.resolve("conforming.ndjson")));
    }

    @Test
    void aTraceThatConformsPassesPlainAndCompressed() throws IOException {
        assertThat(Said.by("judge", file("good.ndjson", text())).expect(0).out()).contains(": PASS; ");
        assertThat(Said.by("run", "trace:" + file("good.ndjson.gz", gzip(text()))).expect(0).out()).contains(": PASS; ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
            """
            1  | {'format':2}                                           | expected a header with "format":1
            3  | nonsense                                               | expected a JSON object
            3  | ``                                                     | expected a JSON object, found an empty line
            2  | {'ev':'FilterOidRequests'}                             | unknown event "FilterOidRequests"
            2  | {'ev':'FilterOidRequest','req':'r1','target':'1'}      | expected a member "oid" in FilterOidRequest
            2  | {'ev':'FilterAttach','module':'m','colour':'red'}      | unknown member "colour" in FilterAttach
            -1 | {'footer':true,'events':1}                             | the footer counts 1 events, the trace has
            """)
    void aLineThatIsWrongIsNamed(int number, String instead, String message) throws IOException {
        int line = number < 0 ? lines.size() : number;
        lines.set(line - 1, instead.replace('\'', '"'));
        refuses(file("bad.ndjson", text()), ":" + line + ": " + message);
    }

    @Test
    void bytesThatAreNotUtf8AreFoundInTheirLine() throws IOException {
        byte[] bytes = text();
        int at = String.join("\n", lines.subList(0, 5)).length() + 20;
        bytes[at] = (byte) 0xff;
        refuses(file("bad.ndjson", bytes), ":6: expected UTF-8");
    }

    @Test
    void aFileWithoutATraceIsRefused() throws IOException {
        refuses(file("empty.ndjson", new byte[0]), ": expected a header, found an empty file");
        refuses(folder.toString(), ": expected a trace, found a folder");
        refuses(folder.resolve("none.ndjson").toString(), ": no such file");
    }

    @Test
    void gzipThatIsNoneOrWasCutIsRefused() throws IOException {
        byte[] whole = gzip(text());
        refuses(file("plain.ndjson.gz", text()), ": expected gzip to its end, found Not in GZIP format");
        refuses(file("empty.ndjson.gz", new byte[0]), ": expected gzip to its end, found a file that was cut");
        String cut = file("cut.ndjson.gz", Arrays.copyOf(whole, whole.length / 2));
        refuses(cut, ":");
        Said.by("judge", cut).expectRefusal(2, ": expected gzip to its end, found a file that was cut");
        whole[whole.length / 2] ^= 0x55;
        refuses(file("altered.ndjson.gz", whole), ": ");
    }

    @Test
    void aTraceWithoutFooterIsNotJudged() throws IOException {
        lines.removeLast();
        Said said = Said.by("judge", file("cut.ndjson", text())).expect(3);
        assertThat(said.out()).contains(": INCONCLUSIVE, cut: the trace has no footer; ");
    }

    @Test
    void aBrokenClauseInWhatIsNoTraceIsNoVerdict() throws IOException {
        lines = new ArrayList<>(Files.readAllLines(TRACES.resolve("missing-dereference.ndjson")));
        assertThat(Said.by("judge", file("broken.ndjson", text())).expect(1).out()).contains(": FAIL, ", "REF-05");
        lines.add("{}");
        refuses(file("after.ndjson", text()), ":" + lines.size() + ": expected nothing after the footer");
    }

    private void refuses(String file, String message) throws IOException {
        Path path = Path.of(file);
        byte[] before = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        String[] names = folder.toFile().list();
        Said.by("judge", file).expectRefusal(2, file + message);
        Said.by("run", "trace:" + file).expectRefusal(2, file + message);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(names);
        assertThat(Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0]).isEqualTo(before);
    }

    private byte[] text() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
