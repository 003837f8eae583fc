package dev.plumbline.conformance.cdriver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A driver that ends its process in every run is found out in every run, and leaves nothing behind. */
final class CrashingDriverIT {

    private static final Path SAMPLE = Path.of("samples", "c-lbfo-miniport");
    private static final int CRASHES = Integer.getInteger("plumbline.crashes", 40);

    @TempDir
    private Path temporary;

    @Test
    void manyCrashesInARowLeaveNoProcessAndNoFile() throws Exception {
        Profile profile = Profile.builtIn("lbfo+watched");
        List<Machine> machines = Machines.of(profile);
        Path copy = Compiled.copy(SAMPLE, "FAULT_USE_AFTER_FREE", temporary);
        try (Compiled driver = Compiled.of(copy, temporary.resolve("cache"))) {
            long files = files();
            Session session = new Session(driver, machines);
            for (int i = 0; i < CRASHES; i++) {
                Outcome outcome = session.run(Scenes.of(profile, 0), new RandomWalk(i, 20));
                assertThat(outcome.verdict()).isEqualTo(Verdict.FAIL);
                assertThat(outcome.findings()).singleElement().satisfies(finding ->
                        assertThat(finding.event()).isInstanceOfSatisfying(Event.Misuse.class, misuse -> {
                            assertThat(misuse.rule()).isEqualTo("USE_AFTER_FREE");
                            assertThat(misuse.site()).startsWith("miniport.c:");
                        }));
            }
            assertThat(files()).isEqualTo(files);
        }
        assertThat(ProcessHandle.current().descendants().filter(process -> isOf(process, temporary))).isEmpty();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.count();
        }
    }

    private static boolean isOf(ProcessHandle process, Path folder) {
        return process.info().command().filter(command -> command.startsWith(folder.toString())).isPresent();
    }
}
