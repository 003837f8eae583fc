package dev.plumbline.conformance.coverage;

import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.reports.record.Coverage;
import dev.plumbline.reports.record.MachineCoverage;
import dev.plumbline.reports.record.Unexercised;
import dev.plumbline.reports.record.Unexercised.Why;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Works out the coverage of a profile from the transitions that its runs took. */
public final class RunCoverage {

    private final List<Ground> grounds = new ArrayList<>();
    private final List<Occasions> occasions = new ArrayList<>();
    private final List<SortedSet<RequirementId>> stated;
    private final SortedSet<RequirementId> missing = new TreeSet<>();
    private final Catalogue catalogue;
    private final Settled settled;

    /**
     * What runs have taken the machines of a profile through.
     *
     * @param lesson the transitions that they took
     * @param exercised the requirements that they put to the test
     * @param stated for each machine, the requirements of the implementation that it states
     * @param leftOut entry points that the implementation does not have
     * @param settled the requirements of which it is known why they are not put to the test
     */
    public RunCoverage(
            List<Machine> machines,
            Lesson lesson,
            Set<RequirementId> exercised,
            List<SortedSet<RequirementId>> stated,
            Set<String> leftOut,
            Settled settled,
            Catalogue catalogue) {
        this.stated = List.copyOf(stated);
        this.settled = settled;
        this.catalogue = catalogue;
        for (Set<RequirementId> ofMachine : stated) {
            missing.addAll(ofMachine);
        }
        missing.removeAll(exercised);
        for (int number = 0; number < machines.size(); number++) {
            grounds.add(new Ground(machines.get(number), number, lesson));
        }
        Calls calls = new Calls(grounds, leftOut);
        List<Reach> reaches;
        do {
            reaches = grounds.stream().map(ground -> new Reach(ground, calls)).toList();
        } while (calls.add(reaches));
        reaches.forEach(reach -> occasions.add(Occasions.of(reach, missing)));
    }

    /** The coverage of a profile of that name. */
    public Coverage of(String profile) {
        return new Coverage(profile, machines(), missing.stream().map(this::unexercised).toList());
    }

    /** By the number of the machine, the states in which something could be put to the test that stands in the way. */
    public Map<Integer, BitSet> aims() {
        Map<Integer, BitSet> aims = new HashMap<>();
        for (RequirementId id : missing) {
            if (unexercised(id).isInTheWay()) {
                for (int number = 0; number < occasions.size(); number++) {
                    BitSet states = occasions.get(number).states(id);
                    if (!states.isEmpty()) {
                        aims.computeIfAbsent(number, _ -> new BitSet()).or(states);
                    }
                }
            }
        }
        return aims;
    }

    /** Whether some run was where the implementation could have done something of that kind. */
    public boolean gaveOccasion(Predicate<Label> kind) {
        return grounds.stream().anyMatch(ground -> ground.gaveOccasion(kind));
    }

    private Unexercised unexercised(RequirementId id) {
        var level = catalogue.find(id).orElseThrow().level();
        Occasion nearest = nearest(id);
        if (nearest == null) {
            return new Unexercised(id.value(), level, Why.NEVER_ARISES, "");
        }
        Optional<Unexercised> known = settled.find(id, level);
        boolean counts = known.filter(u -> u.why() == Why.NOT_CLAIMED || nearest.distance().why().isOpen()).isPresent();
        return counts ? known.get() : new Unexercised(id.value(), level, nearest.distance().why(), nearest.where());
    }

    private @Nullable Occasion nearest(RequirementId id) {
        Occasion nearest = null;
        for (Occasions of : occasions) {
            Occasion occasion = of.nearest().get(id);
            if (occasion != null && (nearest == null || occasion.isNearerThan(nearest))) {
                nearest = occasion;
            }
        }
        return nearest;
    }

    private List<MachineCoverage> machines() {
        List<MachineCoverage> machines = new ArrayList<>();
        for (int number = 0; number < grounds.size(); number++) {
            Ground ground = grounds.get(number);
            Set<RequirementId> exercised = exercised(ground);
            exercised.retainAll(stated.get(number));
            machines.add(new MachineCoverage(
                    ground.machine().name(), ground.states().cardinality(), ground.visited().cardinality(),
                    ground.transitions(), ground.taken().cardinality(), stated.get(number).size(), exercised.size()));
        }
        return machines;
    }

    private static Set<RequirementId> exercised(Ground ground) {
        Set<RequirementId> found = new HashSet<>();
        Machine machine = ground.machine();
        TransitionGraph graph = machine.graph();
        ground.visited().stream().forEach(state -> graph.each(state, (edge, label, target) -> {
            if (ground.taken().get(edge)) {
                List<Integer> guards = new ArrayList<>(ground.met(state, target));
                if (ground.isOwn(label)) {
                    machine.guardsOf(graph.labels().get(label)).stream()
                            .filter(guard -> machine.isTested(state, guard))
                            .forEach(guards::add);
                }
                guards.forEach(guard -> found.addAll(cited(graph.guards().get(guard))));
            }
        }));
        return found;
    }

    /** The clauses that a guard cites. */
    static List<RequirementId> cited(Guard guard) {
        return guard.kind() == Guard.Kind.SCOPE
                ? List.of()
                : guard.cites().stream().map(RequirementId::new).toList();
    }
}
