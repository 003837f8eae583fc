package dev.plumbline.conformance.coverage;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** How far runs of one machine can get without a choice that the implementation was given and did not make. */
final class Reach {

    private final Ground ground;
    private final BitSet near;
    private final BitSet behindInputs;

    /** @param calls the calls that the implementation has made, and could have made */
    Reach(Ground ground, Calls calls) {
        this.ground = ground;
        BitSet visited = ground.visited();
        BitSet unasked = calls.unasked(ground);
        // Where a run was, the implementation did as it chose; elsewhere it may do what it did somewhere, or was never offered.
        this.near = ground.from(visited, (state, label) ->
                ground.isSeen(label) && (ground.isOwn(label) ? !visited.get(state) : !ground.isPassedThrough(state)));
        BitSet start = (BitSet) near.clone();
        start.set(0, start.get(0) || (visited.isEmpty() && (!calls.isRun() || isForTheEnvironment(unasked))));
        this.behindInputs = ground.from(start, (state, label) ->
                ground.isOwn(label)
                        ? !ground.isDeclined(label) && !visited.get(state)
                        : !unasked.get(label) && !ground.isPassedThrough(state));
    }

    /** Whether the environment alone could begin an instance of a machine of which there was none. */
    private boolean isForTheEnvironment(BitSet unasked) {
        return ground.machine().graph().enabled(0).stream().anyMatch(label -> !ground.isOwn(label) && !unasked.get(label));
    }

    Ground ground() {
        return ground;
    }

    /** States to which inputs lead that are known to come about. */
    BitSet near() {
        return near;
    }

    /** States to which inputs lead that may never have come about; {@link #near} among them. */
    BitSet behindInputs() {
        return behindInputs;
    }

    /** The implementation's own labels of some kind that are possible within reach. */
    BitSet calls(IntPredicate kind) {
        TransitionGraph graph = ground.machine().graph();
        BitSet own = new BitSet();
        for (int label = 0; label < graph.labels().size(); label++) {
            own.set(label, ground.isOwn(label) && kind.test(label));
        }
        BitSet calls = new BitSet();
        behindInputs.stream().forEach(state -> graph.each(state, (_, label, _) -> {
            if (own.get(label) && !calls.get(label) && ground.isAllowed(state, label)) {
                calls.set(label);
            }
        }));
        return calls;
    }
}
