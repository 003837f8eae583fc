package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts faults into the graph of a machine and counts which suites kill those that matter: the complete ones, the tour, and
 * random walks of as many events as the complete suite by HSI, or as many as are allowed if that one is longer.
 */
public final class FaultStudy {

    /** Names of the suites. */
    public static final String HSI = "HSI";

    /** By Wp. */
    public static final String WP = "Wp";

    /** By HSI, for one state more. */
    public static final String HSI_ONE = "HSI, k=1";

    /** By Wp, for one state more. */
    public static final String WP_ONE = "Wp, k=1";

    /** The tour. */
    public static final String TOUR = "tour";

    /** Random walks. */
    public static final String RANDOM = "random";

    /**
     * How much is done.
     *
     * @param faults single faults per machine, at most
     * @param extraFaults faults with one state more, per machine, at most
     * @param seed of the samples and of the random walks
     * @param wholeStates states up to which the whole suites of a machine are generated; beyond, only the words that the
     *     suites by HSI and by Wp have in common, and of them those that take the altered transition
     * @param mostEvents events up to which a suite is run to its end if mutants are left, and random walks go
     */
    public record Effort(int faults, int extraFaults, long seed, int wholeStates, long mostEvents) {}

    private final Automaton spec;
    private final Effort effort;
    private final boolean whole;
    private final FaultSorter sorter;
    private final Map<String, CompleteSuite> complete = new LinkedHashMap<>();
    private final Map<String, Suite> others = new LinkedHashMap<>();
    private final Map<String, Long> events = new LinkedHashMap<>();

    private FaultStudy(Automaton spec, Effort effort) {
        this.spec = spec;
        this.effort = effort;
        this.whole = spec.states() <= effort.wholeStates();
        Access access = new Access(spec);
        Identifiers identifiers = new Identifiers(spec);
        this.sorter = new FaultSorter(spec, identifiers.separator());
        Endings of = identifiers::of;
        Endings harmonised = whole ? new Harmonised(spec, identifiers)::of : of;
        Endings set = whole ? new WholeSet(spec, identifiers)::of : of;
        for (int extra = 0; extra <= 1; extra++) {
            complete.put(extra == 0 ? HSI : HSI_ONE, new CompleteSuite(spec, access, harmonised, harmonised, extra));
            complete.put(extra == 0 ? WP : WP_ONE, new CompleteSuite(spec, access, set, of, extra));
        }
        complete.forEach((name, suite) -> events.put(name, whole ? suite.events() : Score.UNKNOWN));
        Tour tour = new Tour(spec);
        long length = tour.events();
        long random = whole ? Math.min(effort.mostEvents(), events.getOrDefault(HSI, length)) : effort.mostEvents();
        others.put(TOUR, tour);
        events.put(TOUR, length);
        others.put(RANDOM, new RandomSuite(spec, random, effort.seed()));
        events.put(RANDOM, random);
    }

    /** Studies a machine. */
    public static FaultCounts of(Automaton spec, Effort effort) {
        return new FaultStudy(spec, effort).counts();
    }

    private FaultCounts counts() {
        GraphFaults graph = new GraphFaults(spec);
        SortedFaults single = SortedFaults.of(graph.mutants(effort.faults(), effort.seed()), sorter);
        SortedFaults extra = SortedFaults.of(graph.withExtraState(effort.extraFaults(), effort.seed()), sorter);
        Set<String> survivors = new HashSet<>();
        for (String name : List.of(HSI, WP)) {
            trial(name, single.faulty()).survivors().forEach(mutant -> survivors.add(mutant + " survives " + name));
        }
        return new FaultCounts(
                spec.name(),
                spec.states(),
                sorter.distinct(),
                spec.transitions(),
                graph.size(),
                kind(single, List.of(HSI, WP, TOUR, RANDOM)),
                kind(extra, List.of(HSI, HSI_ONE, WP_ONE, TOUR, RANDOM)),
                survivors.stream().sorted().toList());
    }

    private FaultCounts.Kind kind(SortedFaults faults, List<String> suites) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String suite : suites) {
            scores.put(suite, new Score(trial(suite, faults.faulty()).killed(), events.getOrDefault(suite, Score.UNKNOWN)));
        }
        return new FaultCounts.Kind(faults.faulty().size(), faults.conforming(), faults.equivalent(), scores);
    }

    /** Runs a suite against mutants; of a complete one first the words that are most likely to kill each. */
    private Trial trial(String name, List<Mutant> mutants) {
        Trial trial = new Trial(spec, mutants);
        CompleteSuite suite = complete.get(name);
        if (suite == null) {
            others.getOrDefault(name, _ -> {}).forEach(trial);
            return trial;
        }
        mutants.stream()
                .flatMap(mutant -> Arrays.stream(mutant.altered()).mapToObj(label -> new Transition(mutant.changed(), label)))
                .distinct()
                .forEach(at -> suite.forEachAt(at.state, at.label, trial));
        long length = events.getOrDefault(name, Score.UNKNOWN);
        if (!trial.isOver() && length != Score.UNKNOWN && length <= effort.mostEvents()) {
            suite.forEach(trial);
        }
        return trial;
    }

    private record Transition(int state, int label) {}
}
