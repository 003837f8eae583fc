package dev.plumbline.spec.agreement;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.List;

/** What the readings in force demand beyond the graph. */
final class Demands {

    private final List<List<Integer>> ofLabel = new ArrayList<>();

    Demands(Machine machine) {
        TransitionGraph graph = machine.graph();
        for (Label label : graph.labels()) {
            ofLabel.add(machine.besideInForce(label).stream()
                    .filter(guard -> graph.guards().get(guard).kind() == Guard.Kind.REQUIREMENT)
                    .toList());
        }
    }

    /** Numbers of the guards that a label has to meet. */
    List<Integer> of(int label) {
        return ofLabel.get(label);
    }
}
