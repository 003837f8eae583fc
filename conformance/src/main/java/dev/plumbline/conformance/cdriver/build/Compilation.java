package dev.plumbline.conformance.cdriver.build;

import dev.plumbline.conformance.cdriver.toolchain.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs compilers side by side. */
final class Compilation {

    private static final int MOST_JOBS = 8;

    /**
     * One file and how its compilation ended.
     *
     * @param source the file
     * @param object what was made of it
     * @param ended what the compiler said
     */
    record Compiled(Path source, Path object, Tool.Ended ended) {}

    /** The command that makes an object of a source. */
    interface Command {
        List<String> of(Path source, Path object);
    }

    private Compilation() {}

    /**
     * Compiles each of the sources; the names of the objects sort as the sources do.
     *
     * @param folder where the objects go
     */
    static List<Compiled> of(List<Path> sources, Path folder, Command command) throws IOException {
        int jobs = Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors());
        try (ExecutorService crew = Executors.newFixedThreadPool(jobs)) {
            List<Future<Compiled>> promised = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                Path source = sources.get(i);
                Path object = folder.resolve(String.format(Locale.ROOT, "%04d-%s.o", i, source.getFileName()));
                promised.add(crew.submit(() -> new Compiled(
                        source, object, Tool.run(command.of(source, object), folder, Tool.PATIENCE))));
            }
            List<Compiled> done = new ArrayList<>();
            for (Future<Compiled> one : promised) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while compiling", e);
        }
    }
}
