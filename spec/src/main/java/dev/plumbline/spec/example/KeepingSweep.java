package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.List;
import java.util.Set;

/** Finds traces that put guards to the test and keep them. */
final class KeepingSweep extends Sweep {

    KeepingSweep(Scene scene, List<Example> wanted) {
        super(scene, wanted);
    }

    @Override
    void visit(int node) {}

    @Override
    boolean isAnywhere(Guard.Kind kind) {
        return kind == Guard.Kind.OWED;
    }

    @Override
    Set<String> possible(Set<String> guards) {
        return guards;
    }

    @Override
    void visit(int node, int label) {
        int state = scene().walk().state(node);
        int target = scene().rules().step(state, label);
        if (target == TransitionGraph.NONE || scene().fits().after(scene().walk().around(node), label) == Fits.MISFIT) {
            return;
        }
        TransitionGraph graph = scene().graph();
        Label of = graph.labels().get(label);
        for (int g : of.guards()) {
            if (graph.demands(state, g)) {
                keep(node, label, g);
            }
        }
        for (int g : of.beside()) {
            boolean isLiberty = graph.guards().get(g).kind() == Guard.Kind.PERMISSION;
            if (scene().rules().isInForce(g) && graph.holds(state, g) && (isLiberty || graph.demands(state, g))) {
                keep(node, label, g);
            }
        }
        for (int g : scene().rules().owed()) {
            if (graph.holds(state, g) && !graph.holds(target, g)) {
                keep(node, label, g);
            }
        }
    }

    private void keep(int node, int label, int guard) {
        wanted(guard)
                .ifPresent(example -> scene().toRest(node, label)
                        .ifPresentOrElse(
                                steps -> offer(
                                        example,
                                        steps,
                                        scene().trial(steps)
                                                .filter(t -> t.keeps(example))
                                                .isPresent()),
                                () -> reject(example)));
    }
}
