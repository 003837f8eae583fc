package dev.plumbline.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.model.Manifest.Expectation;
import dev.plumbline.spec.model.ModelCheck.Outcome;
import dev.plumbline.spec.model.ModelCheck.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two worker processes find what one process finds. */
class DistributedCheckIT {

    private static final String WALK = """
            ---- MODULE Walk ----
            EXTENDS Naturals
            VARIABLES x, y
            Init == x = 0 /\\ y = 0
            Next == (x < 40 /\\ x' = x + 1 /\\ UNCHANGED y) \\/ (y < 40 /\\ y' = y + 1 /\\ UNCHANGED x)
            Back == Next \\/ (x = 40 /\\ y = 40 /\\ x' = 0 /\\ y' = 0)
            Inside == x + y <= 80
            Below == x + y < 75
            ====
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            INIT Init ~ NEXT Back ~ INVARIANT Inside                       | OK        | 1681 | ''
            INIT Init ~ NEXT Back ~ INVARIANT Below ~ CHECK_DEADLOCK FALSE | INVARIANT | 0    | Invariant Below is violated
            INIT Init ~ NEXT Next                                          | DEADLOCK  | 0    | Deadlock reached
            INIT Init ~ NEXT Back ~ INVARIANT Missing                      | ERROR     | 0    | The invariant Missing
            """)
    void the_verdict_is_that_of_the_states(String config, Result result, long distinct, String message) throws Exception {
        Outcome outcome = run(config, Duration.ofMinutes(1));
        assertThat(outcome.result()).as(outcome.message()).isEqualTo(result);
        assertThat(outcome.message()).contains(message);
        if (result == Result.OK) {
            assertThat(outcome.distinct()).isEqualTo(distinct);
        }
    }

    @Test
    void the_counterexample_is_told_state_by_state() throws Exception {
        Outcome outcome = run("INIT Init\nNEXT Back\nINVARIANT Below", Duration.ofMinutes(1));
        assertThat(outcome.message().lines().filter(line -> line.startsWith("/\\ x = "))).hasSize(76);
    }

    @Test
    void what_takes_too_long_is_stopped() throws Exception {
        Outcome outcome = run("INIT Init\nNEXT Back", Duration.ofMillis(1));
        assertThat(outcome.result()).isEqualTo(Result.ERROR);
        assertThat(outcome.message()).startsWith("TLC did not finish within");
    }

    private Outcome run(String config, Duration limit) throws Exception {
        Files.writeString(folder.resolve("Walk.tla"), WALK);
        Files.writeString(folder.resolve("Walk.cfg"), config.replace(" ~ ", "\n") + "\n");
        return DistributedCheck.run(folder, new Manifest.Model("Walk", "Walk.cfg", Expectation.OK, 1681, ""), 2, limit);
    }
}
