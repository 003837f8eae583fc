package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TlcModel;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.soundness.Mutation.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import tla2sany.semantic.OpDefNode;
import tlc2.tool.TLCState;

/** A module under one mutation, until it is closed. What the mutation does not touch is read from the graph. */
final class Variant implements AutoCloseable {

    private final Bench bench;
    private final TlcModel model;
    private final TransitionGraph graph;
    private final Mutation mutation;
    private final BitSet affected = new BitSet();
    private final BitSet touched = new BitSet();
    private final List<Label> labels = new ArrayList<>();

    /**
     * Makes the mutation.
     *
     * @throws IllegalArgumentException if the altered module has guards of a form that is refused
     */
    Variant(Bench bench, Mutation mutation) {
        this.bench = bench;
        this.model = bench.model();
        this.graph = bench.graph();
        this.mutation = mutation;
        mutation.edit().toggle();
        try {
            for (int i = 0; i < graph.labels().size(); i++) {
                boolean isAffected = isActionAltered() && bench.reaches(model.definition(i), mutation.owner());
                affected.set(i, isAffected);
                labels.add(isAffected ? model.labelNow(i) : graph.labels().get(i));
            }
        } catch (RuntimeException e) {
            mutation.edit().toggle();
            throw e;
        }
        for (OpDefNode definition : model.definitions()) {
            if (TlcModel.kindOf(definition).isPresent() && bench.reaches(definition, mutation.owner())) {
                touch(definition.getName().toString());
            }
        }
    }

    private boolean isActionAltered() {
        return mutation.kind() != Mutation.Kind.CONDITION;
    }

    private void touch(String name) {
        IntStream.range(0, graph.guards().size())
                .filter(g -> graph.guards().get(g).name().equals(name))
                .forEach(touched::set);
    }

    Mutation mutation() {
        return mutation;
    }

    /** The labels, with the guards that they have now. */
    List<Label> labels() {
        return labels;
    }

    /** All guards; those that only the altered module has stand at the end. */
    List<Guard> guards() {
        return model.guards();
    }

    /** Whether the mutation can change what a label does. */
    boolean affects(int label) {
        return affected.get(label);
    }

    /** Guards whose truth the mutation can change. */
    IntStream touched() {
        return touched.stream();
    }

    /** Whether a guard holds. */
    boolean holds(Place at, int guard) {
        boolean isAltered = mutation.truth() != Truth.AS_WRITTEN
                && model.guards().get(guard).name().equals(mutation.subject());
        if (isAltered && mutation.truth() == Truth.ALWAYS) {
            return true;
        }
        return isAltered != (isRead(at, guard) ? graph.holds(at.number(), guard) : evaluated(at, guard));
    }

    private boolean evaluated(Place at, int guard) {
        return at.holds(guard, () -> model.holds(guard, at.state()));
    }

    /** Whether the graph says what holds there. */
    private boolean isRead(Place at, int guard) {
        boolean isRewritten = mutation.truth() == Truth.AS_WRITTEN && touched.get(guard);
        return isInGraph(at, guard) && !isRewritten;
    }

    private boolean isInGraph(Place at, int guard) {
        return at.number() != Place.NEW && guard < graph.guards().size();
    }

    /** Whether a guard demands anything. */
    boolean demands(Place at, int guard) {
        return isInGraph(at, guard)
                ? graph.demands(at.number(), guard)
                : model.demands(guard, at.state());
    }

    /** What becomes of a label in a state. */
    Step step(Place from, int label) {
        if (from.number() != Place.NEW && !affects(label)) {
            int target = graph.step(from.number(), label);
            if (target != TransitionGraph.NONE) {
                return new Step.Allowed(bench.at(target));
            }
        }
        try {
            List<Integer> refusing =
                    labels.get(label).guards().stream().filter(g -> !holds(from, g)).toList();
            return refusing.isEmpty() ? take(from, label) : new Step.Refused(refusing);
        } catch (RuntimeException e) {
            return new Step.Broken(labels.get(label) + " cannot be evaluated");
        }
    }

    private Step take(Place from, int label) {
        Collection<TLCState> next = model.successors(label, from.state());
        if (next.size() != 1) {
            return new Step.Broken(labels.get(label) + " has " + next.size() + " successors where its guards hold");
        }
        return new Step.Allowed(bench.place(next.iterator().next()));
    }

    /** Takes the mutation back. */
    @Override
    public void close() {
        mutation.edit().toggle();
    }
}
