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
    private final BitSet near;
    private final BitSet behindInputs;
    private final Map<RequirementId, Occasion> nearest = new HashMap<>();
    private final Map<RequirementId, BitSet> states = new HashMap<>();

    private Occasions(Ground ground, Calls calls, Set<RequirementId> missing) {
        this.ground = ground;
        this.machine = ground.machine();
        this.graph = machine.graph();
        this.missing = missing;
        BitSet visited = ground.visited();
        BitSet unasked = calls.unasked(ground);
        // Where a run was, the implementation did as it chose; elsewhere it may do what it did somewhere, or was never offered.
        this.near = ground.from(visited, (state, label) ->
                ground.isSeen(label) && (ground.isOwn(label) ? !visited.get(state) : !ground.isPassedThrough(state)));
        BitSet start = (BitSet) near.clone();
        start.set(0, start.get(0) || (visited.isEmpty() && (!calls.isRun() || isForTheEnvironment(unasked))));
        this.behindInputs = ground.from(start, (state, label) ->
                ground.isOwn(label) ? !ground.isDeclined(label) && !visited.get(state) : !unasked.get(label) && !ground.isPassedThrough(state));
    }

    /** Whether the environment alone could begin an instance of a machine of which there was none. */
    private boolean isForTheEnvironment(BitSet unasked) {
        return graph.enabled(0).stream().anyMatch(label -> !ground.isOwn(label) && !unasked.get(label));
    }

    /** Looks for the occasions of a machine. */
    static Occasions of(Ground ground, Calls calls, Set<RequirementId> missing) {
        Occasions occasions = new Occasions(ground, calls, missing);
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
        } else if (near.get(state)) {
            return Distance.WITHIN_REACH;
        }
        return behindInputs.get(state) ? Distance.BEHIND_INPUTS : Distance.BEHIND_CHOICES;
    }
}
