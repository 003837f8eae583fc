package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what a module says in vain: guards that are never the only reason to forbid anything, actions that never
 * happen, liberties and obligations that never come up.
 */
public final class Vacuity {

    /** What is in vain. */
    public enum Kind {
        /** A tagged definition that no action conjoins, that stands beside none, and that no configuration checks. */
        UNUSED,
        /** A guard that is in no reachable state the only false one of its action. */
        NEVER_ALONE,
        /** An action that no reachable state enables. */
        NEVER_HAPPENS,
        /** A liberty that no edge takes. */
        NEVER_TAKEN,
        /** Advice that no edge disregards. */
        NEVER_DISREGARDED,
        /** An obligation that is due in no state. */
        NEVER_OWED,
        /** An obligation that is due and is never met. */
        NEVER_MET,
        /** An obligation that is due before anything has happened. */
        OWED_AT_ONCE,
        /** An end that is never reached. */
        NEVER_FINAL,
        /** An end that is there before anything has happened. */
        FINAL_AT_ONCE
    }

    /**
     * Something that is in vain.
     *
     * @param kind in what way
     * @param name the guard or the action
     */
    public record Finding(Kind kind, String name) {}

    private final TransitionGraph graph;
    private final Alone alone;
    private final Set<Finding> findings = new LinkedHashSet<>();

    private Vacuity(TransitionGraph graph) {
        this.graph = graph;
        this.alone = new Alone(graph);
    }

    /**
     * All that is in vain in a graph.
     *
     * @param stated the definitions that the module's text tags as guards of some kind
     */
    public static Set<Finding> of(TransitionGraph graph, Set<String> stated) {
        Vacuity vacuity = new Vacuity(graph);
        vacuity.unused(stated);
        vacuity.actions();
        vacuity.conjoined();
        vacuity.beside();
        vacuity.standing();
        return vacuity.findings;
    }

    private void unused(Set<String> stated) {
        Set<String> used = new TreeSet<>();
        for (Label label : graph.labels()) {
            used.add(label.action());
            label.guards().forEach(g -> used.add(graph.guards().get(g).name()));
            label.beside().forEach(g -> used.add(graph.guards().get(g).name()));
        }
        graph.guards().stream().filter(Vacuity::isStanding).forEach(g -> used.add(g.name()));
        stated.stream().filter(name -> !used.contains(name)).forEach(name -> add(Kind.UNUSED, name));
    }

    private static boolean isStanding(Guard guard) {
        return guard.kind() == Guard.Kind.OWED || guard.kind() == Guard.Kind.FINAL;
    }

    private void actions() {
        Set<String> happen = new TreeSet<>();
        for (int label = 0; label < graph.labels().size(); label++) {
            if (!happen.contains(graph.labels().get(label).action()) && anyEdge(label, _ -> true)) {
                happen.add(graph.labels().get(label).action());
            }
        }
        graph.labels().stream()
                .map(Label::action)
                .filter(action -> !happen.contains(action))
                .forEach(action -> add(Kind.NEVER_HAPPENS, action));
    }

    private void conjoined() {
        Set<String> shown = alone.all().stream().map(Alone.Case::guard).collect(Collectors.toSet());
        for (Label label : graph.labels()) {
            label.guards().forEach(g -> neverAlone(g, shown));
            label.beside().stream()
                    .filter(g -> graph.guards().get(g).kind() == Guard.Kind.REQUIREMENT)
                    .forEach(g -> neverAlone(g, shown));
        }
    }

    private void neverAlone(int guard, Set<String> shown) {
        String name = graph.guards().get(guard).name();
        if (!shown.contains(name)) {
            add(Kind.NEVER_ALONE, name);
        }
    }

    /** Advice and liberties, over all labels beside which they stand. */
    private void beside() {
        Set<String> shown = new TreeSet<>();
        Set<Finding> candidates = new LinkedHashSet<>();
        for (int label = 0; label < graph.labels().size(); label++) {
            for (int number : graph.labels().get(label).beside()) {
                Guard guard = graph.guards().get(number);
                boolean isAdvice = guard.kind() == Guard.Kind.ADVICE;
                if ((isAdvice || guard.kind() == Guard.Kind.PERMISSION) && !shown.contains(guard.name())) {
                    candidates.add(new Finding(isAdvice ? Kind.NEVER_DISREGARDED : Kind.NEVER_TAKEN, guard.name()));
                    if (anyEdge(label, state -> graph.holds(state, number) != isAdvice)) {
                        shown.add(guard.name());
                    }
                }
            }
        }
        candidates.stream().filter(f -> !shown.contains(f.name())).forEach(findings::add);
    }

    private void standing() {
        Set<String> holds = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        for (int number = 0; number < graph.guards().size(); number++) {
            Guard guard = graph.guards().get(number);
            if (isStanding(guard)) {
                int g = number;
                if (graph.holds(0, g)) {
                    add(guard.kind() == Guard.Kind.OWED ? Kind.OWED_AT_ONCE : Kind.FINAL_AT_ONCE, guard.name());
                }
                if (IntStream.range(0, graph.states()).anyMatch(state -> graph.holds(state, g))) {
                    holds.add(guard.name());
                }
                if (guard.kind() == Guard.Kind.FINAL || isMet(g)) {
                    met.add(guard.name());
                }
            }
        }
        for (Guard guard : graph.guards()) {
            if (isStanding(guard) && !holds.contains(guard.name())) {
                add(guard.kind() == Guard.Kind.OWED ? Kind.NEVER_OWED : Kind.NEVER_FINAL, guard.name());
            } else if (isStanding(guard) && !met.contains(guard.name())) {
                add(Kind.NEVER_MET, guard.name());
            }
        }
    }

    private boolean isMet(int owed) {
        return IntStream.range(0, graph.states())
                .filter(state -> graph.holds(state, owed))
                .anyMatch(state -> graph.enabled(state).stream()
                        .anyMatch(label -> !graph.holds(graph.step(state, label), owed)));
    }

    private boolean anyEdge(int label, IntPredicate from) {
        return IntStream.range(0, graph.states())
                .anyMatch(state -> graph.step(state, label) != TransitionGraph.NONE && from.test(state));
    }

    private void add(Kind kind, String name) {
        findings.add(new Finding(kind, name));
    }
}
