package dev.plumbline.spec.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.ModelCheck.Outcome;
import dev.plumbline.spec.model.ModelCheck.Result;
import dev.plumbline.spec.model.SpecCheck.Line;
import dev.plumbline.spec.model.SpecCheck.Scope;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** TLC on every model of every module, held against the manifests and the exported graphs. */
class ModelsIT {

    private static final int WORKERS = 2;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TestFactory
    Stream<DynamicTest> tlc_finds_in_each_model_what_its_manifest_promises() throws Exception {
        try (BuiltInModules modules = BuiltInModules.open()) {
            List<String> names = ModuleFolder.names();
            assertThat(modules.names()).isEqualTo(names);
            List<Line> lines = new SpecCheck(Scope.ALL, WORKERS, LIMIT).run(modules, names, _ -> {});
            assertThat(lines).hasSize(new SpecCheck(Scope.ALL, WORKERS, LIMIT).size(names)).hasSizeGreaterThanOrEqualTo(names.size());
            return lines.stream().map(line -> dynamicTest(line.module() + " " + line.model().config(), () -> check(line)));
        }
    }

    private static void check(Line line) throws Exception {
        Outcome outcome = line.outcome();
        assertThat(outcome.result().name()).as(outcome.message()).isEqualTo(line.model().expect().name());
        assertThat(outcome.distinct()).isEqualTo(line.model().states());
        assertThat(line.isAsPromised()).isTrue();
        if (line.model().equals(Manifest.builtIn(line.module()).models().get(0))) {
            // TLC counts the initial state as generated, and a transition once for each disjunct that holds.
            assertThat(outcome.distinct()).isEqualTo(GraphExport.builtIn(line.module()).states());
            assertThat(outcome.generated()).isGreaterThan(GraphExport.builtIn(line.module()).transitions());
        }
    }

    @Test
    void the_literal_permission_table_deadlocks_and_nothing_but_the_table_does_it() throws Exception {
        Outcome literal = ModelCheck.run(ModuleFolder.of("SwitchNic"), model("MCLiteralTable.cfg"), LIMIT);
        Outcome control = ModelCheck.run(ModuleFolder.of("SwitchNic"), model("MCAllowedDereference.cfg"), LIMIT);
        assertThat(literal.result()).isEqualTo(Result.DEADLOCK);
        assertThat(literal.message()).contains("Deadlock reached").contains("nicState = (\"0\" :> \"Disconnected\"");
        assertThat(control.result()).isEqualTo(Result.OK);
        assertThat(model("MCLiteralTable.cfg").name()).isEqualTo(model("MCAllowedDereference.cfg").name());
        assertThat(ModuleFolder.text("SwitchNic", "MCAllowedDereference.cfg"))
                .isEqualTo(ModuleFolder.text("SwitchNic", "MCLiteralTable.cfg").replace("FALSE", "TRUE"));
    }

    private static Manifest.Model model(String config) throws CatalogueException {
        Optional<Manifest.Model> model = Manifest.read(ModuleFolder.of("SwitchNic")).models().stream()
                .filter(m -> m.config().equals(config))
                .findFirst();
        return model.orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> a_graph_has_the_size_that_its_manifest_promises() throws IOException {
        return ModuleFolder.names().stream().map(module -> dynamicTest(module, () -> {
            Manifest manifest = Manifest.builtIn(module);
            TransitionGraph graph = GraphExport.builtIn(module);
            assertThat(manifest).isEqualTo(Manifest.read(ModuleFolder.of(module)));
            assertThat(graph.states()).isEqualTo(Math.toIntExact(manifest.models().get(0).states()));
            assertThat(graph.transitions()).isEqualTo(Math.toIntExact(manifest.transitions()));
        }));
    }
}
