package dev.plumbline.spec.example;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.example.Utterance.UnsayableException;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.CatalogueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Traces of one machine as events: the committed examples, and random walks whose calls nest. */
public final class SaidTraces {

    private final TransitionGraph graph;
    private final Machine.Cut cut;
    private final Nester nester;
    private final Fits fits;
    private final Rules rules;

    /** @param readings under which walks are allowed */
    public SaidTraces(TransitionGraph graph, Set<String> readings) throws CatalogueException {
        this.graph = graph;
        this.cut = ExampleTraces.cut(graph.module());
        this.nester = new Nester(graph, cut);
        this.fits = new Fits(nester, graph.labels().size());
        this.rules = new Rules(graph, readings);
    }

    /** The committed examples, conforming and violating ones, and the traces that tell readings apart. */
    public List<List<Event>> examples() throws CatalogueException {
        Steps labels = new Steps(graph);
        List<List<String>> traces = new ArrayList<>();
        for (Example example : Examples.builtIn(graph.module()).examples()) {
            traces.add(example.conforming());
            traces.add(example.violating());
        }
        ReadingExamples.builtIn(graph.module()).traces().forEach(example -> traces.add(example.steps()));
        List<List<Event>> said = new ArrayList<>();
        for (List<String> trace : traces) {
            said(labels.numbers(trace)).filter(events -> !events.isEmpty()).ifPresent(said::add);
        }
        return said;
    }

    /**
     * A random walk from the initial state, of some labels that each are allowed and fit into the calls that are open.
     *
     * @return none if it cannot be told as events
     */
    public Optional<List<Event>> walk(RandomGenerator random, int length) {
        List<Integer> steps = new ArrayList<>();
        int state = 0;
        int around = fits.number(Surroundings.NONE);
        while (steps.size() < length) {
            List<Integer> possible = new ArrayList<>();
            for (int label : graph.enabled(state)) {
                if (rules.step(state, label) != TransitionGraph.NONE && fits.after(around, label) != Fits.MISFIT) {
                    possible.add(label);
                }
            }
            if (possible.isEmpty()) {
                break;
            }
            int label = possible.get(random.nextInt(possible.size()));
            steps.add(label);
            state = rules.step(state, label);
            around = fits.after(around, label);
        }
        if (fits.canClose(around)) {
            steps.add(Steps.QUIESCENT);
        }
        return said(steps).filter(events -> !events.isEmpty());
    }

    private Optional<List<Event>> said(List<Integer> steps) {
        try {
            return Optional.of(ExampleTrace.events(graph, cut, nester, steps));
        } catch (UnsayableException e) {
            return Optional.empty();
        }
    }
}
