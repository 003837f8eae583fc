package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks at every state that an altered module can reach, and evaluates only what the mutation can have changed. */
final class VariantExplorer {

    private final Bench bench;
    private final TransitionGraph graph;
    private final Variant variant;
    private final int[] affected;
    private final BitSet old = new BitSet();
    private final Set<Long> added = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    private VariantExplorer(Bench bench, Variant variant) {
        this.bench = bench;
        this.graph = bench.graph();
        this.variant = variant;
        this.affected = IntStream.range(0, graph.labels().size())
                .filter(variant::affects)
                .toArray();
    }

    /**
     * Why an altered module is refused: an invariant that does not hold, a deadlock, an action that is not as its guards
     * say.
     *
     * @param limit how many states are looked at that the module as it was does not have
     * @return none if nothing of the kind is found
     */
    static Optional<String> fault(Bench bench, Variant variant, int limit) {
        return new VariantExplorer(bench, variant).search(limit);
    }

    private Optional<String> search(int limit) {
        add(bench.initial());
        Optional<String> fault = Optional.empty();
        for (int i = 0; i < places.size() && added.size() <= limit && fault.isEmpty(); i++) {
            Place at = places.get(i);
            fault = at.number() == Place.NEW ? ofNew(at) : ofOld(at);
        }
        return fault;
    }

    private void add(Place place) {
        boolean isFirst = place.number() == Place.NEW
                ? added.add(place.state().fingerPrint())
                : !old.get(place.number());
        if (isFirst) {
            places.add(place);
        }
        if (place.number() != Place.NEW) {
            old.set(place.number());
        }
    }

    private Optional<String> ofOld(Place at) {
        boolean isStuck = true;
        for (int label : graph.enabled(at.number())) {
            if (!variant.affects(label)) {
                add(bench.at(graph.step(at.number(), label)));
                isStuck = false;
            }
        }
        return expand(at, affected, isStuck);
    }

    private Optional<String> ofNew(Place at) {
        try {
            Optional<String> broken = bench.model().brokenInvariant(at.state());
            if (broken.isPresent()) {
                return broken.map(name -> "invariant " + name);
            }
        } catch (RuntimeException e) {
            return Optional.of("an invariant that cannot be evaluated");
        }
        return expand(at, IntStream.range(0, graph.labels().size()).toArray(), true);
    }

    private Optional<String> expand(Place at, int[] labels, boolean isStuckElse) {
        boolean isStuck = isStuckElse;
        for (int label : labels) {
            switch (variant.step(at, label)) {
                case Step.Broken broken -> {
                    return Optional.of(broken.why());
                }
                case Step.Allowed allowed -> {
                    add(allowed.next());
                    isStuck = false;
                }
                case Step.Refused _ -> {}
            }
        }
        return isStuck && bench.model().refusesDeadlock() ? Optional.of("a deadlock") : Optional.empty();
    }
}
