package dev.plumbline.conformance.coverage;

import dev.plumbline.conformance.coverage.Occasion.Distance;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The occasions of one machine to put clauses to the test that no run did. */
final class Occasions {

    private final Ground ground;
    private final Machine machine;
    private final TransitionGraph graph;
    private final Set<RequirementId> missing;
    private final Reach reach;
    private final Map<RequirementId, Occasion> nearest = new HashMap<>();
    private final Map<RequirementId, BitSet> states = new HashMap<>();

    private Occasions(Reach reach, Set<RequirementId> missing) {
        this.reach = reach;
        this.ground = reach.ground();
        this.machine = ground.machine();
        this.graph = machine.graph();
        this.missing = missing;
    }

    /** Looks for the occasions of a machine. */
    static Occasions of(Reach reach, Set<RequirementId> missing) {
        Occasions occasions = new Occasions(reach, missing);
        occasions.search();
        return occasions;
    }

    /** The nearest one for each clause that the machine could have put to the test. */
    Map<RequirementId, Occasion> nearest() {
        return nearest;
    }

    /** The states in which a clause could have been put to the test and in which no run was. */
    BitSet states(RequirementId clause) {
        return states.getOrDefault(clause, new BitSet());
    }

    private void search() {
        List<List<Integer>> tests = new ArrayList<>();
        for (int label = 0; label < graph.labels().size(); label++) {
            tests.add(ground.isOwn(label) ? cited(machine.guardsOf(graph.labels().get(label))) : List.of());
        }
        List<Integer> owed = cited(machine.owed());
        ground.states().stream().forEach(state -> graph.each(state, (_, label, target) -> {
            if ((!tests.get(label).isEmpty() || !owed.isEmpty()) && ground.isAllowed(state, label)) {
                for (int guard : tests.get(label)) {
                    if (machine.isTested(state, guard)) {
                        note(guard, state, label);
                    }
                }
                for (int guard : owed) {
                    if (ground.isOwn(label) && graph.holds(state, guard) && !graph.holds(target, guard)) {
                        note(guard, state, label);
                    }
                }
            }
        }));
    }

    private List<Integer> cited(List<Integer> guards) {
        List<Integer> found = new ArrayList<>();
        for (int guard : guards) {
            if (RunCoverage.cited(graph.guards().get(guard)).stream().anyMatch(missing::contains)) {
                found.add(guard);
            }
        }
        return found;
    }

    private void note(int guard, int state, int label) {
        Guard of = graph.guards().get(guard);
        Occasion occasion = new Occasion(distance(state), graph.module() + ": " + graph.labels().get(label));
        for (RequirementId id : RunCoverage.cited(of)) {
            if (missing.contains(id)) {
                states.computeIfAbsent(id, _ -> new BitSet()).set(state);
                nearest.merge(id, occasion, (one, other) -> other.isNearerThan(one) ? other : one);
            }
        }
    }

    private Distance distance(int state) {
        if (ground.visited().get(state)) {
            return Distance.DECLINED;
        } else if (reach.near().get(state)) {
            return Distance.WITHIN_REACH;
        }
        return reach.behindInputs().get(state) ? Distance.BEHIND_INPUTS : Distance.BEHIND_CHOICES;
    }
}
