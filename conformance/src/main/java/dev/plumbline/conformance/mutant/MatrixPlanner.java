package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.planner.Knowledge;
import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.planner.SuiteWork;
import dev.plumbline.conformance.planner.Tour;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.suite.Area;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A column of the kill matrix: where the inputs of its runs come from. */
public sealed interface MatrixPlanner {

    /** Its name. */
    String title();

    /** Begins with a mutant, of which it knows nothing. */
    Guide guide(Profile profile, List<Machine> machines);

    /** Those that remember nothing from run to run, the cheapest first. */
    List<Walking> WALKS = List.of(
            new Random(),
            new Leaning("requests", Area.REQUESTS, Area.ADAPTER_REQUESTS),
            new Leaning("life", Area.LIFE, Area.PROMOTION),
            new Leaning("packets", Area.PACKETS, Area.TRAFFIC),
            new Leaning("offloads", Area.OFFLOADS, Area.ADAPTER_REQUESTS));

    /** All of them for one matrix: walks, the tour, and the complete suite. */
    static List<MatrixPlanner> all() {
        List<MatrixPlanner> all = new ArrayList<>(WALKS);
        all.add(new Touring());
        all.add(new Driving(new SuitesOfReferences()));
        return all;
    }

    /** One that remembers nothing from run to run. */
    sealed interface Walking extends MatrixPlanner {

        /** Directs one run of an implementation in a role. */
        Director director(String role, long seed, int steps);

        @Override
        default Guide guide(Profile profile, List<Machine> machines) {
            return (seed, steps) -> director(profile.role(), seed, steps);
        }
    }

    /** Where nobody was yet. */
    record Touring() implements MatrixPlanner {
        @Override
        public String title() {
            return "tour";
        }

        @Override
        public Guide guide(Profile profile, List<Machine> machines) {
            Knowledge knowledge = new Knowledge(machines);
            Lesson lesson = new Lesson();
            return (seed, steps) -> new Tour(knowledge, lesson, seed, steps);
        }
    }

    /**
     * Words of complete suites, planned on what runs of the reference have led into.
     *
     * @param suites of the profiles
     */
    record Driving(SuitesOfReferences suites) implements MatrixPlanner {
        @Override
        public String title() {
            return "complete suite (HSI)";
        }

        @Override
        public Guide guide(Profile profile, List<Machine> machines) {
            SuiteWork.Part part = suites.of(profile, machines).begin();
            AtomicInteger runs = new AtomicInteger();
            return (seed, steps) -> part.run(runs.getAndIncrement(), seed, steps);
        }
    }

    /** Random legal inputs. */
    record Random() implements Walking {
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
    record Leaning(String towards, Area vswitch, Area lbfo) implements Walking {
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
