package dev.plumbline.conformance.planner;

import dev.plumbline.spec.judge.Trail;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one run taught: what was tried where, and what came of it. */
public final class Lesson {

    private final Set<Long> tried = new HashSet<>();
    private final Map<Long, Set<String>> causes = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private SuiteWork.@Nullable Part part;

    /** Nothing yet. */
    public Lesson() {}

    /** Keeps what was run of complete suites, for the end of the round. */
    public void keep(SuiteWork.Part ran) {
        part = ran;
    }

    /** What was run of complete suites; null if nothing was. */
    SuiteWork.@Nullable Part part() {
        return part;
    }

    /** The transitions that a run took, whatever led to them. */
    public void add(Trail trail) {
        trail.each(0, (machine, edge) -> taken.add(pair(machine, edge)));
    }

    /** An input or an answer of a form in a state of a machine; alike for alike ones, on every machine. */
    static long trial(String form, int machine, int state) {
        long mixed = (form.hashCode() * 0x9E3779B97F4A7C15L) ^ ((long) machine << 40 | state);
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 29;
    }

    /** A number that belongs to a machine. */
    static long pair(int machine, int number) {
        return (long) machine << 32 | number;
    }

    /** Notes a trial. */
    void tries(long trial) {
        tried.add(trial);
    }

    /** Notes that an input of a form made a machine go along an edge. */
    void took(String form, int machine, int edge, int label) {
        taken.add(pair(machine, edge));
        causes.computeIfAbsent(pair(machine, label), _ -> new TreeSet<>()).add(form);
    }

    /** Whether it was tried. */
    boolean hasTried(long trial) {
        return tried.contains(trial);
    }

    /** Whether an edge was taken. */
    public boolean hasTaken(int machine, int edge) {
        return taken.contains(pair(machine, edge));
    }

    /**
     * Takes another lesson to heart as well.
     *
     * @return how many transitions are new in it
     */
    public int add(Lesson other) {
        int before = taken.size();
        tried.addAll(other.tried);
        taken.addAll(other.taken);
        other.causes.forEach((label, forms) ->
                causes.computeIfAbsent(label, _ -> new TreeSet<>()).addAll(forms));
        return taken.size() - before;
    }

    /** How many transitions were taken. */
    public int transitions() {
        return taken.size();
    }

    /** The forms of input that made a machine take a label. */
    Set<String> causes(int machine, int label) {
        return causes.getOrDefault(pair(machine, label), Set.of());
    }

    /** Numbers of the edges of a machine that were taken. */
    List<Integer> taken(int machine) {
        return taken.stream()
                .filter(pair -> pair >>> 32 == machine)
                .map(Long::intValue)
                .sorted()
                .toList();
    }
}
