package dev.plumbline.spec.agreement;

import dev.plumbline.spec.agreement.Opinion.Outcome;
import dev.plumbline.spec.example.Steps;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What three judges say of the traces of one machine.
 *
 * @param corpus the traces
 * @param graph what the graph says of each
 * @param evaluator what TLC's evaluator says
 * @param checker what TLC says as a checker of traces
 */
record Opinions(MachineCorpus corpus, List<Opinion> graph, List<Opinion> evaluator, List<Opinion> checker) {

    Opinions {
        graph = List.copyOf(graph);
        evaluator = List.copyOf(evaluator);
        checker = List.copyOf(checker);
    }

    /** The traces of which they do not say the same. */
    List<Disagreement> disagreements(TransitionGraph names) {
        List<Disagreement> found = new ArrayList<>();
        Steps labels = new Steps(names);
        for (int i = 0; i < corpus.traces().size(); i++) {
            if (!graph.get(i).equals(evaluator.get(i)) || !graph.get(i).agreesInOutcome(checker.get(i))) {
                Trace trace = corpus.traces().get(i);
                found.add(new Disagreement(
                        corpus.module(),
                        corpus.choices().get(trace.choice()),
                        labels.texts(trace.steps()),
                        graph.get(i),
                        evaluator.get(i),
                        checker.get(i)));
            }
        }
        return found;
    }

    /** How many traces end in which way. */
    static Map<Outcome, Long> counts(List<Opinion> opinions) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, opinions.stream().filter(o -> o.outcome() == outcome).count());
        }
        return counts;
    }
}
