package dev.plumbline.conformance.planner;

import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the tours of the rounds before have taught. It changes between rounds only, so that every tour of a round knows the
 * same, in whatever order the tours of that round are run.
 */
public final class Knowledge {

    private final List<Machine> machines;
    private final Lesson lessons = new Lesson();
    private @Nullable SuiteWork suites;
    private boolean planned;
    private Map<Integer, BitSet> aims = Map.of();
    private final Map<Integer, int[]> distances = new ConcurrentHashMap<>();
    private final Map<Long, Map<String, Integer>> hints = new ConcurrentHashMap<>();

    /** Nothing is known. */
    public Knowledge(List<Machine> machines) {
        this.machines = List.copyOf(machines);
    }

    /** Ends a round: what its tours have taught counts from now on. */
    public synchronized void learn(List<Lesson> round) {
        round.forEach(lessons::add);
        List<SuiteWork.Part> parts = new ArrayList<>();
        for (Lesson lesson : round) {
            SuiteWork.Part part = lesson.part();
            if (part != null) {
                parts.add(part);
            }
        }
        if (suites != null) {
            suites.learn(parts);
            planned = false;
        }
        distances.clear();
        hints.clear();
    }

    /**
     * The complete suites of what the rounds before have led into, planned when a round asks for them first.
     *
     * @param most words of a machine at most
     * @param seed of the samples
     */
    public synchronized SuiteWork suites(int most, long seed) {
        SuiteWork known = suites == null ? new SuiteWork(machines, most, seed) : suites;
        if (!planned) {
            known.plan(lessons);
        }
        suites = known;
        planned = true;
        return known;
    }

    /** The complete suites, if they were asked for. */
    public synchronized Optional<SuiteWork> suites() {
        return Optional.ofNullable(suites);
    }

    /**
     * From now on tours are led towards some states only, whatever was taken there.
     *
     * @param states by the number of the machine; machines without any lead nowhere
     */
    public void aim(Map<Integer, BitSet> states) {
        aims = Map.copyOf(states);
        distances.clear();
        hints.clear();
    }

    /** Whether tours are led towards some states only. */
    boolean isAimed() {
        return !aims.isEmpty();
    }

    /** The machines. */
    List<Machine> machines() {
        return machines;
    }

    /** All lessons as one. */
    Lesson lessons() {
        return lessons;
    }

    /** Whether an input of that form was given, or such an answer, with a machine in that state. */
    boolean hasTried(long trial) {
        return lessons.hasTried(trial);
    }

    /** Whether some input is known to make a machine take a label. */
    boolean isKnown(int machine, int label) {
        return !lessons.causes(machine, label).isEmpty();
    }

    /**
     * The forms of input that lead a machine from a state towards a transition that nobody took yet and whose label is known
     * to come about, and how many transitions are on the way; empty where there is none to go to.
     */
    Map<String, Integer> hints(int machine, int state) {
        return hints.computeIfAbsent(Lesson.pair(machine, state), _ -> work(machine, state));
    }

    private Map<String, Integer> work(int machine, int state) {
        int[] far = distances.computeIfAbsent(machine, this::measure);
        if (far[state] == Distances.NONE) {
            return Map.of();
        }
        Map<String, Integer> found = new HashMap<>();
        Set<Integer> labels = new HashSet<>();
        machines.get(machine).graph().each(state, (edge, label, target) -> {
            boolean fresh = !isAimed() && far[state] == 0 && !lessons.hasTaken(machine, edge);
            if ((fresh || (far[state] > 0 && far[target] == far[state] - 1)) && labels.add(label)) {
                lessons.causes(machine, label).forEach(form -> found.put(form, far[state] + 1));
            }
        });
        return found;
    }

    private int[] measure(int machine) {
        TransitionGraph graph = machines.get(machine).graph();
        boolean[] known = new boolean[graph.labels().size()];
        for (int label = 0; label < known.length; label++) {
            known[label] = isKnown(machine, label);
        }
        if (isAimed()) {
            BitSet aim = aims.getOrDefault(machine, new BitSet());
            return Distances.of(graph, aim::get, label -> known[label]);
        }
        boolean[] targets = new boolean[graph.states()];
        for (int state = 0; state < targets.length; state++) {
            int from = state;
            graph.each(state, (edge, label, _) -> targets[from] |= known[label] && !lessons.hasTaken(machine, edge));
        }
        return Distances.of(graph, state -> targets[state], label -> known[label]);
    }
}
