package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import java.util.Arrays;

/** What an event would do, instance by instance; nothing is done until all machines allow it. Reused. */
final class Proposal {

    private static final Population[] NOBODY = {};

    private Population[] populations = NOBODY;
    private Instance[] instances = {};
    private Transition[] transitions = {};
    private Joint[] from = {};
    private int size;
    private boolean plain = true;
    private boolean allowed = true;

    void clear() {
        size = 0;
        plain = true;
        allowed = true;
    }

    void add(Population population, Instance instance, Transition transition) {
        if (size == populations.length) {
            int more = Math.max(8, size * 2);
            populations = Arrays.copyOf(populations, more);
            instances = Arrays.copyOf(instances, more);
            transitions = Arrays.copyOf(transitions, more);
            from = Arrays.copyOf(from, more);
        }
        populations[size] = population;
        instances[size] = instance;
        transitions[size++] = transition;
        plain &= transition.isPlain();
        allowed &= transition.allowed();
    }

    /** Whether the event is allowed, and nobody advises against it. */
    boolean isPlain() {
        return plain;
    }

    /** Whether the event is allowed. */
    boolean isAllowed() {
        return allowed;
    }

    /** Does it. */
    void commit(long seq, EventTexts said, Marks marks) {
        Witness witness = marks.witness();
        // What others begin as stands before them, and is told of after those that begin with this event.
        for (int i = size - 1; witness != null && i >= 0; i--) {
            tell(witness, instances[i], transitions[i].effects(), populations[i].ensemble());
        }
        boolean quiet = true;
        for (int i = 0; i < size; i++) {
            Transition transition = transitions[i];
            marks.note(transition);
            from[i] = instances[i].joint();
            instances[i].touch(seq, said.type().number(), transition.next());
            populations[i].go(instances[i], transition, said);
            quiet &= transition.isQuiet();
        }
        for (int i = 0; !quiet && i < size; i++) {
            if (!transitions[i].isQuiet()) {
                populations[i].settle(instances[i], transitions[i], from[i]);
            }
        }
    }

    private static void tell(Witness witness, Instance instance, Effects effects, Ensemble ensemble) {
        for (long mark : effects.taken()) {
            int machine = (int) (mark >>> 32);
            boolean fresh = false;
            for (int born : effects.born()) {
                fresh |= ensemble.number(born) == machine;
            }
            witness.took(machine, instance.name(), instance.group().base().name(), fresh, (int) mark);
        }
    }
}
