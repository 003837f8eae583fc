package dev.plumbline.conformance.run;

import dev.plumbline.conformance.claims.Lookout;
import dev.plumbline.conformance.planner.Exploration;
import dev.plumbline.conformance.planner.Knowledge;
import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.planner.Planner;
import dev.plumbline.conformance.planner.SuiteWork;
import dev.plumbline.conformance.planner.Tour;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Continued;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.suite.PressingWalk;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Runs the simulated checks of a profile, any number at the same time: each run has an implementation of its own. */
final class Trials {

    /** Inputs without a leaning at the end of a walk that leans. */
    private static final int TAIL = 10;

    private final Session session;
    private final Knowledge knowledge;
    private final Lookout lookout;

    /**
     * Trials of an implementation.
     *
     * @param knowledge what tours build on; changed between rounds by others
     * @param lookout looks out for the features of a product
     */
    Trials(Session session, Knowledge knowledge, Lookout lookout) {
        this.lookout = lookout;
        this.session = session;
        this.knowledge = knowledge;
    }

    /**
     * Runs a check: all its runs, unless one ends with an error.
     *
     * @throws IllegalArgumentException if it is not a simulated one
     */
    Tested run(PlannedCheck check) {
        Tested tested = new Tested(new Lesson(), lookout);
        switch (check) {
            case PlannedCheck.Walks walks ->
                walk(walks.scenes(), walks.seed(), seed -> new RandomWalk(seed, walks.steps()), tested);
            case PlannedCheck.Leanings leaning ->
                walk(
                        leaning.scenes(),
                        leaning.seed(),
                        seed -> leaning.area().director(seed, leaning.steps(), TAIL),
                        tested);
            case PlannedCheck.Tours tours -> tour(tours.scenes(), tours.seed(), tours.steps(), tested);
            case PlannedCheck.Suites suites -> drive(suites, tested);
            case PlannedCheck.TopUp topUp -> topUp(topUp, tested);
            case PlannedCheck.Exhaustive exhaustive -> explore(exhaustive, tested);
            case PlannedCheck.Faults faults -> FaultRuns.of(faults, session).into(tested);
            case PlannedCheck.LiveFailover live -> throw new IllegalArgumentException(live.id() + " is not simulated");
        }
        return tested;
    }

    private void walk(List<Scene> scenes, long first, LongFunction<Director> walks, Tested tested) {
        long seed = first;
        for (Scene scene : scenes) {
            Continued run = session.runOn(scene, walks.apply(seed));
            if (!tested.add(new Tested.Ran(scene, run, seed++))) {
                return;
            }
        }
    }

    private void tour(List<Scene> scenes, long first, int steps, Tested tested) {
        long seed = first;
        for (Scene scene : scenes) {
            Tour tour = new Tour(knowledge, tested.lesson(), seed, steps);
            Continued run = session.runOn(scene, tour);
            tour.finish();
            if (!tested.add(new Tested.Ran(scene, run, seed++))) {
                return;
            }
        }
    }

    private void drive(PlannedCheck.Suites suites, Tested tested) {
        SuiteWork.Part part = knowledge.suites(suites.words(), suites.sample()).begin();
        tested.lesson().keep(part);
        long seed = suites.seed();
        int number = suites.number() + suites.round();
        for (Scene scene : suites.scenes()) {
            Continued run = session.runOn(scene, part.run(number++, seed, suites.steps()));
            if (!tested.add(new Tested.Ran(scene, run, seed++))) {
                break;
            }
        }
    }

    /** Tours that are led to what was left out, then as many walks that press the implementation. */
    private void topUp(PlannedCheck.TopUp topUp, Tested tested) {
        tour(topUp.scenes(), topUp.seed(), topUp.steps(), tested);
        long seed = topUp.seed();
        for (Scene scene : topUp.scenes()) {
            if (tested.verdict() == Verdict.ERROR
                    || !tested.add(new Tested.Ran(scene, session.runOn(scene, new PressingWalk(seed, topUp.steps())), seed++))) {
                return;
            }
        }
    }

    /** Goes on to the first run that does not pass, or to the last. */
    private void explore(PlannedCheck.Exhaustive check, Tested tested) {
        Exploration exploration = new Exploration(check.opening(), check.depth(), check.unusual());
        for (Optional<Planner> next = exploration.next(); next.isPresent(); next = exploration.next()) {
            tested.add(new Tested.Ran(check.scene(), session.runOn(check.scene(), next.get()), null));
            if (tested.verdict() != Verdict.PASS || exploration.runs() == check.most()) {
                break;
            }
        }
        tested.notes().put("sequences run", Long.toString(exploration.runs()));
        tested.notes().put("sequences not followed further", Long.toString(exploration.pruned()));
        tested.notes().put("complete", exploration.isOver() ? "yes, up to depth " + check.depth() : "no");
    }
}
