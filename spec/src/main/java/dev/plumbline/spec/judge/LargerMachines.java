package dev.plumbline.spec.judge;

import dev.plumbline.spec.graph.EvaluatedGraph;
import dev.plumbline.spec.graph.LargerScope;
import dev.plumbline.spec.graph.SpecificationException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Machines that count further than the graphs of the kit do, for runs that go beyond these. */
public final class LargerMachines {

    private LargerMachines() {}

    /**
     * The same machines, but for one that TLC's evaluator steps at a larger scope.
     *
     * @param machines by what was judged
     * @param exceeded which of them does not count far enough, and the constant that bounds it
     * @return none if it cannot count further, or is one that counts further already
     * @throws SpecificationException if TLC cannot evaluate its model
     */
    public static Optional<List<Machine>> beyond(List<Machine> machines, Judgement.OutOfScope exceeded)
            throws SpecificationException, IOException {
        for (Machine machine : machines) {
            if (machine.name().equals(exceeded.machine()) && !(machine.graph() instanceof EvaluatedGraph)) {
                Optional<EvaluatedGraph> graph = LargerScope.of(machine.graph(), exceeded.bound());
                return graph.map(larger -> machines.stream()
                        .map(m -> m == machine ? new Machine(larger, m.cut(), m.readings()) : m)
                        .toList());
            }
        }
        return Optional.empty();
    }
}
