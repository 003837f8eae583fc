package dev.plumbline.spec.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guard of every module is needed somewhere, every action happens, every liberty and obligation comes up. */
class VacuityTest {

    static List<String> modules() throws IOException {
        return Modules.names();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothing_is_in_vain_but_what_is_approved(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        assertThat(graph.labels()).isNotEmpty();
        assertThat(Vacuity.of(graph, TaggedNames.ofGuards(Modules.folder(module))))
                .containsExactlyInAnyOrderElementsOf(Approved.read().vacuousIn(module));
    }

    @Test
    void what_is_approved_is_of_a_module_that_is_there() throws Exception {
        assertThat(Approved.read().vacuous()).extracting(Approved.Vacuous::module).isSubsetOf(modules());
    }
}
