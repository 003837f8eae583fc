package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Visits the nodes of a walk, shortest ways first, until traces are found for all guards that want one. */
abstract class Sweep {

    /** Traces that the judge may reject before a guard is given up. */
    private static final int ATTEMPTS = 120;

    /** Nodes after which it is worth the while to ask whether the graph has what is sought. */
    private static final int PATIENCE = 20_000;

    private final Scene scene;
    private final Map<String, Example> wanted = new LinkedHashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, List<Integer>> found = new LinkedHashMap<>();

    Sweep(Scene scene, List<Example> wanted) {
        this.scene = scene;
        wanted.forEach(e -> this.wanted.put(e.guard(), e));
    }

    /** Runs; the traces that were found, by guard. */
    Map<String, List<Integer>> run() {
        wanted.keySet().retainAll(inForce());
        List<Integer> labels = relevant();
        for (int node = 0; !wanted.isEmpty() && scene.walk().reaches(node); node++) {
            if (node == PATIENCE) {
                wanted.keySet().retainAll(possible(Set.copyOf(wanted.keySet())));
            }
            int before = wanted.size();
            visit(node);
            for (int label : labels) {
                visit(node, label);
            }
            labels = wanted.size() < before ? relevant() : labels;
        }
        return found;
    }

    /** Takes a node. */
    abstract void visit(int node);

    /** Takes a label at a node, whether it is allowed there or not. */
    abstract void visit(int node, int label);

    /** Whether labels of all guards are of interest for guards of a kind. */
    abstract boolean isAnywhere(Guard.Kind kind);

    /** Those of the guards for which the graph has what is sought, as far as can be told at once. */
    abstract Set<String> possible(Set<String> guards);

    /** Names of guards that can show themselves under the readings chosen. */
    private List<String> inForce() {
        return IntStream.range(0, scene.graph().guards().size())
                .filter(scene.rules()::isInForce)
                .mapToObj(g -> scene.graph().guards().get(g))
                .filter(g -> g.discriminating() || g.kind() == Guard.Kind.PERMISSION || g.kind() == Guard.Kind.OWED)
                .map(Guard::name)
                .toList();
    }

    private List<Integer> relevant() {
        boolean all = wanted.values().stream().anyMatch(e -> isAnywhere(e.kind()));
        List<Integer> labels = new ArrayList<>();
        for (int label : scene.order()) {
            Label of = scene.graph().labels().get(label);
            if (all
                    || Stream.concat(of.guards().stream(), of.beside().stream())
                            .anyMatch(g -> wanted(g).isPresent())) {
                labels.add(label);
            }
        }
        return labels;
    }

    final Scene scene() {
        return scene;
    }

    /** The example of a guard, if it still wants a trace. */
    final Optional<Example> wanted(int guard) {
        return Optional.ofNullable(wanted.get(scene.graph().guards().get(guard).name()));
    }

    /** Takes a trace for a guard, or counts that the judge saw it otherwise. */
    final void offer(Example example, List<Integer> steps, boolean isRight) {
        if (isRight) {
            found.put(example.guard(), steps);
            wanted.remove(example.guard());
        } else {
            reject(example);
        }
    }

    /** Counts a trace that came to nothing. */
    final void reject(Example example) {
        if (attempts.merge(example.guard(), 1, Integer::sum) >= ATTEMPTS) {
            wanted.remove(example.guard());
        }
    }
}
