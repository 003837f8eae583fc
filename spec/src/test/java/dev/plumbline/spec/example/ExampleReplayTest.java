package dev.plumbline.spec.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every committed example does on the graph and before the judge what it says. */
class ExampleReplayTest {

    private static final Set<Guard.Kind> SHOWN = Set.of(
            Guard.Kind.REQUIREMENT, Guard.Kind.ADVICE, Guard.Kind.PERMISSION, Guard.Kind.FRAME, Guard.Kind.OWED);

    static List<String> modules() throws Exception {
        return JudgedModules.names();
    }

    /** If this fails, the module has changed: run {@code ExampleTraces.main} with the folder of modules and its name. */
    @ParameterizedTest
    @MethodSource("modules")
    void the_examples_of_a_module_were_found_in_its_graph(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        assertThat(Examples.builtIn(module).graph())
                .as("traces/examples.yaml of %s is stale: run ExampleTraces.main", module)
                .isEqualTo(Fingerprint.of(graph));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_guard_of_a_module_has_an_example(String module) throws Exception {
        Set<String> guards = new LinkedHashSet<>();
        GraphExport.builtIn(module).guards().stream()
                .filter(g -> SHOWN.contains(g.kind()))
                .forEach(g -> guards.add(g.name()));
        assertThat(Examples.builtIn(module).examples())
                .extracting(Example::guard)
                .containsExactlyInAnyOrderElementsOf(guards);
    }

    /** What forbids an event outright cannot be put to the test by a trace that conforms. */
    @ParameterizedTest
    @MethodSource("modules")
    void an_example_has_both_traces_but_for_what_is_approved(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        List<String> unkept = new ArrayList<>();
        List<String> unbroken = new ArrayList<>();
        for (Example example : Examples.builtIn(module).examples()) {
            if (example.conforming().isEmpty()
                    && example.kind() != Guard.Kind.FRAME
                    && !new GraphReplay(graph, Choice.of(example.readings())).isOutright(example)) {
                unkept.add(example.guard());
            }
            if (example.violating().isEmpty() && example.kind() != Guard.Kind.PERMISSION) {
                unbroken.add(example.guard());
            }
        }
        Approved approved = Approved.read();
        assertThat(unkept)
                .as("without a conforming trace")
                .containsExactlyInAnyOrderElementsOf(approved.guards(module, "conforming"));
        assertThat(unbroken)
                .as("without a violating trace")
                .containsExactlyInAnyOrderElementsOf(approved.guards(module, "violating"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void the_graph_allows_what_conforms_and_forbids_the_last_step_of_what_violates(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        List<String> amongOthers = new ArrayList<>();
        for (Example example : Examples.builtIn(module).examples()) {
            GraphReplay replay = new GraphReplay(graph, Choice.of(example.readings()));
            if (!example.conforming().isEmpty()) {
                assertThat(example.conforming().getLast()).isEqualTo(Example.QUIESCENT);
                assertThat(replay.allowed(example.conforming())).as("%s of %s", example.guard(), module).isTrue();
                assertThat(replay.isTested(example)).as("%s of %s is put to the test", example.guard(), module).isTrue();
            }
            if (!example.violating().isEmpty()) {
                Set<String> forbidding = replay.forbidding(example);
                assertThat(forbidding).as("what forbids the end of %s", example.violating()).contains(example.guard());
                if (forbidding.size() > 1) {
                    amongOthers.add(example.guard());
                }
            }
        }
        if (!amongOthers.isEmpty()) {
            System.out.println("examples of " + module + " that other guards forbid too: " + amongOthers);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void the_judge_passes_what_conforms_and_names_the_guard_of_what_violates(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        Machine.Cut cut = ExampleTraces.cut(module);
        int judged = 0;
        for (Example example : Examples.builtIn(module).examples()) {
            Machine machine = Machines.builtIn(List.of(module), Choice.of(example.readings())).getFirst();
            if (!example.conforming().isEmpty()) {
                Trial trial = Trial.of(machine, cut, ExampleTrace.events(graph, cut, example.conforming()));
                assertThat(trial.keeps(example)).as("%s keeps %s: %s", example.conforming(), example.guard(), trial).isTrue();
                judged++;
            }
            if (!example.violating().isEmpty()) {
                Trial trial = Trial.of(machine, cut, ExampleTrace.events(graph, cut, example.violating()));
                assertThat(trial.breaks(example)).as("%s breaks %s: %s", example.violating(), example.guard(), trial).isTrue();
                judged++;
            }
        }
        assertThat(judged).isPositive();
    }
}
