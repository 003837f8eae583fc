package dev.plumbline.spec.model;

import dev.plumbline.spec.model.ModelCheck.Outcome;
import dev.plumbline.spec.model.ModelCheck.Result;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks the models that the kit carries, several at a time, and holds each result against its manifest. */
public final class SpecCheck {

    /** Which models are checked. */
    public enum Scope {
        /** The first model of each module: the graph that the judge walks, with all invariants. */
        QUICK,
        /** All models but the large ones. */
        ALL,
        /** The large ones, by TLC's distributed mode. */
        LARGE
    }

    /**
     * One model and what was found.
     *
     * @param module the module
     * @param model what its manifest promises
     * @param outcome what TLC found
     * @param seconds how long that took
     */
    public record Line(String module, Manifest.Model model, Outcome outcome, double seconds) {

        /** Whether it is what the manifest promises. */
        public boolean isAsPromised() {
            return outcome.meets(model);
        }
    }

    private record Task(String module, Manifest.Model model) {}

    private final Scope scope;
    private final int workers;
    private final Duration limit;

    /**
     * A check.
     *
     * @param scope which models
     * @param workers for large models the worker processes of each, from 1; otherwise models at a time
     * @param limit time after which a model is given up
     */
    public SpecCheck(Scope scope, int workers, Duration limit) {
        this.scope = scope;
        this.workers = workers;
        this.limit = limit;
    }

    /** How many models there are to check in those modules. */
    public int size(List<String> names) throws CatalogueException {
        return tasks(names).size();
    }

    /**
     * Checks the models of those modules.
     *
     * @param listener is told of each result as it comes
     * @return all results, by module and in the order of the manifests
     */
    public List<Line> run(BuiltInModules modules, List<String> names, Consumer<Line> listener)
            throws IOException, CatalogueException, InterruptedException {
        Path folders = Files.createTempDirectory("plumbline-spec");
        try (ExecutorService pool = Executors.newFixedThreadPool(scope == Scope.LARGE ? 1 : workers)) {
            for (String name : names) {
                modules.copy(name, Files.createDirectory(folders.resolve(name)));
            }
            TlcJvm jvm = new TlcJvm(folders.resolve("tlc.jsa"));
            List<Task> tasks = tasks(names);
            List<Future<Line>> running = new ArrayList<>();
            for (Task task : inOrder(tasks)) {
                Future<Line> line = pool.submit(() -> check(folders.resolve(task.module), task, jvm, listener));
                if (running.isEmpty()) {
                    line.get();
                }
                running.add(line);
            }
            List<Line> lines = new ArrayList<>();
            for (Future<Line> line : running) {
                lines.add(line.get());
            }
            lines.sort(Comparator.comparingInt(line -> tasks.indexOf(new Task(line.module, line.model))));
            return lines;
        } catch (ExecutionException e) {
            throw new IOException("a model could not be checked: " + e.getCause(), e);
        } finally {
            try (Stream<Path> all = Files.walk(folders)) {
                all.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(java.io.File::delete);
            }
        }
    }

    /** The smallest first and alone, since it leaves what the others start from; then from the largest down. */
    private static List<Task> inOrder(List<Task> tasks) {
        List<Task> ordered = new ArrayList<>(tasks);
        ordered.sort(Comparator.comparingLong((Task task) -> task.model.states()).reversed());
        if (!ordered.isEmpty()) {
            ordered.addFirst(ordered.removeLast());
        }
        return ordered;
    }

    private Line check(Path folder, Task task, TlcJvm jvm, Consumer<Line> listener)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Outcome outcome = scope == Scope.LARGE
                ? DistributedCheck.run(folder, task.model, workers, limit)
                : ModelCheck.run(folder, task.model, limit, jvm.options(task.model));
        Line line = new Line(task.module, task.model, outcome, (System.nanoTime() - start) / 1e9);
        synchronized (listener) {
            listener.accept(line);
        }
        return line;
    }

    private List<Task> tasks(List<String> names) throws CatalogueException {
        List<Task> tasks = new ArrayList<>();
        for (String name : names) {
            List<Manifest.Model> models = Manifest.builtIn(name).models();
            for (Manifest.Model model : scope == Scope.QUICK ? models.subList(0, 1) : models) {
                if (model.isLarge() == (scope == Scope.LARGE)) {
                    tasks.add(new Task(name, model));
                }
            }
        }
        return tasks;
    }

    /** Whether every line is as promised, and there is one. */
    public static boolean isGreen(List<Line> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(Line::isAsPromised);
    }

    /** What is to be said of a result that is not as promised. */
    public static String difference(Line line) {
        Manifest.Model model = line.model;
        Outcome outcome = line.outcome;
        String found = outcome.result() + " with " + outcome.distinct() + " distinct states";
        String promised = model.expect() + " with " + model.states();
        String words = outcome.result() == Result.OK ? "" : "\n" + outcome.message().strip();
        return line.module + " " + model.config() + ": expected " + promised + ", found " + found + words;
    }
}
