package dev.plumbline.spec.example;

import dev.plumbline.spec.example.Utterance.UnsayableException;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A module under one choice of readings: where searches for traces take place. */
final class Scene {

    /** Nodes within which a trace has to come to rest. */
    private static final int REST = 20_000;

    /** Nodes within which its item should be over. */
    private static final int OVER = 3_000;

    private static final Set<String> USUAL = Set.of("SUCCESS", "PENDING");
    private static final Set<String> UNUSUAL = Set.of("other", "original");

    private final TransitionGraph graph;
    private final Machine machine;
    private final Nester nester;
    private final Fits fits;
    private final Machine.Cut cut;
    private final Rules rules;
    private final int[] order;
    private final Walk walk;

    Scene(TransitionGraph graph, Machine.Cut cut, Nester nester, Fits fits, Set<String> readings) {
        this.graph = graph;
        this.cut = cut;
        this.nester = nester;
        this.fits = fits;
        this.machine = new Machine(graph, cut, readings);
        this.rules = new Rules(graph, readings);
        this.order = IntStream.range(0, graph.labels().size())
                .boxed()
                .sorted((a, b) -> Integer.compare(vague(a), vague(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        this.walk = new Walk(rules, fits, order, 0, fits.number(Surroundings.NONE));
    }

    /** How many of a label's values are vague or unusual: the fewer, the better it reads. */
    private int vague(int label) {
        Label of = graph.labels().get(label);
        boolean isOrdinary = Domains.value(of, "status").map(USUAL::contains).orElse(true);
        return (int) of.values().stream().filter(UNUSUAL::contains).count() + (isOrdinary ? 0 : 1);
    }

    TransitionGraph graph() {
        return graph;
    }

    Rules rules() {
        return rules;
    }

    Fits fits() {
        return fits;
    }

    /** The walk from the initial state. */
    Walk walk() {
        return walk;
    }

    /** Labels in the order in which they are preferred. */
    int[] order() {
        return order;
    }

    /** What the judge says of a trace of labels; none if no trace of events says that. */
    Optional<Trial> trial(List<Integer> steps) {
        return trial(machine, steps);
    }

    /** What the judge says of it under other readings. */
    Optional<Trial> trial(Machine under, List<Integer> steps) {
        try {
            return Optional.of(Trial.of(under, cut, ExampleTrace.events(graph, cut, nester, steps)));
        } catch (UnsayableException e) {
            return Optional.empty();
        }
    }

    /** The way to a node and a step there. */
    List<Integer> to(int node, int step) {
        List<Integer> steps = new ArrayList<>(walk.way(node));
        steps.add(step);
        return steps;
    }

    /** The way to a node, an allowed step there, and the shortest way from there to an end. */
    Optional<List<Integer>> toRest(int node, int label) {
        int target = rules.step(walk.state(node), label);
        Walk on = new Walk(rules, fits, order, target, fits.after(walk.around(node), label));
        return rest(on).map(end -> {
            List<Integer> steps = to(node, label);
            steps.addAll(on.way(end));
            steps.add(Steps.QUIESCENT);
            return steps;
        });
    }

    /** Whether an instance is one item, whose end the module knows. */
    private boolean isOfItem() {
        return cut != Machine.Cut.BUNDLE && rules.hasFinal();
    }

    /** The first node where nothing is under way or owed; rather one where the item is over, if the module has such. */
    private Optional<Integer> rest(Walk on) {
        Optional<Integer> rest = Optional.empty();
        for (int end = 0; end < (rest.isEmpty() ? REST : OVER) && on.reaches(end); end++) {
            if (fits.canClose(on.around(end)) && rules.due(on.state(end)).isEmpty()) {
                if (!isOfItem() || rules.isFinal(on.state(end))) {
                    return Optional.of(end);
                }
                rest = rest.isEmpty() ? Optional.of(end) : rest;
            }
        }
        return rest;
    }
}
