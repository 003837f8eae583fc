package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.IsolatedTlc;
import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.soundness.Consequences.Consequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Alters the modules of a specification, one thing at a time, and counts how many alterations something notices. */
public final class SpecMutation {

    private static final int WORKERS = 2;
    private static final int SECONDS_PER_MODEL = 120;

    private SpecMutation() {}

    /**
     * An altered module and what became of it.
     *
     * @param module name of the module
     * @param name what was altered
     * @param verdict what became of it
     * @param by what noticed it; empty if nothing did
     * @param shown of a survivor, what follows in the module and not in the mutant
     */
    public record Mutant(String module, String name, Verdict verdict, String by, Optional<Consequence> shown) {

        private static Mutant of(String module, String[] row) {
            Verdict verdict = Verdict.valueOf(row[1]);
            if (verdict != Verdict.SURVIVED) {
                return new Mutant(module, row[0], verdict, row[2], Optional.empty());
            }
            List<String> run = row[2].isEmpty() ? List.of() : List.of(row[2].split("\n", -1));
            Consequence shown = new Consequence(row[0], run, row[3], Boolean.parseBoolean(row[4]));
            return new Mutant(module, row[0], verdict, "", Optional.of(shown));
        }

        private Mutant noticedBy(String model) {
            return new Mutant(module, name, Verdict.MODEL, model, Optional.empty());
        }
    }

    /**
     * Makes and judges the mutants of several modules, two modules at a time.
     *
     * @param tla folder with one folder for each module
     * @param modules names of the modules
     * @param progress is told of each mutant when it has been judged
     * @throws SpecificationException if a module has no graph, or an example or witness of it is wrong
     */
    public static MutationScore run(Path tla, List<String> modules, Consumer<Mutant> progress)
            throws SpecificationException, IOException, InterruptedException {
        List<Mutant> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<List<Mutant>>> running = new ArrayList<>();
            for (String module : longestFirst(modules)) {
                running.add(pool.submit(() -> of(tla.resolve(module), module, progress)));
            }
            for (Future<List<Mutant>> module : running) {
                all.addAll(module.get());
            }
            all.sort(Comparator.comparingInt(mutant -> modules.indexOf(mutant.module)));
        } catch (ExecutionException e) {
            throw new SpecificationException(String.valueOf(e.getMessage()), e);
        }
        return new MutationScore(all);
    }

    /** So that a worker does not begin with a large module when the other one has nothing left to do. */
    private static List<String> longestFirst(List<String> modules) throws IOException {
        Map<String, Integer> sizes = new HashMap<>();
        for (String module : modules) {
            sizes.put(module, graph(module).length);
        }
        return modules.stream()
                .sorted(Comparator.comparing(sizes::get, Comparator.reverseOrder()))
                .toList();
    }

    /** The file of the graph that the kit carries; empty if it carries none. */
    private static byte[] graph(String module) throws IOException {
        try (InputStream in = SpecMutation.class.getResourceAsStream("/graphs/" + module + ".graph")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static List<Mutant> of(Path folder, String module, Consumer<Mutant> progress)
            throws SpecificationException, CatalogueException, IOException {
        List<Mutant> mutants = new ArrayList<>();
        Path scratch = Files.createTempDirectory("plumbline-mutants");
        try {
            Path graph = scratch.resolve(module + ".graph");
            Files.write(graph, graph(module));
            GraphExport.export(folder, module, graph);
            List<Manifest.Model> further = furtherModels(folder);
            for (Manifest.Model model : further) {
                String found = check(folder, model, "", scratch);
                if (!found.equals(model.expect().name())) {
                    throw new SpecificationException(module + ", unaltered: " + model.config() + " ends with " + found);
                }
            }
            List<Mutant> first = new ArrayList<>();
            Consumer<String[]> listener = row -> first.add(Mutant.of(module, row));
            IsolatedTlc.call(ModuleMutants.class, "run", folder.toString(), module, graph.toString(), listener);
            for (Mutant mutant : first) {
                Mutant last = mutant.verdict == Verdict.SURVIVED ? checked(folder, further, mutant, scratch) : mutant;
                mutants.add(last);
                synchronized (progress) {
                    progress.accept(last);
                }
            }
        } finally {
            try (Stream<Path> all = Files.walk(scratch)) {
                all.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(java.io.File::delete);
            }
        }
        return mutants;
    }

    /** The small ones among the further models of the manifest, if it has any. */
    private static List<Manifest.Model> furtherModels(Path folder)
            throws CatalogueException, IOException {
        if (!Files.exists(folder.resolve("manifest.yaml"))) {
            return List.of();
        }
        List<Manifest.Model> models = Manifest.read(folder).models();
        return models.stream().skip(1).filter(model -> !model.isLarge()).toList();
    }

    /** What the further models say of a mutant that nothing else has noticed. */
    private static Mutant checked(Path folder, List<Manifest.Model> models, Mutant mutant, Path scratch)
            throws SpecificationException, IOException {
        for (Manifest.Model model : models) {
            String found = check(folder, model, mutant.name, scratch);
            if (!found.equals(model.expect().name())) {
                return mutant.noticedBy(model.config() + ": " + found.toLowerCase(Locale.ROOT));
            }
        }
        return mutant;
    }

    /**
     * What TLC finds in a model of an altered module.
     *
     * @param mutation name of the mutation; empty for the module as it is
     * @return {@code OK}, {@code DEADLOCK}, {@code INVARIANT}, {@code LIVENESS}, or {@code ERROR} and TLC's code
     */
    static synchronized String check(Path folder, Manifest.Model model, String mutation, Path scratch)
            throws SpecificationException, IOException {
        return (String) IsolatedTlc.call(
                AlteredModelCheck.class,
                "run",
                folder.toString(),
                model.name(),
                model.config().replace(".cfg", ""),
                mutation,
                Files.createTempDirectory(scratch, "states").toString(),
                SECONDS_PER_MODEL);
    }
}
