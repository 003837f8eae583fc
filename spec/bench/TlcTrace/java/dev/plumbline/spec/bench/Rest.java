package dev.plumbline.spec.bench;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where, in the graph of the composition, no reference is taken and no request is under way. */
final class Rest {

    /** Guards of which none holds there. */
    private static final Set<String> BUSY = Set.of(
            "ReferenceIsFree",
            "RequestIsBelow",
            "CloneIsMineToFree",
            "ReturnsWhatItEntered",
            "CompletesWhatItPended",
            "LowerMayAnswer");

    private final TransitionGraph graph;
    private final List<Integer> busy;

    Rest(TransitionGraph graph) {
        this.graph = graph;
        this.busy = IntStream.range(0, graph.guards().size())
                .filter(guard -> BUSY.contains(graph.guards().get(guard).name()))
                .boxed()
                .toList();
    }

    boolean isIn(int state) {
        return busy.stream().noneMatch(guard -> graph.holds(state, guard));
    }
}
