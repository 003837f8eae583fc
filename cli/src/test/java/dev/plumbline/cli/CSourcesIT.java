package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources of a driver in C go from {@code init} to a verdict. */
class CSourcesIT {

    private static final Path MESSY =
            Path.of("..", "conformance", "src", "test", "resources", "dev", "plumbline", "conformance", "cdriver", "messy");

    @TempDir
    private Path folder;

    private Path driver;

    @BeforeEach
    void copy() throws Exception {
        assumeCompiler();
        driver = folder.resolve("Acme driver");
        try (Stream<Path> files = Files.walk(MESSY)) {
            files.forEach(file -> copy(file, driver.resolve(MESSY.relativize(file).toString())));
        }
    }

    @Test
    void aTreeThatNobodyPreparedGoesFromInitToAVerdictThatCanBeRepeated() throws Exception {
        Said.by("init", "c:" + driver).expect(0).line("next: ./plumbline run c:" + driver);
        Path out = folder.resolve("out");
        Said run = Said.by("run", "c:" + driver, "-o", out.toString(), "--profile", "switch-team-6.40+capturing", "--walks", "1", "--steps", "10", "--jobs", "1");
        assertThat(run.exit()).as(run.out() + run.err()).isIn(0, 1, 3);
        assertThat(run.out()).contains("switch-team-6.40+capturing+watched  ").contains("Report: ");
        try (Stream<Path> replays = Files.list(out.resolve("counterexamples"))) {
            for (Path replay : replays.filter(file -> file.toString().endsWith(".replay.json")).limit(1).toList()) {
                Said.by("replay", replay.toString()).expect(1).line("reproduced: ");
            }
        }
    }

    @Test
    void initDoesNotWriteOverWhatIsThereUnlessItIsTold() throws Exception {
        Path manifest = Files.writeString(driver.resolve("plumbline.yaml"), "name: mine\n");
        Said.by("init", "c:" + driver).expectRefusal(2, manifest + ": exists; --force writes over it");
        Said.by("run", "c:" + driver).expectRefusal(2, manifest + ": sources: expected a pattern at least");
        assertThat(manifest).hasContent("name: mine");
        Path elsewhere = folder.resolve("elsewhere.yaml");
        Said.by("init", "c:" + driver, "-o", elsewhere.toString()).expect(0).line("next: ./plumbline run c:" + elsewhere);
        assertThat(elsewhere).content().contains("root: \"Acme driver\"");
        assertThat(manifest).hasContent("name: mine");
    }

    private static void assumeCompiler() {
        boolean found = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "gcc")) || Files.isExecutable(Path.of(path, "clang")));
        assertThat(found || !"1".equals(System.getenv("PLUMBLINE_REQUIRE_CC"))).as("PLUMBLINE_REQUIRE_CC, and no C compiler on the PATH").isTrue();
        assumeTrue(found, "neither clang nor gcc is on the PATH");
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
