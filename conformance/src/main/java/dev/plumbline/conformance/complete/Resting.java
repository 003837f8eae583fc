package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** States by what may come while nobody gives an input. */
final class Resting {

    private record Sight(boolean silent, List<Long> outputs) {}

    private final Automaton spec;
    private final Map<Sight, List<Integer>> states = new HashMap<>();

    Resting(Automaton spec) {
        this.spec = spec;
        for (int state = 0; state < spec.states(); state++) {
            Sight sight = new Sight(
                    spec.isSilent(state),
                    Arrays.stream(spec.outputs(state)).boxed().toList());
            states.computeIfAbsent(sight, _ -> new ArrayList<>()).add(state);
        }
    }

    /** The other states that, in place of a state, a wait does not betray. */
    int[] alike(int state) {
        return states.values().stream()
                .filter(group -> !Conformance.isWrongAtRest(spec, group.getFirst(), spec, state))
                .flatMap(List::stream)
                .filter(other -> other != state)
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
