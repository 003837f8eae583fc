package dev.plumbline.fuzz;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.session.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The runs that reached a state of some machine that no run before them had reached. */
final class Corpus {

    /** A run worth changing. */
    record Entry(Scene scene, Script script) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, BitSet> reached = new TreeMap<>();

    /** Keeps a run if it reached something new. */
    boolean offer(Scene scene, Outcome outcome) {
        boolean isNew = false;
        for (Map.Entry<String, BitSet> visited : outcome.visited().entrySet()) {
            BitSet known = reached.computeIfAbsent(visited.getKey(), _ -> new BitSet());
            int before = known.cardinality();
            known.or(visited.getValue());
            isNew |= known.cardinality() > before;
        }
        if (isNew) {
            entries.add(new Entry(scene, outcome.script()));
        }
        return isNew;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Entry pick(RandomGenerator random) {
        return entries.get(random.nextInt(entries.size()));
    }

    /** States of each machine's graph that some run reached. */
    Map<String, Integer> states() {
        Map<String, Integer> states = new TreeMap<>();
        reached.forEach((machine, bits) -> states.put(machine, bits.cardinality()));
        return states;
    }
}
