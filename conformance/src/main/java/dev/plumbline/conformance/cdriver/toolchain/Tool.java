package dev.plumbline.conformance.cdriver.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs a program of the tool chain to its end. */
public final class Tool {

    /** How long a compilation may take. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * How it ended.
     *
     * @param exit its exit code
     * @param output all that it printed, standard error included
     */
    public record Ended(int exit, String output) {

        /** Whether it did what it was asked for. */
        public boolean succeeded() {
            return exit == 0;
        }
    }

    private Tool() {}

    /**
     * Runs a program in the locale C.
     *
     * @param folder where it runs
     * @throws IOException if it cannot be started, or does not end in time
     */
    public static Ended run(List<String> command, Path folder, Duration patience) throws IOException {
        Path output = Files.createTempFile("plumbline-tool", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            if (!ended(process, patience)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end within " + patience.toSeconds() + " s");
            }
            return new Ended(process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
