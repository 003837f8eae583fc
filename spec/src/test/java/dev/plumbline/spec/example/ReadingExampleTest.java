package dev.plumbline.spec.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.TraceJudge;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Conflict;
import dev.plumbline.spec.requirement.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readings of the documents can be told apart: the judge says different things of the same trace. */
class ReadingExampleTest {

    static List<String> modules() throws Exception {
        return JudgedModules.names();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void one_reading_allows_a_trace_that_another_one_refuses(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        Machine.Cut cut = ExampleTraces.cut(module);
        for (ReadingExample trace : ReadingExamples.builtIn(module).traces()) {
            List<Event> events = ExampleTrace.events(graph, cut, trace.steps());
            assertThat(judge(module, trace, trace.allowed(), cut, events).verdict()).as("%s", trace).isEqualTo(Verdict.PASS);
            assertThat(trace.refused()).isNotEmpty();
            for (String refused : trace.refused()) {
                TraceJudge.Result result = judge(module, trace, refused, cut, events);
                assertThat(result.verdict()).as("%s", trace).isNotEqualTo(Verdict.PASS);
                assertThat(result.findings()).as("%s", trace).isNotEmpty();
            }
        }
    }

    private static TraceJudge.Result judge(
            String module, ReadingExample trace, String reading, Machine.Cut cut, List<Event> events) throws Exception {
        List<String> chosen = new ArrayList<>(trace.others());
        chosen.add(trace.parameter() + "=" + reading);
        Set<String> readings = Choice.of(chosen);
        return Trial.of(Machines.builtIn(List.of(module), readings).getFirst(), cut, events).result();
    }

    /** If this fails, the module has changed: run {@code ExampleTraces.main} with the folder of modules and its name. */
    @ParameterizedTest
    @MethodSource("modules")
    void the_traces_were_found_in_the_graph(String module) throws Exception {
        TransitionGraph graph = GraphExport.builtIn(module);
        boolean hasReadings = graph.guards().stream().anyMatch(g -> !g.when().isEmpty());
        ReadingExamples traces = ReadingExamples.builtIn(module);
        if (hasReadings || !traces.traces().isEmpty()) {
            assertThat(traces.graph()).as("traces/readings.yaml of %s is stale", module).isEqualTo(Fingerprint.of(graph));
        }
    }

    /** One that is not is either not modelled, or makes no difference: then it belongs into approved.yaml. */
    @Test
    void every_reading_is_told_apart_from_another_one_of_its_conflict() throws Exception {
        Set<String> apart = new TreeSet<>();
        for (String module : JudgedModules.names()) {
            for (ReadingExample trace : ReadingExamples.builtIn(module).traces()) {
                apart.add(trace.parameter() + "=" + trace.allowed());
                trace.refused().forEach(refused -> apart.add(trace.parameter() + "=" + refused));
            }
        }
        Set<String> alike = selectable();
        int all = alike.size();
        alike.removeAll(apart);
        System.out.println("readings told apart: " + (all - alike.size()) + " of " + all + "; alike: " + alike);
        assertThat(alike)
                .containsExactlyInAnyOrderElementsOf(Approved.read().alike().stream()
                        .map(a -> a.parameter() + "=" + a.reading())
                        .toList());
    }

    private static Set<String> selectable() throws Exception {
        Set<String> readings = new TreeSet<>();
        for (Conflict conflict : Catalogue.builtIn().conflicts()) {
            if (!conflict.parameter().isEmpty()) {
                conflict.readings().forEach(reading -> readings.add(conflict.parameter() + "=" + reading.name()));
            }
        }
        for (String parameter : List.of("NdisVersion", "Role")) {
            Readings.values(parameter).orElseThrow().forEach(value -> readings.add(parameter + "=" + value));
        }
        return readings;
    }
}
