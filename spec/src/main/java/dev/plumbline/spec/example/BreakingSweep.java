package dev.plumbline.spec.example;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds traces whose last step breaks a guard, or does not follow its advice. */
final class BreakingSweep extends Sweep {

    /** How such a step may look, the best first. */
    enum Manner {
        /** Nothing else forbids it. */
        ALONE,
        /** Nothing else forbids it, but it answers the call of something else. */
        ALONE_ASTRAY,
        /** Other guards forbid it too. */
        AMONG_OTHERS,
        /** Other guards forbid it too, and it answers the call of something else. */
        AMONG_OTHERS_ASTRAY;

        /** Those in which nothing else forbids it. */
        static final Set<Manner> ALONE_AT_ALL = Collections.unmodifiableSet(EnumSet.of(ALONE, ALONE_ASTRAY));

        /** The others. */
        static final Set<Manner> AMONG_OTHERS_AT_ALL =
                Collections.unmodifiableSet(EnumSet.of(AMONG_OTHERS, AMONG_OTHERS_ASTRAY));
    }

    private final boolean isAlone;
    private final boolean isAstray;

    BreakingSweep(Scene scene, List<Example> wanted, Manner manner) {
        super(scene, wanted);
        isAlone = manner == Manner.ALONE || manner == Manner.ALONE_ASTRAY;
        isAstray = manner == Manner.ALONE_ASTRAY || manner == Manner.AMONG_OTHERS_ASTRAY;
    }

    @Override
    boolean isAnywhere(Guard.Kind kind) {
        return false;
    }

    @Override
    Set<String> possible(Set<String> guards) {
        return isAlone ? new Alone(scene().graph(), scene().rules()).of(guards) : guards;
    }

    /** Where nothing is under way and one thing is owed, quiescence breaks the obligation. */
    @Override
    void visit(int node) {
        List<Integer> due = scene().rules().due(scene().walk().state(node));
        if (due.isEmpty() || isAstray || !scene().fits().canClose(scene().walk().around(node))) {
            return;
        }
        boolean isOne = due.stream().map(this::name).distinct().count() == 1;
        if (isOne == isAlone) {
            List<Integer> steps = scene().to(node, Steps.QUIESCENT);
            due.forEach(guard -> breaks(guard, Event.Actor.IUT, steps));
        }
    }

    private String name(int guard) {
        return scene().graph().guards().get(guard).name();
    }

    @Override
    void visit(int node, int label) {
        int around = scene().walk().around(node);
        boolean fits = scene().fits().after(around, label) != Fits.MISFIT;
        int state = scene().walk().state(node);
        List<Integer> forbidding = scene().rules().forbidding(state, label);
        if (isAlone ? forbidding.size() > 1 : forbidding.size() < 2) {
            return;
        }
        if (isAstray ? fits || !scene().fits().fitsAstray(around, label) : !fits) {
            return;
        }
        Label of = scene().graph().labels().get(label);
        if (forbidding.isEmpty()) {
            advise(node, label, of);
        } else if (forbidding.stream().anyMatch(g -> wanted(g).isPresent())) {
            List<Integer> steps = scene().to(node, label);
            forbidding.forEach(guard -> breaks(guard, of.by(), steps));
        }
    }

    private void advise(int node, int label, Label of) {
        TransitionGraph graph = scene().graph();
        for (int g : of.beside()) {
            boolean isIgnored = graph.guards().get(g).kind() == Guard.Kind.ADVICE
                    && scene().rules().isInForce(g)
                    && !graph.holds(scene().walk().state(node), g);
            if (isIgnored && !isAstray && wanted(g).isPresent()) {
                scene().toRest(node, label).ifPresent(steps -> breaks(g, of.by(), steps));
            }
        }
    }

    private void breaks(int guard, Event.Actor by, List<Integer> steps) {
        wanted(guard)
                .ifPresent(example -> offer(
                        example,
                        steps,
                        scene().trial(steps)
                                .filter(t -> t.breaks(example.by(by)))
                                .isPresent()));
    }
}
