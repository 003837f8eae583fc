package dev.plumbline.spec.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.ModelCheck.Outcome;
import dev.plumbline.spec.model.ModelCheck.Result;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** TLC on every model of every module, held against the manifests and the exported graphs. */
class ModelsIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TestFactory
    Stream<DynamicTest> tlc_finds_in_each_model_what_its_manifest_promises() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (String module : ModuleFolder.names()) {
            List<Manifest.Model> models = Manifest.read(ModuleFolder.of(module)).models();
            for (Manifest.Model model : models) {
                boolean isGraph = model.equals(models.get(0));
                tests.add(dynamicTest(module + " " + model.config(), () -> check(module, model, isGraph)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static void check(String module, Manifest.Model model, boolean isGraph) throws Exception {
        Outcome outcome = ModelCheck.run(ModuleFolder.of(module), model, LIMIT);
        assertThat(outcome.result().name()).as(outcome.message()).isEqualTo(model.expect().name());
        assertThat(outcome.distinct()).isEqualTo(model.states());
        assertThat(outcome.meets(model)).isTrue();
        if (isGraph) {
            // TLC counts the initial state as generated, and a transition once for each disjunct that holds.
            assertThat(outcome.distinct()).isEqualTo(GraphExport.builtIn(module).states());
            assertThat(outcome.generated()).isGreaterThan(GraphExport.builtIn(module).transitions());
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
