package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.planner.Opening;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.spec.requirement.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a harness takes batches or not, the record and the evidence are the same, but for times. */
final class BatchedRunIT {

    private static final Pattern TIMES = Pattern.compile(
            "\"(?:millis|perSecond)\":\\d+|\"(?:run|started|finished|sha256)\":\"[^\"]*\"|/[^\" ]*/(?:well|without)/");
    private static final Amounts SOME =
            new Amounts(12, 4, 60, 1, 1, List.of(new Amounts.Explored(Opening.ATTACHED, 1, 1, 1)));

    @TempDir
    private Path folder;

    @Test
    void theRecordOfAConformingHarnessIsTheSame() throws Exception {
        assertThat(run("well", "")).isEqualTo(run("without", "")).isEqualTo(Conformance.CONFORMANT);
        assertThat(evidence("well")).isEqualTo(evidence("without")).isNotEmpty();
        assertThat(Files.readAllLines(log("well"))).isNotEmpty();
    }

    @Test
    void theRecordAndTheCounterexamplesOfABrokenHarnessAreTheSame() throws Exception {
        assertThat(run("well", " missing")).isEqualTo(run("without", " missing")).isEqualTo(Conformance.NONCONFORMANT);
        assertThat(evidence("well")).isEqualTo(evidence("without")).anyMatch(file -> file.contains(".replay.json"));
        assertThat(Files.readAllLines(log("well"))).isNotEmpty();
    }

    private Conformance run(String mode, String more) throws Exception {
        assumeTrue(hasPython(), "python3 is not installed, and the harness is written in it");
        Profile profile = Profile.builtIn("switch-team-6.40");
        Path script = Path.of("src", "test", "resources", "harness", "batches.py");
        String notation = "exec:python3 -B " + script + " " + mode + " " + log(mode) + more;
        try (Subject subject = Objects.requireNonNull(Subjects.of(notation, HarnessLimits.USUAL).get("switch"))) {
            Plan plan = Plan.of(profile, SOME, 7, false, Pattern.compile(""));
            return Runs.run(plan, subject, 2, folder.resolve(mode)).profiles().getFirst().verdict();
        }
    }

    private Path log(String mode) {
        return folder.resolve(mode + ".log");
    }

    /** The record, the counterexamples and what else there is, but for the reports and for what differs by its nature. */
    private List<String> evidence(String mode) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(mode))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            return all.stream().map(file -> shown(mode, file)).toList();
        }
    }

    private String shown(String mode, Path file) {
        try {
            String text = Files.readString(file).replace(log(mode).toString(), "LOG").replace("batches.py " + mode, "batches.py");
            return folder.resolve(mode).relativize(file) + " " + TIMES.matcher(text).replaceAll("");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
