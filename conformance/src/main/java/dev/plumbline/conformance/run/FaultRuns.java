package dev.plumbline.conformance.run;

import dev.plumbline.conformance.script.Fault;
import dev.plumbline.conformance.script.FaultyCourse;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Session;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The runs of a check of faults. */
final class FaultRuns {

    private final PlannedCheck.Faults check;
    private final Session session;

    private FaultRuns(PlannedCheck.Faults check, Session session) {
        this.check = check;
        this.session = session;
    }

    static FaultRuns of(PlannedCheck.Faults check, Session session) {
        return new FaultRuns(check, session);
    }

    /** Runs them, unless one ends with an error. */
    void into(Tested tested) {
        FaultyCourse usual = course(List.of());
        boolean goesOn = add(usual, tested);
        List<Fault> faults = usual.possible();
        for (int i = 0; goesOn && i < faults.size(); i++) {
            goesOn = add(course(List.of(faults.get(i))), tested);
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(check.seed());
        for (int i = 0; goesOn && i < check.pairs() && faults.size() > 1; i++) {
            Fault one = faults.get(random.nextInt(faults.size()));
            Fault other = faults.get(random.nextInt(faults.size()));
            goesOn = add(course(List.of(one, other)), tested);
        }
        tested.notes().put("faults, each alone", Integer.toString(faults.size()));
    }

    private FaultyCourse course(List<Fault> faults) {
        return new FaultyCourse(new RandomWalk(check.seed(), check.steps()), faults);
    }

    private boolean add(FaultyCourse course, Tested tested) {
        return tested.add(new Tested.Ran(check.scene(), session.runOn(check.scene(), course), check.seed()));
    }
}
