package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Readings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds, for each two readings of a parameter, a shortest trace that one allows and the other does not. */
final class ReadingFinder {

    /** Nodes within which readings differ, if they do. */
    private static final int FAR = 200_000;

    private final TransitionGraph graph;
    private final Machine.Cut cut;
    private final Nester nester;
    private final Fits fits;

    ReadingFinder(TransitionGraph graph, Machine.Cut cut) {
        this.graph = graph;
        this.cut = cut;
        this.nester = new Nester(graph, cut);
        this.fits = new Fits(nester, graph.labels().size());
    }

    /** All that are found. */
    List<ReadingExample> traces() throws CatalogueException {
        Set<String> parameters = new TreeSet<>();
        graph.guards().stream()
                .flatMap(g -> g.when().stream())
                .flatMap(when -> Guard.parts(when).stream())
                .forEach(reading -> parameters.add(Choice.parameter(reading)));
        List<ReadingExample> found = new ArrayList<>();
        for (String parameter : parameters) {
            for (String value : Readings.values(parameter).orElse(List.of())) {
                found.addAll(of(parameter, value));
            }
        }
        return found;
    }

    /** Traces that a reading allows, by the readings that do not. */
    private List<ReadingExample> of(String parameter, String value) throws CatalogueException {
        List<String> rest = new ArrayList<>(Readings.values(parameter).orElse(List.of()));
        rest.remove(value);
        Map<List<String>, ReadingExample> found = new LinkedHashMap<>();
        for (List<String> others : others(parameter)) {
            List<String> mine = with(others, parameter + "=" + value);
            Scene scene = new Scene(graph, cut, nester, fits, Choice.of(mine));
            for (String other : List.copyOf(rest)) {
                Set<String> readings = Choice.of(with(others, parameter + "=" + other));
                Optional<List<Integer>> way = way(scene, readings);
                if (way.isPresent()) {
                    List<String> steps = new Steps(graph).texts(way.get());
                    ReadingExample example = new ReadingExample(parameter, value, List.of(other), others, steps);
                    found.merge(steps, example, ReadingFinder::both);
                    rest.remove(other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static ReadingExample both(ReadingExample one, ReadingExample two) {
        return new ReadingExample(
                one.parameter(), one.allowed(), with(one.refused(), two.refused().getFirst()), one.others(), one.steps());
    }

    private static List<String> with(List<String> some, String one) {
        List<String> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    /** No reading of another parameter, then those that go together with one of this parameter, then each other one. */
    private Set<List<String>> others(String parameter) throws CatalogueException {
        Set<String> defaults = Choice.of(List.of());
        Set<List<String>> others = new LinkedHashSet<>();
        others.add(List.of());
        graph.guards().stream().flatMap(g -> g.when().stream()).sorted().forEach(when -> others.add(Guard.parts(when)
                .stream()
                .filter(part -> !Choice.parameter(part).equals(parameter) && !defaults.contains(part))
                .toList()));
        return others;
    }

    private Optional<List<Integer>> way(Scene scene, Set<String> otherwise) {
        Rules strict = new Rules(graph, otherwise);
        Machine machine = new Machine(graph, cut, otherwise);
        Walk walk = scene.walk();
        int[] differing = differing(scene, strict);
        boolean owes = !scene.rules().owed().equals(strict.owed());
        for (int node = 0; (differing.length > 0 || owes) && node < FAR && walk.reaches(node); node++) {
            int state = walk.state(node);
            if (owes
                    && fits.canClose(walk.around(node))
                    && scene.rules().due(state).isEmpty()
                    && !strict.due(state).isEmpty()) {
                List<Integer> steps = scene.to(node, Steps.QUIESCENT);
                if (differs(scene, machine, steps)) {
                    return Optional.of(steps);
                }
            }
            for (int label : differing) {
                boolean isAllowed = scene.rules().step(state, label) != TransitionGraph.NONE
                        && fits.after(walk.around(node), label) != Fits.MISFIT;
                if (isAllowed && strict.step(state, label) == TransitionGraph.NONE) {
                    Optional<List<Integer>> steps = scene.toRest(node, label);
                    if (steps.isPresent() && differs(scene, machine, steps.get())) {
                        return steps;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Labels of which the readings can say different things. */
    private int[] differing(Scene scene, Rules strict) {
        return Arrays.stream(scene.order())
                .filter(label -> graph.labels().get(label).beside().stream()
                        .anyMatch(g -> strict.isInForce(g) && !scene.rules().isInForce(g)))
                .toArray();
    }

    private static boolean differs(Scene scene, Machine machine, List<Integer> steps) {
        boolean isAllowed = scene.trial(steps).filter(t -> t.result().verdict() == Verdict.PASS).isPresent();
        return isAllowed
                && scene.trial(machine, steps)
                        .filter(t -> !t.result().findings().isEmpty())
                        .isPresent();
    }
}
