package dev.plumbline.conformance.coverage;

import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which requirements only an implementation can put to the test that does certain things. */
public final class Dependence {

    private Dependence() {}

    /** Those that no machine lets be put to the test as long as the implementation does nothing of that kind. */
    public static SortedSet<RequirementId> on(List<Machine> machines, Predicate<Label> kind) {
        SortedSet<RequirementId> all = new TreeSet<>();
        SortedSet<RequirementId> without = new TreeSet<>();
        for (Machine machine : machines) {
            all.addAll(exercisable(machine, _ -> true));
            without.addAll(exercisable(machine, label -> !kind.test(label)));
        }
        all.removeAll(without);
        return all;
    }

    private static SortedSet<RequirementId> exercisable(Machine machine, Predicate<Label> labels) {
        Ground ground = new Ground(machine, 0, new Lesson());
        TransitionGraph graph = machine.graph();
        BitSet allowed = new BitSet();
        List<List<Integer>> guards = new ArrayList<>();
        for (int number = 0; number < graph.labels().size(); number++) {
            Label label = graph.labels().get(number);
            allowed.set(number, labels.test(label));
            guards.add(ground.isOwn(number) ? machine.guardsOf(label) : List.of());
        }
        BitSet start = new BitSet();
        start.set(0);
        SortedSet<RequirementId> found = new TreeSet<>();
        ground.from(start, (_, label) -> allowed.get(label)).stream().forEach(state -> graph.each(state, (_, label, target) -> {
            if (allowed.get(label) && ground.isAllowed(state, label)) {
                guards.get(label).stream()
                        .filter(guard -> machine.isTested(state, guard))
                        .forEach(guard -> found.addAll(RunCoverage.cited(graph.guards().get(guard))));
                if (ground.isOwn(label)) {
                    ground.met(state, target).forEach(guard -> found.addAll(RunCoverage.cited(graph.guards().get(guard))));
                }
            }
        }));
        return found;
    }
}
