package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.script.Chain;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.suite.Lean;
import dev.plumbline.conformance.suite.LeaningWalk;
import java.util.List;

/** A column of the kill matrix: where the inputs of its runs come from. */
public sealed interface MatrixPlanner {

    /** Its name. */
    String title();

    /** Directs one run of an implementation in a role. */
    Director director(String role, long seed, int steps);

    /** All of them, the cheapest first. */
    List<MatrixPlanner> ALL = List.of(
            new Random(),
            new Leaning("requests", Leanings.REQUESTS, Leanings.LBFO_REQUESTS),
            new Leaning("life", Leanings.LIFE, Leanings.LBFO_ROLES),
            new Leaning("packets", Leanings.PACKETS, Leanings.LBFO_PACKETS),
            new Leaning("offloads", Leanings.OFFLOADS, Leanings.LBFO_REQUESTS));

    /** Random legal inputs. */
    record Random() implements MatrixPlanner {
        @Override
        public String title() {
            return "random walk";
        }

        @Override
        public Director director(String role, long seed, int steps) {
            return new RandomWalk(seed, steps);
        }
    }

    /**
     * Random legal inputs that lean towards something, then a few that do not.
     *
     * @param towards what it leans towards
     * @param vswitch its leaning for teaming providers
     * @param lbfo its leaning for LBFO miniports
     */
    record Leaning(String towards, Lean vswitch, Lean lbfo) implements MatrixPlanner {
        private static final int TAIL = 10;

        @Override
        public String title() {
            return "leaning to " + towards;
        }

        @Override
        public Director director(String role, long seed, int steps) {
            Lean lean = role.equals("lbfo") ? lbfo : vswitch;
            return new Chain(new LeaningWalk(lean, seed, steps), new RandomWalk(~seed, TAIL));
        }
    }
}
