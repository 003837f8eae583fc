package dev.plumbline.spec.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.ModuleFolder;
import dev.plumbline.spec.mutant.MutantGraph.Scope;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Removing one guard from a specification changes its graph, or leaves no graph. */
class GuardMutantsIT {

    /** Guards that forbid nothing which others do not forbid as well, and why they stand there. */
    record Approved(List<Survivor> survivors) {}

    /** One of them. */
    record Survivor(String module, String in, String guard, String reason) {}

    @TempDir
    private Path folder;

    static List<String> modules() throws IOException {
        return ModuleFolder.names();
    }

    @Test
    void every_guard_that_is_removed_is_noticed_but_for_those_that_only_explain() throws Exception {
        List<String> survivors = new ArrayList<>();
        int all = 0;
        for (String module : modules()) {
            List<GuardSite> sites = GuardSite.in(ModuleFolder.text(module, module + ".tla"));
            List<GuardSite> small = survivors(module, sites, Scope.SMALL);
            List<GuardSite> left = survivors(module, small, Scope.FULL);
            left.forEach(site -> survivors.add(module + ": " + site.name()));
            all += sites.size();
            System.out.println(module + ": killed " + (sites.size() - left.size()) + " of " + sites.size());
        }
        System.out.println("guards removed: killed " + (all - survivors.size()) + " of " + all);
        survivors.forEach(survivor -> System.out.println("  survived: " + survivor));
        assertThat(survivors).containsExactlyInAnyOrderElementsOf(approved());
    }

    /** Otherwise the mutants would say nothing of guards that the text hides from them. */
    @ParameterizedTest
    @MethodSource("modules")
    void every_guard_of_the_graph_is_removed_somewhere(String module) throws IOException {
        TransitionGraph graph = GraphExport.builtIn(module);
        TreeSet<String> guards = new TreeSet<>();
        graph.labels().forEach(label -> label.guards().forEach(g -> guards.add(graph.guards().get(g).name())));
        assertThat(GuardSite.in(ModuleFolder.text(module, module + ".tla")))
                .extracting(GuardSite::guard)
                .containsAll(guards)
                .isSubsetOf(guards);
        assertThat(graph.guards()).extracting(Guard::name).containsAll(guards);
    }

    private List<GuardSite> survivors(String module, List<GuardSite> sites, Scope scope) throws Exception {
        if (sites.isEmpty()) {
            return List.of();
        }
        MutantGraph whole = graph(module, ModuleFolder.text(module, module + ".tla"), scope);
        assertThat(whole.fault()).isEmpty();
        Map<GuardSite, Future<MutantGraph>> mutants = new LinkedHashMap<>();
        List<GuardSite> survivors = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            sites.forEach(site -> mutants.put(site, workers.submit(() -> graph(module, site.without(), scope))));
            for (Map.Entry<GuardSite, Future<MutantGraph>> mutant : mutants.entrySet()) {
                if (mutant.getValue().get().equals(whole)) {
                    survivors.add(mutant.getKey());
                }
            }
        }
        return survivors;
    }

    private MutantGraph graph(String module, String text, Scope scope) throws IOException {
        return MutantGraph.of(module, text, scope, Files.createTempDirectory(folder, module));
    }

    private static List<String> approved() throws Exception {
        try (InputStream in = GuardMutantsIT.class.getResourceAsStream("survivors.yaml")) {
            List<Survivor> survivors = YamlFile.read(in, "survivors.yaml", Approved.class).survivors();
            assertThat(survivors).extracting(Survivor::reason).noneMatch(String::isBlank);
            return survivors.stream().map(s -> s.module() + ": " + s.in() + " without " + s.guard()).toList();
        }
    }
}
