package dev.plumbline.spec.example;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.example.BreakingSweep.Manner;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the examples of a module: under the default readings, and under others for guards that only those show. */
final class Finder {

    private static final Set<Guard.Kind> SHOWN = EnumSet.of(
            Guard.Kind.REQUIREMENT, Guard.Kind.ADVICE, Guard.Kind.PERMISSION, Guard.Kind.FRAME, Guard.Kind.OWED);

    private final TransitionGraph graph;
    private final Machine.Cut cut;
    private final Fits fits;
    private final Nester nester;

    Finder(TransitionGraph graph, Machine.Cut cut) {
        this.graph = graph;
        this.cut = cut;
        this.nester = new Nester(graph, cut);
        this.fits = new Fits(nester, graph.labels().size());
    }

    /**
     * One example for each named guard; without traces where none were found. A trace that the guard alone forbids is
     * sought under all choices of readings, before one that others forbid too is taken.
     */
    List<Example> examples() throws CatalogueException {
        Map<String, Example> best = new LinkedHashMap<>();
        outlines().forEach(e -> best.put(e.guard(), e));
        for (Set<Manner> manners : List.of(Manner.ALONE_AT_ALL, Manner.AMONG_OTHERS_AT_ALL)) {
            for (List<String> chosen : choices()) {
                List<Example> open = best.values().stream().filter(e -> !isComplete(e)).toList();
                if (!open.isEmpty()) {
                    for (Example found : under(chosen, open, manners)) {
                        best.merge(found.guard(), found, (old, now) -> traces(now) > traces(old) ? now : old);
                    }
                }
            }
        }
        return List.copyOf(best.values());
    }

    /** The examples with the traces that one choice of readings gives them. */
    private List<Example> under(List<String> chosen, List<Example> open, Set<Manner> manners) throws CatalogueException {
        Scene scene = new Scene(graph, cut, nester, fits, Choice.of(chosen));
        Steps steps = new Steps(graph);
        Map<String, Example> found = new LinkedHashMap<>();
        open.forEach(e -> found.put(e.guard(), e.under(chosen).keptBy(List.of()).brokenBy(List.of())));
        List<Example> breakable = found.values().stream().filter(e -> e.kind() != Guard.Kind.FRAME).toList();
        new KeepingSweep(scene, breakable)
                .run()
                .forEach((guard, way) -> found.computeIfPresent(guard, (_, e) -> e.keptBy(steps.texts(way))));
        for (Manner manner : manners) {
            List<Example> unbroken = found.values().stream()
                    .filter(e -> e.violating().isEmpty() && e.kind() != Guard.Kind.PERMISSION)
                    .toList();
            new BreakingSweep(scene, unbroken, manner)
                    .run()
                    .forEach((guard, way) -> found.computeIfPresent(
                            guard, (_, e) -> e.by(breaker(way)).brokenBy(steps.texts(way))));
        }
        return List.copyOf(found.values());
    }

    /** Who takes the last step before an end: the one who breaks the guard. */
    private Event.Actor breaker(List<Integer> way) {
        int last = way.getLast();
        return last == Steps.QUIESCENT ? Event.Actor.IUT : graph.labels().get(last).by();
    }

    private static boolean isComplete(Example example) {
        return (!example.conforming().isEmpty() || example.kind() == Guard.Kind.FRAME)
                && (!example.violating().isEmpty() || example.kind() == Guard.Kind.PERMISSION);
    }

    /** How many traces an example has, the violating one counting more. */
    private static int traces(Example example) {
        return (example.violating().isEmpty() ? 0 : 2) + (example.conforming().isEmpty() ? 0 : 1);
    }

    /** Examples without traces, in the order in which the labels name the guards. */
    private List<Example> outlines() {
        Map<String, Example> outlines = new LinkedHashMap<>();
        for (Label label : graph.labels()) {
            label.guards().forEach(g -> outline(graph.guards().get(g), label.by(), outlines));
            label.beside().forEach(g -> outline(graph.guards().get(g), label.by(), outlines));
        }
        graph.guards().stream()
                .filter(g -> g.kind() == Guard.Kind.OWED)
                .forEach(g -> outline(g, Event.Actor.IUT, outlines));
        return List.copyOf(outlines.values());
    }

    private static void outline(Guard guard, Event.Actor by, Map<String, Example> outlines) {
        if (SHOWN.contains(guard.kind())) {
            List<RequirementId> clauses = guard.cites().stream().map(RequirementId::new).toList();
            outlines.putIfAbsent(
                    guard.name(),
                    new Example(guard.name(), guard.kind(), by, clauses, List.of(), List.of(), List.of()));
        }
    }

    /** No choice, then each of which the module speaks. */
    private List<List<String>> choices() throws CatalogueException {
        Set<String> defaults = Choice.of(List.of());
        Set<List<String>> choices = new LinkedHashSet<>();
        choices.add(List.of());
        graph.guards().stream().flatMap(g -> g.when().stream()).sorted().forEach(when -> choices.add(
                Guard.parts(when).stream().filter(part -> !defaults.contains(part)).toList()));
        return List.copyOf(choices);
    }
}
