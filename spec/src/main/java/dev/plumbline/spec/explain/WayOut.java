package dev.plumbline.spec.explain;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.EvaluatedGraph;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The shortest way from a state in which something is owed to one in which it no longer is, and does not come back by what
 * the host does unasked. If it always can, the shortest to where it is not owed.
 */
final class WayOut {

    /** States that are looked at, at most, where each costs a step of TLC's evaluator. */
    private static final int FEW = 300;

    private record Edge(int from, int label) {}

    private final TransitionGraph graph;
    private final Alternatives alternatives;
    private final Set<Integer> settled = new HashSet<>();

    WayOut(TransitionGraph graph, Alternatives alternatives) {
        this.graph = graph;
        this.alternatives = alternatives;
    }

    /** The labels of the way; empty if there is none. */
    List<String> of(int state, int owed) {
        List<String> settling = of(state, at -> !graph.holds(at, owed) && isSettled(at, owed));
        return settling.isEmpty() ? of(state, at -> !graph.holds(at, owed)) : settling;
    }

    private List<String> of(int state, IntPredicate goal) {
        Map<Integer, Edge> reached = new HashMap<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(state));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            if (graph instanceof EvaluatedGraph && reached.size() > FEW) {
                return List.of();
            }
            if (goal.test(at)) {
                return back(state, at, reached);
            }
            for (int label : graph.enabled(at)) {
                int next = graph.step(at, label);
                if (next != state
                        && alternatives.isAllowed(at, label)
                        && reached.putIfAbsent(next, new Edge(at, label)) == null) {
                    queue.add(next);
                }
            }
        }
        return List.of();
    }

    /** Whether the host leads unasked to no state in which something is owed. */
    private boolean isSettled(int state, int owed) {
        Set<Integer> seen = new HashSet<>(List.of(state));
        Deque<Integer> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            int at = queue.remove();
            if (graph.holds(at, owed) || (graph instanceof EvaluatedGraph && seen.size() > FEW)) {
                return false;
            }
            for (int label : graph.enabled(at)) {
                int next = graph.step(at, label);
                if (isUnasked(label) && !settled.contains(next) && alternatives.isAllowed(at, label) && seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        settled.addAll(seen);
        return true;
    }

    /** Whether the host does it of its own accord, and not in answer to a call of the implementation. */
    private boolean isUnasked(int label) {
        Label of = graph.labels().get(label);
        return of.by() == Event.Actor.ENVIRONMENT
                && EventType.named(of.action()).filter(EventType::isReturn).isEmpty();
    }

    private List<String> back(int start, int end, Map<Integer, Edge> reached) {
        List<String> labels = new ArrayList<>();
        int at = end;
        while (at != start) {
            Edge edge = reached.get(at);
            if (edge == null) {
                throw new IllegalStateException("a state without a way to it");
            }
            labels.add(graph.labels().get(edge.label).toString());
            at = edge.from;
        }
        Collections.reverse(labels);
        return labels;
    }
}
