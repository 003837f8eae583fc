package dev.plumbline.conformance.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.fixture.Recorded;
import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.script.ReplayFile;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand runs, repeated from their recorded choices: the traces are the same to the byte, in another JVM as well. */
final class ReplayIT {

    private static final int RUNS = 500;

    @TempDir
    private Path folder;

    @Test
    void a_thousand_runs_are_repeated_to_the_byte_here_and_in_another_jvm() throws Exception {
        List<String> recorded = new ArrayList<>();
        for (String role : Roles.ALL) {
            for (int run = 0; run < RUNS; run++) {
                recorded.add(record(role, run));
            }
        }
        assertThat(recorded).hasSize(2 * RUNS).doesNotHaveDuplicates();

        assertThat(Repeated.digests(folder)).isEqualTo(recorded);
        assertThat(inAnotherJvm()).isEqualTo(recorded);
    }

    private String record(String role, int run) throws Exception {
        Scene scene = Scenes.of(role, run);
        Subject reference = Subjects.of("reference", HarnessLimits.USUAL).get(role);
        Outcome outcome = new Session(reference, Repeated.machines(role)).run(scene, new RandomWalk(run, 20 + run % 50));
        Path file = folder.resolve(String.format(Locale.ROOT, "%s-%03d.json", role.equals(Roles.SWITCH) ? "a" : "b", run));
        new ReplayFile(ReplayFile.FORMAT, "reference", role, List.of(), "", scene, outcome.script().steps()).write(file);
        return file.getFileName() + " " + Repeated.digest(Recorded.text(role, outcome));
    }

    /** A JVM with another collector, locale, zone and hash codes. */
    private List<String> inAnotherJvm() throws Exception {
        Path said = Files.createTempFile("repeated", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2",
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Apia",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .replace('\n', File.pathSeparatorChar),
                        Repeated.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        Files.delete(said);
        return lines;
    }
}
