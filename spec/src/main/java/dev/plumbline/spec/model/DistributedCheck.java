package dev.plumbline.spec.model;

import dev.plumbline.spec.model.ModelCheck.Outcome;
import dev.plumbline.spec.model.ModelCheck.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tlc2.tool.distributed.TLCServer;
import tlc2.tool.distributed.TLCWorker;

/**
 * Runs TLC's distributed mode: a server and workers, each a process of its own on the loopback interface. Invariants
 * and deadlocks only: the distributed mode does not check liveness.
 *
 * <p>The result is read from the states that the server reports, never from an exit status. A model that the workers do
 * not find right is checked again in one process, which says what is wrong and shows the counterexample.
 */
public final class DistributedCheck {

    private static final String HOST = "127.0.0.1";

    private DistributedCheck() {}

    /**
     * Checks one model.
     *
     * @param folder folder of the module, with all modules and configurations that the model needs
     * @param model the model
     * @param workers worker processes, from 1
     * @param limit time after which TLC is stopped; the result is then ERROR
     * @throws IOException if TLC cannot be started or the folder cannot be read
     */
    public static Outcome run(Path folder, Manifest.Model model, int workers, Duration limit)
            throws IOException, InterruptedException {
        Optional<Outcome> outcome = distributed(folder, model, workers, limit);
        if (outcome.isEmpty()) {
            return new Outcome(Result.ERROR, 0, 0, "TLC did not finish within " + limit.toSeconds() + " s");
        }
        if (outcome.get().result() == Result.OK) {
            return outcome.get();
        }
        Outcome again = ModelCheck.run(folder, model, limit);
        return again.result() != Result.OK
                ? again
                : new Outcome(
                        Result.ERROR,
                        again.generated(),
                        again.distinct(),
                        "the workers did not find the model right, one process did\n" + outcome.get().message());
    }

    private static Optional<Outcome> distributed(Path folder, Manifest.Model model, int workers, Duration limit)
            throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        try (Workspace workspace = Workspace.copyOf(folder)) {
            try {
                int port = freePort();
                Path log = workspace.root().resolve("output");
                Process server = start(workspace, port, log, "server", serverArguments(workspace, model));
                processes.add(server);
                for (int i = 0; i < workers; i++) {
                    Path said = workspace.root().resolve("worker" + i);
                    processes.add(start(workspace, port, said, "worker", List.of(HOST)));
                }
                if (!server.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    return Optional.empty();
                }
                return Optional.of(TlcOutput.read(Files.readString(log, StandardCharsets.UTF_8)));
            } finally {
                for (Process process : processes) {
                    process.destroyForcibly().waitFor();
                }
            }
        }
    }

    private static List<String> serverArguments(Workspace workspace, Manifest.Model model) {
        return List.of(
                "-tool", "-metadir", workspace.states().toString(), "-config", model.config(), model.name());
    }

    private static Process start(Workspace workspace, int port, Path log, String what, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseParallelGC");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.io.tmpdir=" + workspace.temporary());
        command.add("-Djava.rmi.server.hostname=" + HOST);
        command.add("-D" + TLCServer.class.getName() + ".port=" + port);
        command.add("-D" + TLCWorker.class.getName() + ".threadCount=1");
        String classPath = Workspace.tlc() + System.getProperty("path.separator") + Workspace.jarOf(LoopbackTlc.class);
        command.addAll(List.of("-cp", classPath, LoopbackTlc.class.getName(), what));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(workspace.modules().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
