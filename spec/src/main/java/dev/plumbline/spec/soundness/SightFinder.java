package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.soundness.Reachability.Kind;
import dev.plumbline.spec.soundness.Reachability.Sight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the shortest ways to all that can be seen in a graph. */
final class SightFinder {

    private final TransitionGraph graph;
    private final Paths paths;
    private final Map<Integer, Integer> labels = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Integer> wayTo = new HashMap<>();
    private final List<List<Integer>> ways = new ArrayList<>();
    private final List<Sight> sights = new ArrayList<>();
    private final Set<List<String>> found = new HashSet<>();

    SightFinder(TransitionGraph graph) {
        this.graph = graph;
        this.paths = new Paths(graph);
    }

    Reachability all() {
        for (int state = 0; state < graph.states(); state++) {
            for (int label : graph.enabled(state)) {
                String action = graph.labels().get(label).action();
                if (found.add(List.of(action))) {
                    see(Kind.HAPPENS, "", "", state, label);
                }
                changes(state, label, action);
            }
        }
        for (Alone.Case alone : new Alone(graph).all()) {
            see(Kind.FORBIDDEN, alone.guard(), alone.reading(), alone.state(), alone.label());
        }
        return new Reachability(graph.module(), texts, ways, sights);
    }

    private void changes(int state, int label, String action) {
        int target = graph.step(state, label);
        if (target == state) {
            return;
        }
        for (int guard = 0; guard < graph.guards().size(); guard++) {
            boolean after = graph.holds(target, guard);
            if (graph.holds(state, guard) != after) {
                Kind kind = after ? Kind.BEGINS : Kind.ENDS;
                if (found.add(List.of(action, graph.guards().get(guard).name(), kind.name()))) {
                    see(kind, graph.guards().get(guard).toString(), "", state, label);
                }
            }
        }
    }

    private void see(Kind kind, String guard, String reading, int state, int label) {
        sights.add(new Sight(kind, guard, reading, way(state), position(label)));
    }

    private int way(int state) {
        if (state == 0) {
            return 0;
        }
        Integer known = wayTo.get(state);
        if (known == null) {
            ways.add(List.of(way(paths.before(state)), position(paths.by(state))));
            known = ways.size();
            wayTo.put(state, known);
        }
        return known;
    }

    private int position(int label) {
        return labels.computeIfAbsent(label, number -> {
            texts.add(graph.labels().get(number).toString());
            return texts.size() - 1;
        });
    }
}
