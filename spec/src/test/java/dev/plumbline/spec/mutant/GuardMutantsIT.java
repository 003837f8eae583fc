package dev.plumbline.spec.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.model.ModuleFolder;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Removing one guard from a specification changes its graph, leaves none, or changes what TLC finds. */
class GuardMutantsIT {

    /** What may survive. */
    record Approved(List<Survivor> survivors) {}

    /** A guard that forbids nothing which others do not forbid as well, and why it stands there. */
    record Survivor(String module, String mutant, String reason) {}

    @TempDir
    private Path folder;

    private static final int SMALL = 1_000;

    /**
     * Small modules without readings: dropping a guard that is in force under a reading only changes no graph, and the
     * large ones cost minutes.
     */
    static List<String> modules() throws IOException, CatalogueException {
        List<String> small = new ArrayList<>();
        for (String module : ModuleFolder.names()) {
            boolean hasReadings = ModuleFolder.text(module, module + ".tla").contains("@when");
            if (!hasReadings && Manifest.builtIn(module).models().getFirst().states() <= SMALL) {
                small.add(module);
            }
        }
        return small;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_guard_that_is_removed_is_noticed_but_for_those_that_only_explain(String module) throws Exception {
        Mutants mutants = new Mutants(module, folder);
        List<String> survivors = mutants.survivors().stream().map(GuardSite::name).toList();
        int all = mutants.all().size();
        System.out.println("guards of " + module + " removed: killed " + (all - survivors.size()) + " of " + all
                + "; survived: " + survivors);
        assertThat(survivors).containsExactlyInAnyOrderElementsOf(approved(module));
    }

    /** Otherwise the mutants would say nothing of guards that the text hides from them. */
    @ParameterizedTest
    @MethodSource("modules")
    void every_guard_of_the_graph_is_removed_somewhere(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        TreeSet<String> guards = new TreeSet<>();
        graph.labels().forEach(label -> label.guards().forEach(g -> guards.add(graph.guards().get(g).name())));
        assertThat(modules()).hasSizeGreaterThanOrEqualTo(23);
        assertThat(new Mutants(module, folder).all().stream().map(GuardSite::guard).distinct())
                .containsExactlyInAnyOrderElementsOf(guards);
    }

    private static List<String> approved(String module) throws Exception {
        try (InputStream in = GuardMutantsIT.class.getResourceAsStream("survivors.yaml")) {
            List<Survivor> survivors = YamlFile.read(in, "survivors.yaml", Approved.class).survivors();
            assertThat(survivors).extracting(Survivor::reason).noneMatch(String::isBlank);
            return survivors.stream()
                    .filter(s -> s.module().equals(module))
                    .map(Survivor::mutant)
                    .toList();
        }
    }
}
