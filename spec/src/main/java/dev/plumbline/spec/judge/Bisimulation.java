package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a composition, explored as one graph, and the machines that the judge runs side by side allow the same events
 * for ever. Both are deterministic, so it is enough to walk them together and to compare what each allows in every pair
 * of states that is reached. What the composition does not count (a false {@code @scope} guard alone) is not compared.
 */
public final class Bisimulation {

    /**
     * Where the two part.
     *
     * @param path events that both allow, from the beginning
     * @param event the event that only one of them allows
     * @param composition whether it is the composition that allows it
     * @param judgement what the machines say
     */
    public record Difference(List<Event> path, Event event, boolean composition, Judgement judgement) {}

    /**
     * What was compared.
     *
     * @param pairs pairs of states that were reached
     * @param transitions events that both allow, over all pairs
     * @param refusals events that both refuse, over all pairs
     * @param difference where they part, if they do
     */
    public record Result(long pairs, long transitions, long refusals, Optional<Difference> difference) {}

    private record Pair(int state, String machines) {}

    private record Place(int state, Judge judge, List<Event> path) {}

    private final TransitionGraph composition;
    private final List<Event> events = new ArrayList<>();

    /**
     * Prepares a comparison.
     *
     * @param composition the graph of the composition
     * @param event the event that a label of it stands for
     */
    public Bisimulation(TransitionGraph composition, Function<Label, Event> event) {
        this.composition = composition;
        composition.labels().forEach(label -> events.add(event.apply(label)));
    }

    /**
     * Compares.
     *
     * @param machines the machines, side by side
     * @param prologue events that lead the machines to the initial state of the composition
     * @throws IllegalArgumentException if the machines refuse the prologue
     */
    public Result against(List<Machine> machines, List<Event> prologue) {
        Judge start = new Judge(machines);
        for (Event event : prologue) {
            if (!(start.accept(line(event)) instanceof Judgement.Allowed)) {
                throw new IllegalArgumentException("the machines refuse " + event + " of the prologue");
            }
        }
        Map<Pair, Boolean> seen = new HashMap<>();
        ArrayDeque<Place> open = new ArrayDeque<>();
        open.add(new Place(0, start, List.of()));
        seen.put(new Pair(0, start.snapshot()), true);
        long transitions = 0;
        long refusals = 0;
        while (!open.isEmpty()) {
            Place place = open.remove();
            for (int label = 0; label < events.size(); label++) {
                int next = composition.step(place.state, label);
                if (next == TransitionGraph.NONE && isOutOfScope(place.state, label)) {
                    continue;
                }
                Judge judge = place.judge.copy();
                Judgement judgement = judge.accept(line(events.get(label)));
                boolean allowed = judgement instanceof Judgement.Allowed;
                if (allowed != (next != TransitionGraph.NONE)) {
                    Difference difference =
                            new Difference(place.path, events.get(label), next != TransitionGraph.NONE, judgement);
                    return new Result(seen.size(), transitions, refusals, Optional.of(difference));
                }
                if (!allowed) {
                    refusals++;
                    continue;
                }
                transitions++;
                if (seen.putIfAbsent(new Pair(next, judge.snapshot()), true) == null) {
                    List<Event> path = new ArrayList<>(place.path);
                    path.add(events.get(label));
                    open.add(new Place(next, judge, path));
                }
            }
        }
        return new Result(seen.size(), transitions, refusals, Optional.empty());
    }

    /** Whether the composition refuses an event only because it does not count that far. */
    private boolean isOutOfScope(int state, int label) {
        return composition.labels().get(label).guards().stream()
                .filter(guard -> !composition.holds(state, guard))
                .allMatch(guard -> composition.guards().get(guard).kind() == Guard.Kind.SCOPE);
    }

    private static TraceLine line(Event event) {
        return new TraceLine(1, 0, 0, 0, event);
    }
}
