package dev.plumbline.spec.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that have no graph, and how that is said. */
class BrokenModuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_module_that_is_in_order_has_a_graph() throws IOException, SpecificationException {
        TransitionGraph graph = TinyModule.graph(folder, """
                Init == x = 0
                \\* @req REF-05
                Below == x < 3
                \\* @by environment
                WorkItem == Below /\\ x' = x + 1
                Next == WorkItem
                """);
        assertThat(graph.states()).isEqualTo(4);
        assertThat(graph.transitions()).isEqualTo(3);
        assertThat(graph.guards())
                .extracting(Guard::name, Guard::kind, Guard::discriminating)
                .containsExactly(tuple("Below", Guard.Kind.REQUIREMENT, true));
    }

    @Test
    void an_action_with_two_successors() {
        refused("WorkItem() has 2 successors where its guards hold, in state", """
                Init == x = 0
                \\* @by environment
                WorkItem == x' \\in {0, 1}
                Next == WorkItem
                """);
    }

    @Test
    void an_action_whose_effect_hides_a_condition() {
        refused("WorkItem() has 0 successors where its guards hold, in state", """
                Init == x = 0
                \\* @by environment
                WorkItem == x' = x + 1 /\\ x' < 2
                Next == WorkItem
                """);
    }

    @Test
    void a_guard_without_a_tag() {
        refused("action WorkItem has a guard without a tag (@req, @scope, ...) at line 6", """
                Init == x = 0
                \\* @by environment
                WorkItem == x < 3 /\\ x' = x + 1
                Next == WorkItem
                """);
    }

    @Test
    void a_named_guard_without_a_tag() {
        refused("action WorkItem has a guard without a tag (@req, @scope, ...) at line 7", """
                Init == x = 0
                Below == x < 3
                \\* @by environment
                WorkItem == Below /\\ x' = x + 1
                Next == WorkItem
                """);
    }

    @Test
    void an_action_of_nobody() {
        refused("action WorkItem has no tag @by", """
                Init == x = 0
                WorkItem == UNCHANGED x
                Next == WorkItem
                """);
    }

    @Test
    void a_choice_between_guards_by_the_state() {
        refused("action WorkItem chooses between guards by the state, at line 8", """
                Init == x = 0
                \\* @req REF-05
                Below == x < 3
                \\* @by environment
                WorkItem == IF x = 0 THEN Below /\\ x' = 1 ELSE UNCHANGED x
                Next == WorkItem
                """);
    }

    @Test
    void an_invariant_that_does_not_hold() {
        refused("Tiny: invariant Small does not hold in state", """
                Init == x = 0
                Small == x < 3
                \\* @by environment
                WorkItem == x' = x + 1
                Next == WorkItem
                """, "INVARIANT Small");
    }

    @Test
    void two_initial_states() {
        refused("expected one initial state, found 2", """
                Init == x \\in {0, 1}
                \\* @by environment
                WorkItem == UNCHANGED x
                Next == WorkItem
                """);
    }

    @Test
    void a_module_that_cannot_be_parsed() {
        refused("Unknown operator: `y'", """
                Init == x = 0
                Next == y' = x
                """);
    }

    @Test
    void an_action_that_cannot_be_evaluated() {
        refused("line 6, col 18 to line 6, col 21 of module Tiny", """
                Init == x = 0
                \\* @by environment
                WorkItem == x' = x[1]
                Next == WorkItem
                """);
    }

    @Test
    void a_graph_file_is_made_again_when_it_is_damaged() throws IOException, SpecificationException {
        String body = """
                Init == x = 0
                \\* @by environment
                WorkItem == UNCHANGED x
                Next == WorkItem
                """;
        assertThat(TinyModule.graph(folder, body).states()).isEqualTo(1);
        Files.write(folder.resolve("Tiny.graph"), new byte[] {1, 2});
        assertThat(TinyModule.graph(folder, body).states()).isEqualTo(1);
    }

    @Test
    void a_graph_file_is_made_again_when_the_module_has_changed() throws IOException, SpecificationException {
        String body = """
                Init == x = 0
                \\* @by environment
                WorkItem == x' = (x + 1) % 2
                Next == WorkItem
                """;
        assertThat(TinyModule.graph(folder, body).states()).isEqualTo(2);
        assertThat(TinyModule.graph(folder, body.replace("% 2", "% 5")).states()).isEqualTo(5);
    }

    private void refused(String why, String body, String... config) {
        assertThatExceptionOfType(SpecificationException.class)
                .isThrownBy(() -> TinyModule.graph(folder, body, config))
                .withMessageContaining(why);
        assertThat(folder.resolve("Tiny.graph")).doesNotExist();
    }
}
