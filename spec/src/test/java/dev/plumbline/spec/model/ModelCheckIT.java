package dev.plumbline.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.model.Manifest.Expectation;
import dev.plumbline.spec.model.ModelCheck.Outcome;
import dev.plumbline.spec.model.ModelCheck.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What TLC says of a model with one fault, told apart. */
class ModelCheckIT {

    private static final String COUNTER = """
            ---- MODULE Counter ----
            EXTENDS Naturals
            VARIABLE x
            Init == x = 0
            Next == x' = (x + 1) % 3
            Stop == x < 2 /\\ x' = x + 1
            Grow == x' = x + 1
            Spec == Init /\\ [][Next]_x
            Small == x < 2
            Never == x > 0
            Odd == x.field = 1
            Seven == <>(x = 7)
            Up == [][x' >= x]_x
            ====
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            INIT Init ~ NEXT Next                          | OK        | 4 | 3 | ''
            INIT Init ~ NEXT Stop                          | DEADLOCK  | 3 | 3 | Deadlock reached
            INIT Init ~ NEXT Next ~ INVARIANT Small        | INVARIANT | 3 | 3 | Invariant Small is violated
            INIT Init ~ NEXT Next ~ INVARIANT Never        | INVARIANT | 0 | 0 | Never is violated by the initial state
            SPECIFICATION Spec ~ PROPERTY Seven            | LIVENESS  | 4 | 3 | Temporal properties were violated
            SPECIFICATION Spec ~ PROPERTY Up               | LIVENESS  | 4 | 3 | Action property Up is violated
            INIT Init ~ NEXT Next ~ INVARIANT Odd          | ERROR     | 1 | 1 | Attempted to select field
            INIT Init ~ NEXT Next ~ INVARIANT Missing      | ERROR     | 0 | 0 | The invariant Missing
            INITIAL Init                                   | ERROR     | 0 | 0 | exit status
            """)
    void each_fault_has_its_own_result(String config, Result result, long generated, long distinct, String message)
            throws IOException, InterruptedException {
        Outcome outcome = run(COUNTER, config.replace(" ~ ", "\n"), Duration.ofMinutes(1));
        assertThat(outcome.result()).as(outcome.message()).isEqualTo(result);
        assertThat(outcome.message()).contains(message);
        assertThat(List.of(outcome.generated(), outcome.distinct())).isEqualTo(List.of(generated, distinct));
    }

    @Test
    void a_module_that_cannot_be_parsed_is_named_with_the_place() throws IOException, InterruptedException {
        Outcome outcome = run(COUNTER.replace("x > 0", "y > 0"), "INIT Init\nNEXT Next", Duration.ofMinutes(1));
        assertThat(outcome.result()).isEqualTo(Result.ERROR);
        assertThat(outcome.message()).contains("line 10, col 10", "Unknown operator: `y'");
    }

    @Test
    void a_counterexample_is_told_state_by_state() throws IOException, InterruptedException {
        Outcome outcome = run(COUNTER, "INIT Init\nNEXT Next\nINVARIANT Small", Duration.ofMinutes(1));
        assertThat(outcome.message().lines().filter(line -> line.startsWith("x = ")))
                .containsExactly("x = 0", "x = 1", "x = 2");
    }

    @Test
    void a_model_without_end_is_stopped() throws IOException, InterruptedException {
        Outcome outcome = run(COUNTER, "INIT Init\nNEXT Grow", Duration.ofMillis(1));
        assertThat(outcome.result()).isEqualTo(Result.ERROR);
        assertThat(outcome.message()).startsWith("TLC did not finish within");
    }

    @Test
    void nothing_is_written_into_the_folder() throws IOException, InterruptedException {
        run(COUNTER, "INIT Init\nNEXT Next\nINVARIANT Small", Duration.ofMinutes(1));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("Counter.tla", "Counter.cfg");
        }
    }

    @Test
    void a_count_that_differs_from_the_manifest_does_not_meet_it() throws IOException, InterruptedException {
        Outcome outcome = run(COUNTER, "INIT Init\nNEXT Next", Duration.ofMinutes(1));
        assertThat(outcome.meets(model(Expectation.OK, 3))).isTrue();
        assertThat(outcome.meets(model(Expectation.OK, 4))).isFalse();
        assertThat(outcome.meets(model(Expectation.DEADLOCK, 3))).isFalse();
    }

    private Outcome run(String module, String config, Duration limit) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("Counter.tla"), module);
        Files.writeString(folder.resolve("Counter.cfg"), config + "\n");
        return ModelCheck.run(folder, model(Expectation.OK, 3), limit);
    }

    private static Manifest.Model model(Expectation expect, long states) {
        return new Manifest.Model("Counter", "Counter.cfg", expect, states, "");
    }
}
