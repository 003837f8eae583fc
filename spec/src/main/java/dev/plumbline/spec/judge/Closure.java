package dev.plumbline.spec.judge;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where an instance may get by events that are not seen: any number of them, with labels of a given kind. */
final class Closure {

    private static final int REMEMBERED = 2000;

    /** The states that are reached while slots stand for the same, and what may happen there. */
    private static final class Group {
        final Map<String, String> slots;
        final BitSet reached = new BitSet();

        /** By label, where it leads; null where it cannot be taken. */
        final @Nullable Group[] after;

        /** The labels that a bound of the model may refuse. */
        final List<Integer> bounded = new ArrayList<>();

        /** Where events lead that are none of the machine's business. */
        final List<Group> disturbed = new ArrayList<>();

        Group(Map<String, String> slots, int labels) {
            this.slots = slots;
            this.after = new @Nullable Group[labels];
        }
    }

    private record Place(Group group, int state) {}

    private final SightedMachine machine;
    private final TransitionGraph graph;
    private final List<Integer> labels;
    private Optional<Set<String>> disturbing = Optional.empty();
    private final Map<Belief, Belief> known = new HashMap<>();

    /** Closes under labels of a machine. */
    Closure(SightedMachine machine, List<Integer> labels) {
        this.machine = machine;
        this.graph = machine.graph();
        this.labels = List.copyOf(labels);
    }

    /** The parameters of events that may be none of the machine's business. */
    private Set<String> disturbing() {
        if (disturbing.isEmpty()) {
            Set<String> found = new TreeSet<>();
            labels.stream()
                    .map(l -> machine.action(graph.labels().get(l).action()))
                    .distinct()
                    .filter(action -> !action.isTotal())
                    .forEach(action -> found.addAll(action.parameters()));
            disturbing = Optional.of(found);
        }
        return disturbing.get();
    }

    /** Wherever an instance may be that was within {@code belief}, this included. */
    Belief of(Belief belief, Naming naming) {
        if (labels.isEmpty() || belief.knowsNothing()) {
            return belief;
        }
        Belief closed = known.get(belief);
        if (closed == null) {
            closed = close(belief, naming);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(belief, closed);
            known.put(closed, closed);
        }
        return closed;
    }

    /** Wherever an instance may be of which it is known no more than what its slots stand for. */
    Belief anywhere(Belief belief, Naming naming) {
        if (!naming.keepsSlots() || belief.knowsNothing()) {
            return of(belief, naming);
        }
        Belief all = of(Belief.at(0), naming);
        Map<Map<String, String>, StateSet> places = new HashMap<>();
        belief.places().keySet().forEach(slots -> places.putAll(all.renamed(slots).places()));
        return new Belief(places, belief.beyond().isEmpty() ? all.beyond() : belief.beyond());
    }

    private Belief close(Belief belief, Naming naming) {
        Map<Map<String, String>, Group> groups = new HashMap<>();
        ArrayDeque<Place> open = new ArrayDeque<>();
        String beyond = belief.beyond();
        belief.places().forEach((slots, states) -> {
            for (int state : states.states()) {
                reach(group(slots, groups, naming), state, open);
            }
        });
        while (!open.isEmpty()) {
            Place place = open.remove();
            for (int label : graph.enabled(place.state)) {
                Group after = place.group.after[label];
                if (after != null) {
                    int target = machine.step(place.state, label);
                    if (target >= 0) {
                        reach(after, target, open);
                    }
                }
            }
            for (int label : place.group.bounded) {
                if (beyond.isEmpty() && machine.step(place.state, label) == SightedMachine.BEYOND) {
                    beyond = machine.bound(machine.unmet(place.state, label));
                }
            }
            place.group.disturbed.forEach(after -> reach(after, place.state, open));
        }
        Map<Map<String, String>, StateSet> reached = new HashMap<>();
        groups.values().stream()
                .filter(group -> !group.reached.isEmpty())
                .forEach(group -> reached.put(group.slots, StateSet.of(group.reached)));
        return new Belief(reached, beyond);
    }

    private static void reach(Group group, int state, ArrayDeque<Place> open) {
        if (!group.reached.get(state)) {
            group.reached.set(state);
            open.add(new Place(group, state));
        }
    }

    private Group group(Map<String, String> slots, Map<Map<String, String>, Group> groups, Naming naming) {
        Group known = groups.get(slots);
        if (known != null) {
            return known;
        }
        Group group = new Group(slots, graph.labels().size());
        groups.put(slots, group);
        for (int label : labels) {
            Optional<Map<String, String>> after = machine.unseen(label, slots, naming);
            if (after.isPresent()) {
                group.after[label] = group(after.get(), groups, naming);
                if (machine.isBounded(label)) {
                    group.bounded.add(label);
                }
            }
        }
        for (String parameter : naming.keepsSlots() ? Set.<String>of() : disturbing()) {
            naming.disturbed(slots, parameter).ifPresent(after -> group.disturbed.add(group(after, groups, naming)));
        }
        return group;
    }
}
