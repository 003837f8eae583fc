package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.IutException.Kind;
import dev.plumbline.reference.host.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a harness does ends within its time, in one line that says what it did, and leaves nothing behind. */
@Timeout(30)
class MisbehavingHarnessIT {

    private static final Message OID_REQUEST = Message.call(
            "FilterOidRequest", "req", "r1", "oid", "OID_GEN_STATISTICS", "target", "1", "source", "0/0");
    private static final HarnessLimits LIMITS =
            new HarnessLimits(Duration.ofSeconds(10), Duration.ofMillis(300), 50, 1 << 20);

    @AfterEach
    void nothingIsLeft() {
        PythonHarness.assertNothingIsLeft();
    }

    @Test
    void garbageIsQuotedWithoutItsControlCharacters() {
        assertThat(startFails(LIMITS, "garbage.py"))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.PROTOCOL))
                .hasMessage("expected UTF-8 in the answer to the greeting, "
                        + "found \"Loading driver...\\x1b[31m\\xff\\xfe\\x00 done\"");
    }

    @Test
    void aHarnessThatExitsAtOnceIsReportedWithItsExitCodeAndItsLastWords() {
        assertThat(startFails(LIMITS, "exits_at_once.py"))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.EXITED))
                .hasMessage("ended before its answer to the greeting; exit code 3; stderr: license file not found");
    }

    @Test
    void aHarnessThatNeverAnswersIsGivenUpAfterItsTime() {
        long begin = System.nanoTime();
        IutException failure = startFails(LIMITS.withAnswer(Duration.ofMillis(1500)), "never_answers.py");
        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failure).hasMessage("no answer to the greeting within 1500 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(1500), Duration.ofSeconds(10));
    }

    @Test
    void aHarnessThatPrintsWithoutEndIsAFlood() {
        IutException failure = startFails(LIMITS, "prints_without_end.py");
        assertThat(failure.kind()).isEqualTo(Kind.FLOOD);
        assertThat(failure).hasMessageContaining("ReferenceSwitchNic").hasMessageContaining("goes on printing");
    }

    @Test
    void aProgramThatDoesNotExistIsReportedAsSuch() {
        IutException failure = catchThrowableOfType(
                IutException.class, () -> ExecIut.start(List.of("./there-is-no-such-harness", "--fast")));
        assertThat(failure.kind()).isEqualTo(Kind.START);
        assertThat(failure)
                .hasMessageContaining("./there-is-no-such-harness --fast")
                .hasMessageContaining("No such file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
            """
            wrong_protocol | PROTOCOL | expected protocol 1 (this harness speaks 2)
            wrong_role     | PROTOCOL | "role" to be "switch" or "lbfo"
            array          | PROTOCOL | expected a JSON object in the answer to the greeting, found "[1,2]"
            """)
    void aGreetingThatIsWrongIsReported(String mode, Kind kind, String message) {
        IutException failure = startFails(LIMITS, "misbehaving.py", mode);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
            """
            invalid_utf8         | PROTOCOL | expected UTF-8 in the answer to FilterOidRequest, found "{"return":"\\xff
            long_line            | PROTOCOL | expected its answer to FilterOidRequest in at most 1,048,576 bytes, found
            line_without_end     | FLOOD    | and it goes on printing
            half_a_line          | EXITED   | its last line is not finished: "{"return":"PEN"; exit code 0
            closes_output        | PROTOCOL | closed its output before its answer to FilterOidRequest, but runs on
            throws               | EXITED   | KeyError: 'no such NIC'
            killed               | EXITED   | exit code 137 (signal 9)
            extra_line           | PROTOCOL | printed when it was not its turn, found "{"return":"PENDING"}
            return_and_call      | PROTOCOL | either "call" or "return"
            number               | PROTOCOL | text for "return"
            no_status            | PROTOCOL | "return" with a status
            callouts_without_end | FLOOD    | more than 50 callouts before its answer to FilterOidRequest
            """)
    void anAnswerThatIsWrongIsReported(String mode, Kind kind, String message) throws IutException {
        assertCallFails(LIMITS, mode, OID_REQUEST, kind, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock =
            """
            errors_without_end | no answer to FilterOidRequest within 1 s; stderr: assertion failed in queue 7
            never_reads        | no answer to FilterOidRequest within 1 s
            """)
    void aHarnessThatStopsAnsweringIsGivenUp(String mode, String message) throws IutException {
        assertCallFails(LIMITS.withAnswer(Duration.ofSeconds(1)), mode, OID_REQUEST, Kind.TIMEOUT, message);
    }

    @Test
    void aCallThatIsLargerThanThePipeDoesNotBlockTheKit() throws IutException {
        Message large = OID_REQUEST.with("inner", "A".repeat(3_000_000));
        HarnessLimits limits = LIMITS.withAnswer(Duration.ofSeconds(1));
        assertCallFails(limits, "never_reads", large, Kind.TIMEOUT, "no answer to FilterOidRequest");
    }

    @Test
    void aHarnessMayWriteToItsStandardErrorAsMuchAsItLikes() throws IutException {
        try (ExecIut iut = ExecIut.start(PythonHarness.misbehaving("misbehaving.py", "many_errors"), LIMITS)) {
            assertThat(iut.call(OID_REQUEST, callout -> Message.done())).isEqualTo(Message.status("PENDING"));
            assertThat(iut.call(OID_REQUEST, callout -> Message.done())).isEqualTo(Message.status("PENDING"));
        }
    }

    @Test
    void aHarnessThatDoesNotEndIsEnded() throws IutException {
        ExecIut iut = ExecIut.start(PythonHarness.misbehaving("misbehaving.py", "ignores_bye"), LIMITS);
        iut.call(OID_REQUEST, callout -> Message.done());
        iut.close();
        assertThat(iut.isAlive()).isFalse();
        iut.close();
    }

    @Test
    void aProcessThatTheHarnessLeftBehindIsEndedToo() throws IutException {
        try (ExecIut iut = ExecIut.start(PythonHarness.misbehaving("misbehaving.py", "leaves_a_child"), LIMITS)) {
            long pid = Long.parseLong(iut.description().replace("misbehaving ", ""));
            ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
            assertThat(child.isAlive()).isTrue();
            IutException failure =
                    catchThrowableOfType(IutException.class, () -> iut.call(OID_REQUEST, callout -> Message.done()));
            assertThat(failure.kind()).isEqualTo(Kind.EXITED);
            assertThat(failure).hasMessageContaining("exit code 4");
            assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void aProcessThatCannotBeRecognisedAndHoldsTheOutputDoesNotHoldUpTheKit() throws IutException {
        assertCallFails(LIMITS, "leaves_a_stranger", OID_REQUEST, Kind.EXITED, "exit code 5");
    }

    private static IutException startFails(HarnessLimits limits, String script, String... arguments) {
        List<String> command = PythonHarness.misbehaving(script, arguments);
        return catchThrowableOfType(IutException.class, () -> ExecIut.start(command, limits));
    }

    private static void assertCallFails(HarnessLimits limits, String mode, Message call, Kind kind, String message)
            throws IutException {
        try (ExecIut iut = ExecIut.start(PythonHarness.misbehaving("misbehaving.py", mode), limits)) {
            IutException failure = catchThrowableOfType(
                    IutException.class, () -> iut.call(call, callout -> Message.status("SUCCESS")));
            assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind);
            assertThat(failure).hasMessageContaining(message).hasMessageNotContaining("\n");
            assertThat(failure.getMessage()).hasSizeLessThan(1000);
            assertThat(iut.isAlive()).isFalse();
            IutException again = catchThrowableOfType(
                    IutException.class, () -> iut.call(call, callout -> Message.status("SUCCESS")));
            assertThat(again.kind()).isEqualTo(kind);
        }
    }
}
