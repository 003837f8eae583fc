package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.complete.Automaton;
import dev.plumbline.conformance.complete.MachineAutomaton;
import dev.plumbline.conformance.complete.SuiteWords;
import dev.plumbline.conformance.complete.WordTree;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The complete suites of all machines of a profile, as far as runs have led into the machines, and what of them was run. It
 * changes between rounds only, so that every check of a round begins with the same.
 */
public final class SuiteWork {

    private final List<Machine> machines;
    private final int most;
    private final long seed;
    private final List<TreeProgress> progress = new ArrayList<>();
    private final List<Map<Integer, int[]>> ways = new ArrayList<>();
    private final BitSet grown = new BitSet();
    private final Causes causes = new Causes();

    /**
     * Of nothing that is known: no words but the empty ones.
     *
     * @param most words of a machine at most, from 1; a sample is taken where there are more
     * @param seed of the samples
     */
    public SuiteWork(List<Machine> machines, int most, long seed) {
        this.machines = List.copyOf(machines);
        this.most = most;
        this.seed = seed;
        machines.forEach(_ -> ways.add(new TreeMap<>()));
        machines.forEach(machine -> progress.add(new TreeProgress(SuiteWords.none(MachineAutomaton.of(machine, _ -> false)))));
    }

    /**
     * Plans the suites by HSI of the parts of the machines that runs have led into: the transitions that an instance took. What
     * was run before is kept.
     */
    public void plan(Lesson taught) {
        for (int machine = 0; machine < machines.size(); machine++) {
            BitSet taken = new BitSet();
            taught.taken(machine).forEach(taken::set);
            plan(machine, MachineAutomaton.of(machines.get(machine), taken::get));
        }
    }

    private void plan(int machine, Automaton spec) {
        TreeProgress earlier = progress.get(machine);
        if (grown.get(machine) || !spec.isSameAs(earlier.tree().spec())) {
            grown.clear(machine);
            WordTree tree = SuiteWords.of(spec, ways.get(machine).values(), most, seed);
            earlier.each(word -> tree.add(word, word.length));
            progress.set(machine, new TreeProgress(tree, earlier));
        }
    }

    /** The same suites, of which nothing was run, with what is known about causes. */
    public SuiteWork anew() {
        SuiteWork anew = new SuiteWork(machines, most, seed);
        for (int machine = 0; machine < machines.size(); machine++) {
            anew.progress.set(machine, new TreeProgress(progress.get(machine).tree()));
        }
        anew.causes.add(causes);
        return anew;
    }

    /** One check; not to be used by several threads. */
    public final class Part {

        private final WordLog log = new WordLog(progress.stream().map(TreeProgress::copy).toList(), causes.begin());

        private final int before = SuiteWork.this.completed();

        private Part() {}

        /** How many words it has completed that were not when it began. */
        public int completed() {
            return log.machines().stream().mapToInt(TreeProgress::completed).sum() - before;
        }

        /**
         * A run; of several in a row, each turns to another machine that has words left.
         *
         * @param number its number, from 0
         * @param seed decides between inputs that are worth the same
         * @param steps inputs before its end begins, from 0
         */
        public SuiteRun run(int number, long seed, int steps) {
            List<Integer> open = new ArrayList<>();
            for (int machine = 0; machine < machines.size(); machine++) {
                if (log.machines().get(machine).pending(0) > 0) {
                    open.add(machine);
                }
            }
            int focus = open.isEmpty() ? 0 : open.get(number % open.size());
            return new SuiteRun(machines, log, focus, seed, steps);
        }
    }

    /** How many words of the machines were completed before. */
    private int completed() {
        return progress.stream().mapToInt(TreeProgress::completed).sum();
    }

    /** Begins a check with what is known now. */
    public Part begin() {
        return new Part();
    }

    /** Ends a round. */
    public void learn(List<Part> round) {
        for (int i = 0; i < progress.size(); i++) {
            int machine = i;
            for (Part part : round) {
                part.log.ways(machine).forEach((state, way) -> {
                    if (ways.get(machine).putIfAbsent(state, way) == null) {
                        grown.set(machine);
                    }
                });
            }
            progress.get(i).join(round.stream().map(part -> part.log.machines().get(machine)).toList());
        }
        round.forEach(part -> causes.add(part.log.causes()));
    }

    /** The machines. */
    public List<Machine> machines() {
        return machines;
    }

    /** What was run of the words of a machine. */
    TreeProgress progress(int machine) {
        return progress.get(machine);
    }

    /** What brings about what. */
    Causes causes() {
        return causes;
    }

    /** How many words of a machine are planned. */
    public int planned(int machine) {
        return progress.get(machine).tree().words();
    }

    /** How many transitions of a machine the words are planned on. */
    public int transitions(int machine) {
        return progress.get(machine).tree().spec().transitions();
    }

    /** Whether the words of a machine are a sample. */
    public boolean isSampled(int machine) {
        return progress.get(machine).tree().isSample();
    }

    /** How many words of a machine were run to their end. */
    public int completed(int machine) {
        return progress.get(machine).completed();
    }
}
