package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.adapter.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All sequences of inputs up to a depth after an opening, with all answers to what is asked meanwhile, one run each. Of two
 * inputs that name different objects one order is not followed further if both orders led to the same place.
 */
public final class Exploration {

    /** A decision: which of how many, after how many inputs that were over. */
    private record Decision(int chosen, int of, int inputs) {}

    private final Opening opening;
    private final int depth;
    private final int unusual;
    private final List<Decision> path = new ArrayList<>();
    private final Map<String, Long> digests = new HashMap<>();
    private final Map<String, Boolean> cut = new HashMap<>();
    private Said said = Said.nothing();
    private Said known = Said.nothing();
    private boolean over;
    private long runs;
    private long pruned;
    private int at;

    /**
     * An exploration.
     *
     * @param depth inputs after the opening at most, from 0
     * @param unusual answers in one run at most that are not the usual ones
     */
    public Exploration(Opening opening, int depth, int unusual) {
        this.opening = opening;
        this.depth = depth;
        this.unusual = unusual;
    }

    /** The planner of the next run; none when all sequences were run. */
    public Optional<Planner> next() {
        if (runs > 0) {
            advance();
        }
        if (over) {
            return Optional.empty();
        }
        runs++;
        at = 0;
        return Optional.of(new ExploringRun(this, opening.new Inputs(), depth, unusual));
    }

    /** How many runs there were, the one under way included. */
    public long runs() {
        return runs;
    }

    /** How many sequences were not followed further because another order of theirs led to the same place. */
    public long pruned() {
        return pruned;
    }

    /** Whether all sequences were run. */
    public boolean isOver() {
        return over;
    }

    private void advance() {
        // What an earlier run decided after the place where this one ended is not there any more.
        path.subList(at, path.size()).clear();
        while (!path.isEmpty() && path.getLast().chosen() + 1 >= path.getLast().of()) {
            path.removeLast();
        }
        if (path.isEmpty()) {
            over = true;
        } else {
            Decision last = path.removeLast();
            path.add(new Decision(last.chosen() + 1, last.of(), last.inputs()));
            known = said.during(last.inputs());
        }
    }

    /** What is said in the run under way, as long as it is the one before. */
    Said known() {
        return known;
    }

    /** A run is over. */
    void ended(Said all) {
        said = all;
    }

    /**
     * Decides the next question of the run under way: as the path has it, or the first way where that ends.
     *
     * @param of how many ways there are
     * @param inputs how many inputs are over
     */
    int decide(int of, int inputs) {
        if (at == path.size()) {
            path.add(new Decision(0, of, inputs));
        }
        Decision decision = path.get(at);
        // An implementation that does not repeat itself may leave fewer ways than before.
        int chosen = Math.min(decision.chosen(), of - 1);
        path.set(at++, new Decision(chosen, of, inputs));
        return chosen;
    }

    /**
     * Whether a sequence is not to be followed further.
     *
     * @param steps the sequence
     * @param otherwise the same with its last two steps in the other order; empty if they depend on each other
     * @param digest tells the place to which the sequence leads from others; asked for once
     */
    boolean isCut(String steps, String otherwise, Digest digest) {
        return cut.computeIfAbsent(steps, _ -> {
            long place = digest.get();
            digests.put(steps, place);
            boolean same = !otherwise.isEmpty() && digests.containsKey(otherwise) && digests.get(otherwise) == place;
            pruned += same ? 1 : 0;
            return same;
        });
    }

    /** Tells a place from others. */
    interface Digest {
        /** The same for the same place. */
        long get();
    }
}
