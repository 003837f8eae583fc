package dev.plumbline.spec.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Graphs in files. */
class GraphFileTest {

    @Test
    void a_graph_that_was_written_is_read_again() throws IOException {
        TransitionGraph graph = GraphExport.builtIn("OidRequest");
        TransitionGraph read = GraphFile.read(new ByteArrayInputStream(bytes(graph)));
        assertThat(read.module()).isEqualTo("OidRequest");
        assertThat(read.labels()).isEqualTo(graph.labels()).isNotEmpty();
        assertThat(read.guards()).isEqualTo(graph.guards()).isNotEmpty();
        for (int state = 0; state < graph.states(); state++) {
            for (int label = 0; label < graph.labels().size(); label++) {
                assertThat(read.step(state, label)).isEqualTo(graph.step(state, label));
            }
            for (int guard = 0; guard < graph.guards().size(); guard++) {
                assertThat(read.holds(state, guard)).isEqualTo(graph.holds(state, guard));
            }
        }
    }

    @Test
    void a_label_is_enabled_exactly_where_its_conditions_hold() throws IOException {
        TransitionGraph graph = GraphExport.builtIn("OidRequest");
        for (int state = 0; state < graph.states(); state++) {
            for (int label = 0; label < graph.labels().size(); label++) {
                int at = state;
                boolean allHold = graph.labels().get(label).guards().stream().allMatch(g -> graph.holds(at, g));
                assertThat(graph.step(state, label) != TransitionGraph.NONE).isEqualTo(allHold);
                assertThat(graph.enabled(state).contains(label)).isEqualTo(allHold);
            }
        }
    }

    @Test
    void what_is_no_graph_is_refused() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> GraphFile.read(new ByteArrayInputStream("no graph".getBytes(StandardCharsets.UTF_8))))
                .withMessage("not a graph file");
        byte[] whole = bytes(GraphExport.builtIn("OidRequest"));
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> GraphFile.read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 1))));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> GraphExport.builtIn("Router"))
                .withMessage("graphs/Router.graph is missing from the kit");
    }

    private static byte[] bytes(TransitionGraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphFile.write(graph, "digest", out);
        return out.toByteArray();
    }
}
