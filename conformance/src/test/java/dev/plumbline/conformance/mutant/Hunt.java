package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.spec.requirement.Profile;
import java.util.function.Consumer;

/**
 * Walks with fixed seeds, in surroundings of every size, in which something is looked for.
 *
 * @param scene surroundings of the first walk that showed it
 * @param outcome what that walk was
 * @param walks how many walks it took
 * @param events how many events they had
 */
record Hunt(Scene scene, Outcome outcome, int walks, long events) {

    private static final int AT_MOST = 60;
    private static final int MOST_OF_ALL_PLANNERS = 300;
    private static final int STEPS = 60;

    /**
     * Hunts a mutant with every planner in turn.
     *
     * @param each is told every outcome
     * @throws AssertionError if no walk kills it
     */
    static Hunt of(Mutant mutant, Profile profile, Session session, Consumer<Outcome> each) {
        RightReason reason = RightReason.of(mutant);
        long events = 0;
        for (int walk = 0; walk < MOST_OF_ALL_PLANNERS; walk++) {
            int planners = MatrixPlanner.WALKS.size();
            MatrixPlanner.Walking planner = MatrixPlanner.WALKS.get(walk % planners);
            Scene scene = Scenes.of(profile, walk / planners);
            Outcome outcome = session.run(scene, planner.director(profile.role(), 1_000L + walk, STEPS));
            each.accept(outcome);
            events += outcome.trace().size();
            if (reason.in(outcome).isPresent()) {
                return new Hunt(scene, reason.leading(outcome), walk + 1, events);
            }
        }
        throw new AssertionError("not found in " + MOST_OF_ALL_PLANNERS + " walks and " + events + " events");
    }

    /** All the walks of a hunt that finds nothing. */
    static void inVain(Consumer<Outcome> each, Session session, String role) {
        for (int walk = 0; walk < AT_MOST; walk++) {
            each.accept(session.run(Scenes.of(role, walk), new RandomWalk(1_000L + walk, STEPS)));
        }
    }

    /** The same, with a smaller run that shows it. */
    Hunt with(Outcome smaller) {
        return new Hunt(scene, smaller, walks, events);
    }
}
