package dev.plumbline.conformance.planner;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The transitions that no run took, and why, as far as that can be told from what the runs have shown.
 *
 * @param machine name of the machine
 * @param label the event, as the machine knows it
 * @param reason why
 * @param transitions how many of that label
 */
public record Untaken(String machine, String label, Reason reason, int transitions) {

    /** Why transitions were not taken; what weighs more comes later. */
    public enum Reason {
        /** Inputs are known to bring the event about, and every way there: there were not enough runs. */
        BUDGET_ENDED,
        /** The event, or one on every way there, is the implementation's own, and it never chose it there. */
        IMPLEMENTATION_NEVER_CHOSE,
        /** No input of these runs brought about the event, or one on every way there; another run may. */
        NEVER_BROUGHT_ABOUT
    }

    /** Those of all machines, by machine and label; none that a reading in force forbids. */
    public static List<Untaken> of(List<Machine> machines, Lesson taught) {
        List<Untaken> all = new ArrayList<>();
        for (int number = 0; number < machines.size(); number++) {
            int machine = number;
            TransitionGraph graph = machines.get(number).graph();
            Reason[] reasons = reasons(machines.get(number), number, taught);
            Map<Integer, Map<Reason, Integer>> counts = new TreeMap<>();
            for (int state = 0; state < graph.states(); state++) {
                int from = state;
                graph.each(state, (edge, label, _) -> {
                    if (!taught.hasTaken(machine, edge) && isAllowed(machines.get(machine), from, label)) {
                        Reason reason = worse(reasons[from], own(graph, machine, label, taught));
                        counts.computeIfAbsent(label, _ -> new TreeMap<>()).merge(reason, 1, Integer::sum);
                    }
                });
            }
            counts.forEach((label, of) -> of.forEach((reason, count) ->
                    all.add(new Untaken(graph.module(), graph.labels().get(label).toString(), reason, count))));
        }
        return all;
    }

    /** Why the states of a machine were not reached, by the easiest way; the first reason for those that were. */
    private static Reason[] reasons(Machine machine, int number, Lesson taught) {
        TransitionGraph graph = machine.graph();
        Reason[] reasons = new Reason[graph.states()];
        Arrays.fill(reasons, Reason.NEVER_BROUGHT_ABOUT);
        for (Reason most : List.of(Reason.BUDGET_ENDED, Reason.IMPLEMENTATION_NEVER_CHOSE)) {
            Deque<Integer> open = new ArrayDeque<>();
            boolean[] reached = new boolean[graph.states()];
            reached[0] = true;
            open.add(0);
            while (!open.isEmpty()) {
                int state = open.remove();
                if (most.compareTo(reasons[state]) < 0) {
                    reasons[state] = most;
                }
                graph.each(state, (edge, label, target) -> {
                    boolean passes = taught.hasTaken(number, edge)
                            || (isAllowed(machine, state, label) && own(graph, number, label, taught).compareTo(most) <= 0);
                    if (passes && !reached[target]) {
                        reached[target] = true;
                        open.add(target);
                    }
                });
            }
        }
        return reasons;
    }

    private static Reason own(TransitionGraph graph, int machine, int label, Lesson taught) {
        if (graph.labels().get(label).by() == Event.Actor.IUT) {
            return Reason.IMPLEMENTATION_NEVER_CHOSE;
        }
        return taught.causes(machine, label).isEmpty() ? Reason.NEVER_BROUGHT_ABOUT : Reason.BUDGET_ENDED;
    }

    private static Reason worse(Reason one, Reason other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static boolean isAllowed(Machine machine, int state, int number) {
        TransitionGraph graph = machine.graph();
        Label label = graph.labels().get(number);
        return machine.besideInForce(label).stream()
                .noneMatch(guard -> graph.guards().get(guard).kind() == Guard.Kind.REQUIREMENT && !graph.holds(state, guard));
    }
}
