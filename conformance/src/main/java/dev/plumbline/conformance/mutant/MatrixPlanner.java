package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.suite.Area;
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
            new Leaning("requests", Area.REQUESTS, Area.ADAPTER_REQUESTS),
            new Leaning("life", Area.LIFE, Area.PROMOTION),
            new Leaning("packets", Area.PACKETS, Area.TRAFFIC),
            new Leaning("offloads", Area.OFFLOADS, Area.ADAPTER_REQUESTS));

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
     * @param vswitch the area that is meant for teaming providers
     * @param lbfo the area that is meant for LBFO miniports
     */
    record Leaning(String towards, Area vswitch, Area lbfo) implements MatrixPlanner {
        private static final int TAIL = 10;

        @Override
        public String title() {
            return "leaning to " + towards;
        }

        @Override
        public Director director(String role, long seed, int steps) {
            return (role.equals("lbfo") ? lbfo : vswitch).director(seed, steps, TAIL);
        }
    }
}
