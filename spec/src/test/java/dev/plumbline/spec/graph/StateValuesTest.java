package dev.plumbline.spec.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.model.BuiltInModules;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of the variables in the states of the graphs. */
class StateValuesTest {

    static List<String> modules() throws IOException {
        try (BuiltInModules modules = BuiltInModules.open()) {
            return modules.names();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void each_state_of_the_graph_has_values_that_no_other_has(String module) throws IOException {
        StateValues values = StateValues.builtIn(module);
        TransitionGraph graph = GraphExport.builtIn(module);
        assertThat(values.states()).isEqualTo(graph.states());
        Set<Map<String, String>> seen = new HashSet<>();
        for (int state = 0; state < graph.states(); state++) {
            assertThat(seen.add(values.in(state))).as("%s", values.in(state)).isTrue();
        }
    }

    @Test
    void the_initial_state_is_that_of_the_text() throws IOException {
        try (BuiltInModules modules = BuiltInModules.open()) {
            String init = modules.text("VfRemoval", "VfRemoval.tla");
            Map<String, String> values = StateValues.builtIn("VfRemoval").in(0);
            assertThat(values).isNotEmpty();
            values.forEach((variable, value) -> assertThat(init).contains(variable + " = " + value));
        }
    }
}
