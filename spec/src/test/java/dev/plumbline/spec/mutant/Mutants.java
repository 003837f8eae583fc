package dev.plumbline.spec.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.graph.Workbench;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.model.ModelCheck;
import dev.plumbline.spec.model.ModuleFolder;
import dev.plumbline.spec.mutant.MutantGraph.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The versions of one module that lack one guard, and what the build makes of them. */
final class Mutants {

    private static final int WORKERS = 2;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final String module;
    private final String text;
    private final Path scratch;

    /** @param scratch a folder for what is written */
    Mutants(String module, Path scratch) throws Exception {
        this.module = module;
        this.text = ModuleFolder.text(module, module + ".tla");
        this.scratch = scratch;
    }

    List<GuardSite> all() {
        return GuardSite.in(text);
    }

    /** Those whose graph is the same, and in which TLC finds in every further model what the manifest promises. */
    List<GuardSite> survivors() throws Exception {
        List<GuardSite> alike = withTheSameGraph(withTheSameGraph(all(), Scope.SMALL), Scope.FULL);
        List<Callable<Boolean>> checks = new ArrayList<>();
        alike.forEach(site -> checks.add(() -> meetsTheManifest(site)));
        return keep(alike, checks);
    }

    private List<GuardSite> withTheSameGraph(List<GuardSite> sites, Scope scope) throws Exception {
        List<Callable<List<Boolean>>> shares = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            int first = worker;
            shares.add(() -> sameGraph(sites, first, scope));
        }
        List<List<Boolean>> found = run(shares);
        List<GuardSite> alike = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            if (found.get(i % WORKERS).get(i / WORKERS)) {
                alike.add(sites.get(i));
            }
        }
        return alike;
    }

    private List<Boolean> sameGraph(List<GuardSite> sites, int first, Scope scope) throws Exception {
        List<Boolean> same = new ArrayList<>();
        try (Workbench workbench = new Workbench()) {
            MutantGraph whole = scope == Scope.FULL ? exported() : graph(text, scope, workbench);
            assertThat(whole.fault()).isEmpty();
            for (int i = first; i < sites.size(); i += WORKERS) {
                same.add(graph(sites.get(i).without(), scope, workbench).equals(whole));
            }
            if (scope == Scope.SMALL) {
                // Nothing of the mutants is left on the workbench.
                assertThat(graph(text, scope, workbench)).isEqualTo(whole);
            }
        }
        return same;
    }

    private MutantGraph exported() throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        return new MutantGraph(graph.states(), graph.transitions(), "");
    }

    private MutantGraph graph(String version, Scope scope, Workbench workbench) throws Exception {
        return MutantGraph.of(module, version, scope, workbench, Files.createTempDirectory(scratch, module));
    }

    private boolean meetsTheManifest(GuardSite site) throws Exception {
        Path folder = Files.createTempDirectory(scratch, module);
        ModuleFolder.copy(module, folder);
        Files.writeString(folder.resolve(module + ".tla"), site.without());
        List<Manifest.Model> models = Manifest.read(folder).models();
        for (Manifest.Model model : models.subList(1, models.size())) {
            if (!ModelCheck.run(folder, model, LIMIT).meets(model)) {
                return false;
            }
        }
        return true;
    }

    private static List<GuardSite> keep(List<GuardSite> sites, List<Callable<Boolean>> checks) throws Exception {
        List<Boolean> kept = run(checks);
        return sites.stream().filter(site -> kept.get(sites.indexOf(site))).toList();
    }

    private static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (Future<T> result : workers.invokeAll(tasks)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
