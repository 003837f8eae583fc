package dev.plumbline.conformance.run;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Level;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The requirements of the implementation that a set of machines can judge. */
public final class Applicable {

    private Applicable() {}

    /** Ids of requirements that some guard of the implementation's events, or some obligation, states. */
    public static SortedSet<RequirementId> of(Collection<Machine> machines, Catalogue catalogue) {
        SortedSet<RequirementId> ids = new TreeSet<>();
        machines.forEach(machine -> ids.addAll(of(machine, catalogue)));
        return ids;
    }

    /** Those that one machine can judge. */
    static SortedSet<RequirementId> of(Machine machine, Catalogue catalogue) {
        SortedSet<RequirementId> ids = new TreeSet<>();
        for (Guard guard : guards(machine)) {
            for (String cited : guard.cites()) {
                RequirementId id = new RequirementId(cited);
                if (catalogue.find(id).filter(r -> r.level() != Level.GUARANTEE).isPresent()) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private static List<Guard> guards(Machine machine) {
        List<Guard> all = machine.graph().guards();
        List<Guard> found = new ArrayList<>();
        for (Label label : machine.graph().labels()) {
            if (label.by() == Event.Actor.IUT) {
                label.guards().stream()
                        .map(all::get)
                        .filter(g -> g.kind() == Guard.Kind.REQUIREMENT && g.discriminating())
                        .forEach(found::add);
                machine.besideInForce(label).stream()
                        .map(all::get)
                        .filter(g -> g.kind() == Guard.Kind.PERMISSION || g.discriminating())
                        .forEach(found::add);
            }
        }
        machine.owed().stream().map(all::get).forEach(found::add);
        return found;
    }
}
