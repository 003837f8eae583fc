package dev.plumbline.conformance.run;

import dev.plumbline.conformance.planner.Opening;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.suite.Area;
import java.util.List;

/** One check that a run is going to carry out. */
public sealed interface PlannedCheck {

    /** Its name, unique in its profile. */
    String id();

    /** The suite that it belongs to: the planner that gives its inputs. */
    String suite();

    /** The round in which it is carried out, from 0: only after all checks that stand before those of that round. */
    default int round() {
        return 0;
    }

    /**
     * Random walks, one after the other.
     *
     * @param id their name
     * @param scenes the surroundings, one for each
     * @param seed where the choices of the first one come from; the next number for the next one
     * @param steps inputs of each before its end begins
     */
    record Walks(String id, List<Scene> scenes, long seed, int steps) implements PlannedCheck {

        /** Copies the list. */
        public Walks {
            scenes = List.copyOf(scenes);
        }

        @Override
        public String suite() {
            return "random walk";
        }
    }

    /**
     * Random walks that lean towards an area, one after the other.
     *
     * @param id their name
     * @param area the area
     * @param scenes the surroundings, one for each
     * @param seed where the choices of the first one come from; the next number for the next one
     * @param steps inputs of each that follow the leaning, before a few that do not
     */
    record Leanings(String id, Area area, List<Scene> scenes, long seed, int steps) implements PlannedCheck {

        /** Copies the list. */
        public Leanings {
            scenes = List.copyOf(scenes);
        }

        @Override
        public String suite() {
            return "leaning walk (" + area.name() + ")";
        }
    }

    /**
     * Tours of what earlier rounds left out, one after the other.
     *
     * @param id their name
     * @param scenes the surroundings, one for each
     * @param seed decides between inputs that are worth the same
     * @param steps inputs of each before its end begins
     * @param round the round, from 1; it builds on what those before have taught
     */
    record Tours(String id, List<Scene> scenes, long seed, int steps, int round) implements PlannedCheck {

        /** Copies the list. */
        public Tours {
            scenes = List.copyOf(scenes);
        }

        @Override
        public String suite() {
            return "tour";
        }
    }

    /**
     * Words of the complete suites of all machines, driven on the implementation, in some runs one after the other.
     *
     * @param id their name
     * @param scenes the surroundings, one for each run
     * @param seed decides between inputs that are worth the same
     * @param steps inputs of each run before its end begins
     * @param words words of a machine that are planned at most
     * @param sample seed of the sample where there are more
     * @param number of the first run among those of all such checks of its round, from 0
     * @param round the round; it builds on what those before have run and taught
     */
    record Suites(String id, List<Scene> scenes, long seed, int steps, int words, long sample, int number, int round)
            implements PlannedCheck {

        /** Copies the list. */
        public Suites {
            scenes = List.copyOf(scenes);
        }

        @Override
        public String suite() {
            return "complete suite (HSI)";
        }
    }

    /**
     * Tours that are led to what stands in the way of a verdict, and as many walks that press the implementation.
     *
     * @param id their name
     * @param scenes the surroundings, one for each
     * @param seed decides between inputs that are worth the same
     * @param steps inputs of each before its end begins
     */
    record TopUp(String id, List<Scene> scenes, long seed, int steps) implements PlannedCheck {

        /** Copies the list. */
        public TopUp {
            scenes = List.copyOf(scenes);
        }

        @Override
        public String suite() {
            return "top-up";
        }
    }

    /**
     * All sequences of inputs up to a depth, one run each.
     *
     * @param id its name
     * @param scene the surroundings
     * @param opening where they begin
     * @param depth inputs of a sequence at most
     * @param unusual answers in a sequence at most that are not the usual ones
     * @param most runs at most; a check that reaches it says so
     */
    record Exhaustive(String id, Scene scene, Opening opening, int depth, int unusual, int most)
            implements PlannedCheck {
        @Override
        public String suite() {
            return "exhaustive";
        }
    }

    /**
     * A walk on which everything takes its usual course; again with each fault that it gave occasion to, one at a time; and
     * with some pairs of them.
     *
     * @param id its name
     * @param scene the surroundings
     * @param seed where its inputs and the pairs come from
     * @param steps inputs of each run before its end begins
     * @param pairs how many pairs
     */
    record Faults(String id, Scene scene, long seed, int steps, int pairs) implements PlannedCheck {
        @Override
        public String suite() {
            return "faults";
        }
    }

    /** The reference bundle on real interfaces, with a carrier cut under load. */
    record LiveFailover(String id) implements PlannedCheck {
        @Override
        public String suite() {
            return "real interfaces";
        }
    }
}
