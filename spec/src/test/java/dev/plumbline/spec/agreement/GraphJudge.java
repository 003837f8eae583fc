package dev.plumbline.spec.agreement;

import dev.plumbline.spec.agreement.Opinion.Outcome;
import dev.plumbline.spec.example.Steps;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The first judge: steps the exported graph, and holds the guards of the readings in force against it. */
final class GraphJudge {

    private final TransitionGraph graph;
    private final GraphView view;
    private final Machine machine;
    private final Demands demands;

    private GraphJudge(Machine machine, GraphView view) {
        this.graph = machine.graph();
        this.view = view;
        this.machine = machine;
        this.demands = new Demands(machine);
    }

    /** What it says of the traces of a machine that the kit carries. */
    static List<Opinion> of(MachineCorpus corpus) throws CatalogueException, IOException {
        return of(corpus, UnaryOperator.identity());
    }

    /** The same, of a graph that answers otherwise than the kit's. */
    static List<Opinion> of(MachineCorpus corpus, UnaryOperator<GraphView> altered)
            throws CatalogueException, IOException {
        List<GraphJudge> judges = new ArrayList<>();
        for (Set<String> readings : corpus.choices()) {
            Machine machine = Machines.builtIn(List.of(corpus.module()), readings).getFirst();
            judges.add(new GraphJudge(machine, altered.apply(GraphView.of(machine.graph()))));
        }
        return corpus.traces().stream()
                .map(trace -> judges.get(trace.choice()).of(trace.steps()))
                .toList();
    }

    private Opinion of(List<Integer> steps) {
        int state = 0;
        for (int i = 0; i < steps.size(); i++) {
            int label = steps.get(i);
            if (label == Steps.QUIESCENT) {
                List<Integer> owed = holding(state, machine.owed());
                if (!owed.isEmpty()) {
                    return new Opinion(i, Outcome.OWED, names(owed.stream()));
                }
                continue;
            }
            int next = view.step(state, label);
            List<Integer> unmet = failing(state, demands.of(label));
            if (next == TransitionGraph.NONE || !unmet.isEmpty()) {
                List<Integer> failing = failing(state, graph.labels().get(label).guards());
                return new Opinion(i, Outcome.REFUSED, names(Stream.concat(failing.stream(), unmet.stream())));
            }
            state = next;
        }
        return new Opinion(steps.size(), Outcome.ACCEPTED, new TreeSet<>());
    }

    private List<Integer> holding(int state, List<Integer> guards) {
        return guards.stream().filter(guard -> view.holds(state, guard)).toList();
    }

    private List<Integer> failing(int state, List<Integer> guards) {
        return guards.stream().filter(guard -> !view.holds(state, guard)).toList();
    }

    private Set<String> names(Stream<Integer> guards) {
        Set<String> names = new TreeSet<>();
        guards.forEach(guard -> names.add(graph.guards().get(guard).toString()));
        return names;
    }
}
