package dev.plumbline.conformance.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tours of the LBFO reference. */
final class TourIT {

    private static final int ROUNDS = 6;
    private static final int TOURS = 12;
    private static final int STEPS = 40;

    private Profile profile;
    private List<Machine> machines;
    private Session session;

    @BeforeEach
    void reference() throws Exception {
        profile = Profile.builtIn("lbfo");
        machines = Machines.of(profile);
        session = new Session(Subjects.of("reference", HarnessLimits.USUAL).get("lbfo"), machines);
    }

    private Outcome run(int number, Director director) {
        Outcome outcome = session.run(Scenes.of(profile, number), director);
        assertThat(outcome.verdict()).isEqualTo(Verdict.PASS);
        return outcome;
    }

    private Lesson toured() {
        Knowledge knowledge = new Knowledge(machines);
        Lesson all = new Lesson();
        for (int round = 0; round < ROUNDS; round++) {
            Lesson lesson = new Lesson();
            for (int i = 0; i < TOURS; i++) {
                Tour tour = new Tour(knowledge, lesson, round * TOURS + i, STEPS);
                run(round * TOURS + i, tour);
                tour.finish();
            }
            knowledge.learn(List.of(lesson));
            all.add(lesson);
        }
        return all;
    }

    @Test
    void toursTakeMoreTransitionsThanAsManyWalks() {
        Lesson walked = new Lesson();
        for (int i = 0; i < ROUNDS * TOURS; i++) {
            walked.add(run(i, new RandomWalk(i, STEPS)).trail());
        }
        assertThat(toured().transitions()).isGreaterThan(walked.transitions());
    }

    @Test
    void whatIsLeftIsThere() {
        Lesson taught = toured();
        long left = Untaken.of(machines, taught).stream().mapToLong(Untaken::transitions).sum();
        long all = machines.stream().mapToLong(m -> m.graph().transitions()).sum();
        assertThat(left).isPositive().isLessThanOrEqualTo(all - taught.transitions());
        assertThat(Untaken.of(machines, taught).stream().map(Untaken::reason).collect(Collectors.toSet()))
                .contains(Untaken.Reason.BUDGET_ENDED, Untaken.Reason.IMPLEMENTATION_NEVER_CHOSE);
    }

    @Test
    void aTourIsReplayedFromItsScript() {
        Knowledge knowledge = new Knowledge(machines);
        List<TraceLine> first = run(3, new Tour(knowledge, new Lesson(), 9, STEPS)).trace();
        Outcome second = run(3, new Tour(knowledge, new Lesson(), 9, STEPS));
        assertThat(second.trace()).isEqualTo(first);
        assertThat(new ArrayList<>(run(3, new Replay(second.script())).trace())).isEqualTo(first);
    }
}
