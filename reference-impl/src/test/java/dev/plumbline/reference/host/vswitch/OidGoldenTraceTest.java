package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference in the simulated switch takes the documented steps in the documented order, and no others. */
final class OidGoldenTraceTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "oid");

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreScripts() throws IOException {
        assertThat(scripts()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theTraceIsTheDocumentedProcedure(Path file) throws Exception {
        GoldenScript script = GoldenScript.read(file);
        OidRun run = script.run();

        assertThat(script.played(run)).isEqualTo(script.expected());
        assertThat(run.remarks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void anyOtherOrderWouldBeNoticed(Path file) throws Exception {
        GoldenScript script = GoldenScript.read(file);
        List<String> played = script.played(script.run());

        assertThat(script.permuted()).isNotEmpty().allSatisfy(other -> assertThat(played)
                .isNotEqualTo(other.expected()));
    }
}
