package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;

/**
 * What an event is to one machine in one instance.
 *
 * @param machine the machine
 * @param instance the instance
 * @param state where the machine is there
 * @param label the event
 * @param forgetful whether the machine has dropped instances that might still have been of use
 */
record Step(Machine machine, Instance instance, int state, int label, boolean forgetful) {

    /** What forbids it; none if nothing does. */
    List<Guard> forbidding() {
        return machine.forbidding(state, label);
    }

    /** Guards of the label that do not hold. */
    List<Guard> falseGuards() {
        return machine.falseGuards(state, machine.graph().labels().get(label).guards());
    }

    /** Recommendations that are not followed. */
    List<Guard> advice() {
        return machine.besideInForce(machine.graph().labels().get(label)).stream()
                .filter(number -> !machine.graph().holds(state, number))
                .map(number -> machine.graph().guards().get(number))
                .filter(guard -> guard.kind() == Guard.Kind.ADVICE)
                .toList();
    }

    Finding finding(Guard guard, Finding.Kind kind, long seq, Event event) {
        return finding(machine, slice(), guard, kind, seq, event);
    }

    /** What findings call the instance. */
    String slice() {
        return instance.name();
    }

    /** Where the instance is, and what happened to it before. */
    Situation situation(Guard guard) {
        return new Situation(state, machine.graph().guards().indexOf(guard), 0, instance.touches());
    }

    static Finding finding(Machine machine, String slice, Guard guard, Finding.Kind kind, long seq, Event event) {
        List<RequirementId> ids = guard.cites().stream().map(RequirementId::new).toList();
        return new Finding(ids, machine.name(), slice, guard.toString(), kind, seq, event);
    }
}
