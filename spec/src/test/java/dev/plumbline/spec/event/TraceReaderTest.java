package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Malformed traces: file, line, and what was expected there. */
class TraceReaderTest {

    private static final List<String> GOOD = List.of(
            "{'format':1,'producer':'test','observation':'full','role':'switch','iut':'x'}",
            "{'seq':1,'t':5,'by':'environment','ev':'FilterOidRequest','req':'r','oid':'o','target':'1','source':'0/0'}",
            "{'seq':2,'t':5,'by':'iut','call':1,'ev':'ReferenceSwitchNic','nic':'1/1'}",
            "{'seq':3,'t':6,'by':'environment','ret':2,'ev':'ReferenceSwitchNicReturn','nic':'1/1','status':'SUCCESS'}",
            "{'seq':4,'t':7,'by':'iut','ret':1,'ev':'FilterOidRequestReturn','req':'r','oid':'o','target':'1','status':'SUCCESS'}",
            "{'seq':5,'t':7,'by':'environment','ev':'Quiescent'}",
            "{'footer':true,'events':5}");

    /** Columns: number of the line that is replaced, from 1; what stands there instead; how the error starts. */
    @ParameterizedTest(name = "line {0} is {1}")
    @CsvFileSource(resources = "malformed-traces.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void a_malformed_line_is_named_with_what_was_expected(int line, String instead, String error) {
        List<String> lines = new ArrayList<>(GOOD);
        lines.set(line - 1, instead == null ? "" : instead);
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> read(lines))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).replace('"', '\''))
                        .startsWith("t.ndjson:" + line + ": " + error)
                        .doesNotContain("jackson", "Feature", "dev.plumbline"));
    }

    @Test
    void the_trace_that_the_malformed_ones_are_made_of_is_complete() throws IOException, TraceException {
        assertThat(read(GOOD)).hasSize(5);
    }

    @Test
    void text_after_the_footer_is_refused() {
        List<String> lines = new ArrayList<>(GOOD);
        lines.add("{'seq':6,'ev':'Quiescent'}");
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> read(lines))
                .withMessage("t.ndjson:8: expected nothing after the footer");
    }

    @Test
    void an_empty_file_is_no_trace() {
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> TraceText.reader(""))
                .withMessage("t.ndjson: expected a header, found an empty file");
    }

    @Test
    void bytes_that_are_not_utf8_are_reported_with_their_own_line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < GOOD.size(); i++) {
            bytes.write(GOOD.get(i).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            bytes.write(i == 3 ? new byte[] {(byte) 0xC3, '(', '\n'} : new byte[] {'\n'});
        }
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> TraceText.rest(TraceText.reader(bytes.toByteArray())))
                .withMessage("t.ndjson:4: expected UTF-8");
    }

    @Test
    void a_line_without_an_end_in_sight_is_not_read_to_its_end() {
        List<String> lines = new ArrayList<>(GOOD);
        lines.set(2, "{'seq':2,'ev':'" + "x".repeat(Lines.MAX) + "'}");
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> read(lines))
                .withMessage("t.ndjson:3: a line of more than 1048576 characters");
    }

    private static List<TraceLine> read(List<String> lines) throws IOException, TraceException {
        TraceReader reader = TraceText.reader(String.join("\n", lines).replace('\'', '"'));
        List<TraceLine> read = TraceText.rest(reader);
        assertThat(reader.isComplete()).isTrue();
        return read;
    }
}
