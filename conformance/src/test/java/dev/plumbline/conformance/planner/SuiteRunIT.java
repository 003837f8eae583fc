package dev.plumbline.conformance.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.mutant.Mutant;
import dev.plumbline.conformance.mutant.Mutants;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of complete suites, driven on implementations that are run. */
final class SuiteRunIT {

    private static final int WORDS = 1_000;
    private static final int STEPS = 60;
    private static final int RUNS = 96;

    /** Runs of one profile, one after the other. */
    private static final class Driven {

        private final Profile profile;
        private final List<Machine> machines;
        private final List<Outcome> outcomes = new ArrayList<>();

        Driven(String id) throws Exception {
            profile = Profile.builtIn(id);
            machines = Machines.of(profile);
        }

        Subject reference() throws Exception {
            return Subjects.of("reference", HarnessLimits.USUAL).get(profile.role());
        }

        /** The suites of what tours of the reference and a round of suites have led into. */
        SuiteWork planned(int rounds) throws Exception {
            Session session = new Session(reference(), machines);
            Knowledge knowledge = new Knowledge(machines);
            Lesson toured = new Lesson();
            for (int i = 0; i < RUNS; i++) {
                Tour tour = new Tour(knowledge, toured, i, STEPS);
                session.run(Scenes.of(profile, i), tour);
                tour.finish();
            }
            knowledge.learn(List.of(toured));
            for (int round = 0; round < rounds; round++) {
                Lesson lesson = new Lesson();
                SuiteWork.Part part = knowledge.suites(WORDS, 1).begin();
                lesson.keep(part);
                drive(session, part, round).forEach(outcome -> lesson.add(outcome.trail()));
                knowledge.learn(List.of(lesson));
            }
            return knowledge.suites().orElseThrow();
        }

        List<Outcome> drive(Session session, SuiteWork.Part part, int round) {
            List<Outcome> all = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                int number = round * RUNS + i;
                all.add(session.run(Scenes.of(profile, number), part.run(number, number, STEPS)));
            }
            outcomes.addAll(all);
            return all;
        }

        int number(String machine) {
            return machines.stream().map(Machine::name).toList().indexOf(machine);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "switch-team-6.40, OidRequest, 0.5",
        "switch-team-6.40, PortLife, 0.5",
        "switch-team-6.40, SwitchNic, 0.03",
        "lbfo, LbfoFailover, 0.06"
    })
    void wordsAreRunToTheirEndOnTheReference(String id, String machine, double least) throws Exception {
        Driven driven = new Driven(id);
        SuiteWork work = driven.planned(3);
        int number = driven.number(machine);
        assertThat(driven.outcomes).allSatisfy(outcome -> assertThat(outcome.verdict()).isEqualTo(Verdict.PASS));
        assertThat((double) work.completed(number) / work.planned(number))
                .as("%d of %d words of %s", work.completed(number), work.planned(number), machine)
                .isGreaterThan(least);
        int missed = NotForced.of(work).stream()
                .filter(stop -> stop.machine().equals(machine))
                .mapToInt(NotForced::words)
                .sum();
        assertThat(missed).isEqualTo(work.planned(number) - work.completed(number));
    }

    @Test
    void whatAnImplementationNeverChoosesIsListed() throws Exception {
        Driven driven = new Driven("lbfo");
        SuiteWork planned = driven.planned(2).anew();
        int calls = driven.number("LbfoCalls");
        assertThat(planned.completed(calls)).isLessThan(2);
        Mutant mutant = Mutants.all().stream().filter(m -> m.name().equals("DoesNotPromote")).findFirst().orElseThrow();
        SuiteWork.Part part = planned.begin();
        List<Outcome> outcomes = driven.drive(new Session(mutant, driven.machines), part, 0);
        planned.learn(List.of(part));
        assertThat(outcomes).anyMatch(outcome -> outcome.verdict() == Verdict.FAIL);
        assertThat(NotForced.of(planned))
                .anyMatch(stop -> stop.reason() == NotForced.Reason.IMPLEMENTATION_NEVER_CHOSE
                        && stop.label().startsWith("NdisMPromoteMiniport("));
    }

    @Test
    void aRunIsReplayedFromItsScript() throws Exception {
        Driven driven = new Driven("lbfo");
        SuiteWork work = driven.planned(1);
        Session session = new Session(driven.reference(), driven.machines);
        Outcome first = session.run(Scenes.of(driven.profile, 1), work.begin().run(1, 7, STEPS));
        Outcome same = session.run(Scenes.of(driven.profile, 1), work.begin().run(1, 7, STEPS));
        Outcome replayed = session.run(Scenes.of(driven.profile, 1), new Replay(first.script()));
        assertThat(same.trace()).isEqualTo(first.trace());
        assertThat(replayed.trace()).isEqualTo(first.trace());
    }
}
