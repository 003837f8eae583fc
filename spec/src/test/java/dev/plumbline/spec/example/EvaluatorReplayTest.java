package dev.plumbline.spec.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Stepper;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.ModuleFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** TLC's evaluator takes the steps of the examples exactly as far as the graph does. */
class EvaluatorReplayTest {

    @TempDir
    private Path folder;

    static List<String> modules() throws Exception {
        return JudgedModules.names();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void the_evaluator_goes_as_far_as_the_graph(String module) throws Exception {
        ModuleFolder.copy(module, folder);
        TransitionGraph graph = GraphExport.builtIn(module);
        List<List<String>> traces = new ArrayList<>();
        for (Example example : Examples.builtIn(module).examples()) {
            traces.add(labels(example.conforming()));
            traces.add(labels(example.violating()));
        }
        ReadingExamples.builtIn(module).traces().forEach(trace -> traces.add(labels(trace.steps())));
        List<Integer> expected = traces.stream().map(trace -> taken(graph, trace)).toList();
        assertThat(traces).anyMatch(trace -> !trace.isEmpty());
        assertThat(Stepper.taken(folder, module, traces)).isEqualTo(expected);
    }

    private static List<String> labels(List<String> steps) {
        return steps.stream().filter(step -> !step.equals(Example.QUIESCENT)).toList();
    }

    private static int taken(TransitionGraph graph, List<String> trace) {
        int state = 0;
        int taken = 0;
        for (int label : new Steps(graph).numbers(trace)) {
            state = graph.step(state, label);
            if (state == TransitionGraph.NONE) {
                return taken;
            }
            taken++;
        }
        return taken;
    }
}
