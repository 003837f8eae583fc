package dev.plumbline.spec.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tlc2.TLC;

/** Runs TLC on one model of a module, in a process of its own that writes nothing into the module's folder. */
public final class ModelCheck {

    private ModelCheck() {}

    /**
     * What TLC found.
     *
     * @param result the result
     * @param generated states generated, initial ones included; 0 if TLC did not say
     * @param distinct distinct states; 0 if TLC did not say
     * @param message TLC's own words, with the counterexample; empty if the result is OK
     */
    public record Outcome(Result result, long generated, long distinct, String message) {

        /** Whether this is what a manifest promises of a model. */
        public boolean meets(Manifest.Model model) {
            return result.name().equals(model.expect().name()) && distinct == model.states();
        }
    }

    /** The result of a check. */
    public enum Result {
        /** No error in the complete state space. */
        OK,
        /** A state in which nobody can go on. */
        DEADLOCK,
        /** An invariant does not hold. */
        INVARIANT,
        /** A temporal property does not hold. */
        LIVENESS,
        /** The model cannot be parsed or evaluated, TLC did not finish, or what it says contradicts itself. */
        ERROR
    }

    /**
     * Checks one model.
     *
     * @param folder folder of the module, with all modules and configurations that the model needs
     * @param model the model
     * @param limit time after which TLC is stopped; the result is then ERROR
     * @throws IOException if TLC cannot be started or the folder cannot be read
     */
    public static Outcome run(Path folder, Manifest.Model model, Duration limit)
            throws IOException, InterruptedException {
        return run(folder, model, limit, List.of("-XX:+UseParallelGC"));
    }

    /** The same, in a JVM with some options. */
    static Outcome run(Path folder, Manifest.Model model, Duration limit, List<String> options)
            throws IOException, InterruptedException {
        try (Workspace workspace = Workspace.copyOf(folder)) {
            Path log = workspace.root().resolve("output");
            Process tlc = new ProcessBuilder(command(workspace, model, options))
                    .directory(workspace.modules().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = false;
            try {
                tlc.getOutputStream().close();
                ended = tlc.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                if (!ended) {
                    tlc.destroyForcibly().waitFor();
                }
            }
            if (!ended) {
                return new Outcome(Result.ERROR, 0, 0, "TLC did not finish within " + limit.toSeconds() + " s");
            }
            return TlcOutput.read(new String(Files.readAllBytes(log), StandardCharsets.UTF_8), tlc.exitValue());
        }
    }

    private static List<String> command(Workspace workspace, Manifest.Model model, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.io.tmpdir=" + workspace.temporary());
        command.addAll(List.of("-cp", Workspace.tlc().toString(), TLC.class.getName()));
        command.addAll(List.of("-tool", "-workers", "1", "-metadir", workspace.states().toString()));
        command.addAll(List.of("-config", model.config(), model.name()));
        return command;
    }
}
