package dev.plumbline.spec.agreement;

import dev.plumbline.spec.graph.TransitionGraph;

/** What a judge asks of a graph. */
interface GraphView {

    /** The state after a label, or {@link TransitionGraph#NONE}. */
    int step(int state, int label);

    /** Whether a guard holds in a state. */
    boolean holds(int state, int guard);

    /** The view of a graph as it is. */
    static GraphView of(TransitionGraph graph) {
        return new GraphView() {
            @Override
            public int step(int state, int label) {
                return graph.step(state, label);
            }

            @Override
            public boolean holds(int state, int guard) {
                return graph.holds(state, guard);
            }
        };
    }
}
