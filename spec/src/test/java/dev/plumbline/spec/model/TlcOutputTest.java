package dev.plumbline.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.model.ModelCheck.Outcome;
import dev.plumbline.spec.model.ModelCheck.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Output of TLC that agrees with its exit status, and output that does not. */
class TlcOutputTest {

    private static final String GOOD = message("2193:0", "Model checking completed. No error has been found.")
            + message("2199:0", "5 states generated, 3 distinct states found, 0 states left on queue.");

    @Test
    void a_result_with_its_exit_status_is_believed() {
        assertThat(TlcOutput.read(GOOD, 0)).isEqualTo(new Outcome(Result.OK, 5, 3, ""));
    }

    @ParameterizedTest
    @CsvSource({"1", "11", "12", "13", "137", "255"})
    void success_with_another_exit_status_is_not_believed(int exit) {
        Outcome outcome = TlcOutput.read(GOOD, exit);
        assertThat(outcome.result()).isEqualTo(Result.ERROR);
        assertThat(outcome.message()).contains("TLC reports OK", "exit status " + exit);
    }

    @Test
    void an_exit_status_without_a_result_is_not_believed() {
        assertThat(TlcOutput.read("", 0).result()).isEqualTo(Result.ERROR);
        assertThat(TlcOutput.read("java.lang.OutOfMemoryError", 0).message()).contains("OutOfMemoryError");
    }

    @Test
    void success_with_states_left_is_not_believed() {
        assertThat(TlcOutput.read(GOOD.replace("0 states left", "7 states left"), 0).result()).isEqualTo(Result.ERROR);
    }

    @Test
    void success_without_counts_is_not_believed() {
        assertThat(TlcOutput.read(GOOD.replace("2199:0", "2200:0"), 0).result()).isEqualTo(Result.ERROR);
    }

    @Test
    void an_error_counts_more_than_success() {
        String both = message("2110:1", "Invariant I is violated.") + GOOD;
        assertThat(TlcOutput.read(both, 12).result()).isEqualTo(Result.INVARIANT);
        assertThat(TlcOutput.read(both, 0).result()).isEqualTo(Result.ERROR);
    }

    @Test
    void an_error_that_is_not_known_is_an_error() {
        Outcome outcome = TlcOutput.read(message("2128:2", "TLC has a bug") + GOOD, 0);
        assertThat(outcome.result()).isEqualTo(Result.ERROR);
        assertThat(outcome.message()).contains("TLC has a bug");
    }

    private static String message(String head, String text) {
        return "@!@!@STARTMSG " + head + " @!@!@\n" + text + "\n@!@!@ENDMSG " + head.substring(0, 4) + " @!@!@\n";
    }
}
