package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Commands of the harnesses that tests start, and what must be left of them: nothing. */
public final class PythonHarness {

    private static final Path MISBEHAVING = Path.of("src", "test", "resources", "harness");
    private static final Path SAMPLES = Path.of("samples", "forwarding-extension");

    private PythonHarness() {}

    /** The command that starts a sample; the test is aborted where there is no Python. */
    public static List<String> sample(String script) {
        return command(SAMPLES.resolve(script));
    }

    static List<String> misbehaving(String script, String... arguments) {
        return command(MISBEHAVING.resolve(script), arguments);
    }

    /** Fails unless every child of this JVM, and every thread that served one, has ended or ends now. */
    public static void assertNothingIsLeft() {
        assertThat(ProcessHandle.current().descendants())
                .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(5)));
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("harness-"))
                .allSatisfy(thread -> assertThat(thread.join(Duration.ofSeconds(5))).isTrue());
    }

    private static List<String> command(Path script, String... arguments) {
        assumeTrue(hasPython(), "python3 is not installed, and the harness is written in it");
        List<String> command = new ArrayList<>(List.of("python3", "-B", script.toString()));
        command.addAll(List.of(arguments));
        return command;
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
