package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Notations of the harnesses that tests start, and what must be left of them: nothing. */
final class Harnesses {

    private static final String SAMPLES = "conformance/samples/forwarding-extension/";
    private static final String MISBEHAVING = "conformance/src/test/resources/harness/";

    private Harnesses() {}

    /** The sample that conforms. */
    static String conforming() {
        return python(Packaged.ROOT.resolve(SAMPLES + "forwarding_extension.py"));
    }

    /** The sample that keeps a reference where a request fails at once (REF-05). */
    static String faulty() {
        return python(Packaged.ROOT.resolve(SAMPLES + "forwarding_extension_missing_dereference.py"));
    }

    /** The same, as a user at the root of the repository writes it. */
    static String faultyAtTheRoot() {
        return python(Path.of(SAMPLES + "forwarding_extension_missing_dereference.py"));
    }

    /** One that does not even greet as it should. */
    static String misbehaving(String script) {
        return python(Packaged.ROOT.resolve(MISBEHAVING + script));
    }

    /** One that does well until the kit has called it so often, and then does what {@code mode} says. */
    static String givesUp(String mode, int call) {
        return python(Path.of("src/test/resources/harness/gives_up.py").toAbsolutePath()) + " " + mode + " " + call;
    }

    /** Fails unless every child of this JVM has ended or ends now. */
    static void assertNothingIsLeft() {
        assertThat(ProcessHandle.current().descendants())
                .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }

    private static String python(Path script) {
        assumeTrue(hasPython(), "python3 is not installed, and the harness is written in it");
        return "exec:python3 -B " + script;
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
