package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One instance meets one event, wherever it may be: where it may be afterwards, or why it can be nowhere. */
final class Encounter {

    private final SightedMachine machine;
    private final TransitionGraph graph;
    private final Event event;
    private final Naming naming;
    private final Belief.Builder after = new Belief.Builder();
    private final Belief.Builder origins = new Belief.Builder();
    private final List<Set<Integer>> refusals = new ArrayList<>();
    private final BitSet exercised = new BitSet();
    private final BitSet unheeded = new BitSet();
    private boolean counted;
    private boolean changing;
    private String bound = "";

    private Encounter(SightedMachine machine, Event event, Naming naming) {
        this.machine = machine;
        this.graph = machine.graph();
        this.event = event;
        this.naming = naming;
    }

    /** What comes of an event that the machine takes part in, in an instance that may be anywhere in {@code before}. */
    static Encounter of(SightedMachine machine, Belief before, Event event, Naming naming) {
        Encounter encounter = new Encounter(machine, event, naming);
        before.bound().ifPresent(encounter.after::beyond);
        before.places().forEach(encounter::meet);
        return encounter;
    }

    private void meet(Map<String, String> slots, StateSet states) {
        EventReading reading = machine.reading(event, slots, naming);
        if (!reading.bound().isEmpty()) {
            beyond(reading.bound());
        }
        for (EventReading.Reading one : reading.readings()) {
            for (int state : states.states()) {
                if (one.label() == TransitionGraph.NONE) {
                    go(slots, state, one.slots(), state);
                    count(new BitSet(), new BitSet());
                } else {
                    take(slots, state, one);
                }
            }
        }
    }

    private void take(Map<String, String> slots, int state, EventReading.Reading reading) {
        List<Integer> unmet = machine.unmet(state, reading.label());
        if (unmet.isEmpty()) {
            int target = graph.step(state, reading.label());
            go(slots, state, reading.slots(), target);
            count(exercised(state, reading.label(), target), unheeded(state, reading.label()));
            return;
        }
        if (machine.isBlindIn(event.name())) {
            count(exercised(state, reading.label(), state), unheeded(state, reading.label()));
        }
        String scope = machine.bound(unmet);
        if (scope.isEmpty()) {
            refusals.add(cited(unmet));
        } else {
            beyond(scope);
        }
    }

    private void go(Map<String, String> slots, int state, Map<String, String> to, int target) {
        origins.add(slots, state);
        after.add(to, target);
        changing |= state != target || !slots.equals(to);
    }

    private void beyond(String constant) {
        bound = bound.isEmpty() ? constant : bound;
        after.beyond(constant);
    }

    private Set<Integer> cited(List<Integer> unmet) {
        Set<Integer> clauses = new LinkedHashSet<>();
        for (int guard : unmet) {
            switch (graph.guards().get(guard).kind()) {
                case SCOPE, FRAME, NESTING -> {}
                default -> clauses.add(guard);
            }
        }
        return clauses.isEmpty() ? new LinkedHashSet<>(unmet) : clauses;
    }

    /** Keeps what holds wherever the instance may be. */
    private void count(BitSet put, BitSet advice) {
        if (!counted) {
            exercised.or(put);
            unheeded.or(advice);
            counted = true;
        }
        exercised.and(put);
        unheeded.and(advice);
    }

    /** The guards that a step puts to the test and that hold. */
    private BitSet exercised(int from, int number, int target) {
        BitSet found = new BitSet();
        Label label = graph.labels().get(number);
        if (label.by() == Event.Actor.IUT) {
            label.guards().stream().filter(g -> kind(g) == Guard.Kind.REQUIREMENT && isTested(from, g)).forEach(found::set);
            for (int guard : machine.machine().besideInForce(label)) {
                if (kind(guard) == Guard.Kind.PERMISSION ? graph.holds(from, guard) : isTested(from, guard)) {
                    found.set(guard);
                }
            }
        }
        for (int owed : machine.machine().owed()) {
            if (graph.holds(from, owed) && !graph.holds(target, owed)) {
                found.set(owed);
            }
        }
        return found;
    }

    private boolean isTested(int state, int guard) {
        return graph.guards().get(guard).discriminating() && graph.demands(state, guard)
                && (graph.holds(state, guard) || kind(guard) == Guard.Kind.ADVICE);
    }

    private BitSet unheeded(int state, int label) {
        BitSet found = new BitSet();
        for (int guard : machine.machine().besideInForce(graph.labels().get(label))) {
            if (kind(guard) == Guard.Kind.ADVICE && !graph.holds(state, guard)) {
                found.set(guard);
            }
        }
        return found;
    }

    private Guard.Kind kind(int guard) {
        return graph.guards().get(guard).kind();
    }

    /** Where the instance may be afterwards; nowhere if the event is refused wherever it was. */
    Optional<Belief> after() {
        return after.isEmpty() ? Optional.empty() : Optional.of(after.build());
    }

    /** Whether the instance may be elsewhere afterwards. */
    boolean isChanging() {
        return changing || !bound.isEmpty();
    }

    /** The places where the event is possible. */
    Belief origins() {
        return origins.build();
    }

    /** The constant beyond which the event leads, if it does in some place; else empty. */
    String bound() {
        return bound;
    }

    /** The guards that refuse the event: those that do wherever the instance may be, else those of one place. */
    Set<Integer> refusing() {
        Set<Integer> common = new LinkedHashSet<>(refusals.getFirst());
        refusals.forEach(common::retainAll);
        return common.isEmpty() ? refusals.getFirst() : common;
    }

    /** Guards that were put to the test and held, wherever the instance was. */
    BitSet exercised() {
        return exercised;
    }

    /** Advice that was not followed, wherever the instance was. */
    BitSet unheeded() {
        return unheeded;
    }
}
