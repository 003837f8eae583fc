package dev.plumbline.reports.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.reports.fixture.Checks;
import dev.plumbline.reports.fixture.Runs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The record is: 1 header, 2 passed, 3 failed, 4 not run, 5 profile, 6 footer. */
class RecordReaderTest {

    @TempDir
    Path folder;

    private Path file;
    private String whole;

    @BeforeEach
    void aWholeRecord() throws Exception {
        Runs.write(
                folder, Runs.header(), Conformance.NONCONFORMANT, "", Checks.passed("a"), Checks.failed("b"),
                Checks.notRun("c"));
        file = folder.resolve(RunRecord.FILE);
        whole = Files.readString(file);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("an unknown key", "\"kit\":", "\"kitt\":", 1, "expected a key \"kit\""),
                damage("a key too many", "\"kit\":", "\"extra\":1,\"kit\":", 1, "expected no key \"extra\""),
                damage(
                        "a nested key too many", "\"os\":", "\"host\":\"x\",\"os\":", 1,
                        "expected no key \"environment.host\""),
                damage("more in a finding", "\"revision\":", "\"x\":1,\"revision\":", 3, "no key \"findings[0].x\""),
                damage("more in a reason", "\"reason\":\\{", "\"reason\":{\"x\":1,", 4, "no key \"reason.x\""),
                damage("an unknown outcome", "\"checks\":\\{", "\"checks\":{\"x\":1,", 7, "no key \"checks.x\""),
                damage("a key twice", "\"kit\":", "\"kit\":\"x\",\"kit\":", 1, "Duplicate"),
                damage("a missing key", "\"suite\":\"random walk\",", "", 2, "expected a key \"suite\""),
                damage("a missing nested key", "\"revision\":1,", "", 3, "expected a key \"findings[0].revision\""),
                damage(
                        "a number as text", "\"events\":412", "\"events\":\"412\"", 2,
                        "expected a whole number in \"events\", found \"412\""),
                damage("a fraction", "\"events\":412", "\"events\":412.5", 2, "expected a whole number in \"events\""),
                damage("a null", "\"seed\":17", "\"seed\":null", 2, "expected a whole number in \"seed\", found null"),
                damage("an unknown verdict", "\"PASS\"", "\"GOOD\"", 2, "expected one of PASS"),
                damage("an unknown level", "\"MUST\"", "\"OUGHT\"", 3, "expected one of MUST"),
                damage(
                        "an unknown kind", "\"kind\":\"check\"", "\"kind\":\"cheque\"", 2,
                        "expected one of header, check"),
                damage("another format", "\"format\":4", "\"format\":5", 1, "expected a format from 3 to 4, found 5"),
                damage("no instant", "2026-05-04T12:00:00.250Z", "yesterday", 1, "expected an instant in \"started\""),
                damage("a pass without events", "\"events\":412", "\"events\":0", 2, "to have judged an event"),
                damage("a way out of the folder", "traces/b", "../b", 3, "inside the output folder"),
                damage(
                        "a check of no profile",
                        "\"id\":\"a\",\"profile\":\"switch-team-6.40\"",
                        "\"id\":\"a\",\"profile\":\"x\"",
                        2,
                        "that the header names"),
                damage("a check twice", "\"id\":\"b\"", "\"id\":\"a\"", 3, "stands there twice"),
                damage(
                        "a lost check", "{\"kind\":\"check\",\"id\":\"c\".*\n", "", 6,
                        "checks of switch-team-6.40 to be"),
                damage("a changed profile", "\"NOT_RUN\":1", "\"NOT_RUN\":2", 7, "as counted"),
                damage("a lost profile", "\\{\"kind\":\"profile\".*\n", "", 7, "expected a line of profile"),
                damage("lines in disorder", "(\\{\"kind\":\"header\".*\n)(.*\n)", "$2$1", 1, "expected a header first"),
                damage(
                        "a wrong total", "\"checks\":3,\"exit\"", "\"checks\":4,\"exit\"", 8,
                        "expected checks to be 3 as counted, found 4"),
                damage("a wrong number of lines", "\"lines\":7", "\"lines\":8", 8, "expected lines to be 7 as counted"),
                damage("a changed word", "random walk", "random talk", 8, "the record was altered"),
                damage("another digest", "\"sha256\":\"....", "\"sha256\":\"0000", 8, "the record was altered"),
                damage("no footer", "\\{\"kind\":\"footer\".*\n", "", 8, "expected a footer: the record is cut"),
                damage("half a footer", "\"sha256\".*\n", "", 8, "expected a line feed"),
                damage("something after the footer", "\\z", "{}\n", 9, "expected a key \"kind\""),
                damage(
                        "a second footer", "(\\{\"kind\":\"footer\".*\n)", "$1$1", 9,
                        "expected no line after the footer"),
                damage("an empty line", "\n", "\n\n", 2, "expected an object"),
                damage("no JSON", "\\{\"kind\":\"check\"", "check", 2, "expected one JSON object"),
                damage("two objects in a line", "\\}\n", "} {}\n", 1, "expected one JSON object"));
    }

    private static Arguments damage(String what, String pattern, String replacement, int line, String expected) {
        return Arguments.of(what, pattern, replacement, line, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damageIsRefusedWithTheLineAndWhatWasExpected(
            String what, String pattern, String replacement, int line, String expected) throws Exception {
        String damaged = whole.replaceFirst(pattern.startsWith("{") ? "\\" + pattern : pattern, replacement);
        assertThat(damaged).as(what).isNotEqualTo(whole);
        Files.writeString(file, damaged);
        refused(line, expected);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() throws Exception {
        Files.write(file, whole.replaceFirst("random walk", "random w\u00e4lk").getBytes(StandardCharsets.ISO_8859_1));
        refused(2, "expected UTF-8");
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        Files.writeString(file, "");
        refused(1, "expected a footer");
    }

    private void refused(int line, String expected) {
        var refusal = catchThrowableOfType(DamagedRecordException.class, () -> RecordReader.read(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo(file);
        assertThat(refusal.expected()).contains(expected);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal).hasMessage(file + ", line " + line + ": " + refusal.expected());
    }
}
