package dev.plumbline.conformance.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a check has run of the words of all machines, what it has learnt about causes, and where instances came along. */
final class WordLog {

    private final List<TreeProgress> machines;
    private final Causes causes;
    private final List<Map<Integer, int[]>> ways = new ArrayList<>();

    /**
     * Goes on from what is known.
     *
     * @param machines what was run, by number of the machine
     * @param causes what brings about what
     */
    WordLog(List<TreeProgress> machines, Causes causes) {
        this.machines = List.copyOf(machines);
        this.causes = causes;
        machines.forEach(_ -> ways.add(new TreeMap<>()));
    }

    /** What was run, by number of the machine. */
    List<TreeProgress> machines() {
        return machines;
    }

    /** What brings about what. */
    Causes causes() {
        return causes;
    }

    /** For states of a machine's graph, the labels by which an instance came there, without detours; the shortest ones. */
    Map<Integer, int[]> ways(int machine) {
        return ways.get(machine);
    }

    /** Notes how an instance came to a state. */
    void came(int machine, int state, int[] labels, int length) {
        int[] known = ways.get(machine).get(state);
        if (known == null || known.length > length) {
            ways.get(machine).put(state, Arrays.copyOf(labels, length));
        }
    }
}
