package dev.plumbline.conformance.run;

import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Level;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The guarantees of the environment that a set of machines states, and which of them runs have put to the test. */
public final class Guarantees {

    private final Set<RequirementId> stated;
    private final Set<RequirementId> kept = new TreeSet<>();

    /** Those that machines state; none is put to the test yet. */
    public Guarantees(Collection<Machine> machines, Catalogue catalogue) {
        stated = stated(machines, catalogue);
    }

    /** Ids of guarantees that some guard of the environment's events states. */
    private static Set<RequirementId> stated(Collection<Machine> machines, Catalogue catalogue) {
        Set<RequirementId> ids = new TreeSet<>();
        for (Machine machine : machines) {
            List<Guard> guards = machine.graph().guards();
            for (Label label : machine.graph().labels()) {
                if (label.by() == Event.Actor.ENVIRONMENT) {
                    label.guards().stream()
                            .map(guards::get)
                            .filter(guard -> guard.kind() == Guard.Kind.REQUIREMENT && guard.discriminating())
                            .forEach(guard -> guard.cites().forEach(id -> ids.add(new RequirementId(id))));
                    machine.besideInForce(label).stream()
                            .map(guards::get)
                            .filter(guard -> guard.kind() == Guard.Kind.PERMISSION || guard.discriminating())
                            .forEach(guard -> guard.cites().forEach(id -> ids.add(new RequirementId(id))));
                }
            }
        }
        ids.removeIf(id -> catalogue.find(id).filter(r -> r.level() == Level.GUARANTEE).isEmpty());
        return ids;
    }

    /** Counts the runs of a check. */
    void saw(Tested tested) {
        tested.upheld().stream().filter(stated::contains).forEach(kept::add);
    }

    /** Counts a run: the environment met these conditions where it could have broken them. */
    public void saw(Outcome outcome) {
        outcome.upheld().stream().filter(stated::contains).forEach(kept::add);
    }

    /** Those that were put to the test. */
    public List<String> kept() {
        return kept.stream().map(RequirementId::value).toList();
    }

    /** Those that are stated and were not put to the test. */
    public List<String> untested() {
        return stated.stream().filter(id -> !kept.contains(id)).map(RequirementId::value).toList();
    }
}
