package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.planner.Knowledge;
import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.planner.SuiteWork;
import dev.plumbline.conformance.planner.Tour;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The complete suites of each profile, as far as a few runs of the reference lead; planned when asked for first. */
public final class SuitesOfReferences {

    private static final int TOURS = 96;
    private static final int ROUNDS = 2;
    private static final int RUNS = 48;
    private static final int STEPS = 60;
    private static final int WORDS = 2_000;

    private final Map<String, SuiteWork> known = new HashMap<>();

    /** Nothing is planned yet. */
    SuitesOfReferences() {}

    /** The suites of a profile, of which nothing was run. */
    synchronized SuiteWork of(Profile profile, List<Machine> machines) {
        return known.computeIfAbsent(profile.id(), _ -> plan(profile, machines)).anew();
    }

    private static SuiteWork plan(Profile profile, List<Machine> machines) {
        Session session = new Session(reference(profile), machines);
        Knowledge knowledge = new Knowledge(machines);
        Lesson toured = new Lesson();
        for (int i = 0; i < TOURS; i++) {
            Tour tour = new Tour(knowledge, toured, i, STEPS);
            session.run(Scenes.of(profile, i), tour);
            tour.finish();
        }
        knowledge.learn(List.of(toured));
        for (int round = 0; round < ROUNDS; round++) {
            Lesson lesson = new Lesson();
            SuiteWork.Part part = knowledge.suites(WORDS, 1).begin();
            lesson.keep(part);
            for (int i = 0; i < RUNS; i++) {
                int number = round * RUNS + i;
                lesson.add(session.run(Scenes.of(profile, number), part.run(number, number, STEPS)).trail());
            }
            knowledge.learn(List.of(lesson));
        }
        return knowledge.suites(WORDS, 1);
    }

    private static Subject reference(Profile profile) {
        try {
            return Objects.requireNonNull(Subjects.of("reference", HarnessLimits.USUAL).get(profile.role()));
        } catch (NotationException | IutException e) {
            throw new IllegalStateException(e);
        }
    }
}
