package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Walks with fixed seeds, in surroundings of every size, in which something is looked for.
 *
 * @param scene surroundings of the first walk that showed it
 * @param outcome what that walk was
 * @param walks how many walks it took
 * @param events how many events they had
 */
record Hunt(Scene scene, Outcome outcome, int walks, long events) {

    private static final int AT_LEAST = 12;
    private static final int AT_MOST = 60;
    private static final int STEPS = 60;

    /**
     * Hunts, for a dozen walks in any case.
     *
     * @param each is told every outcome
     * @throws AssertionError if no walk shows it
     */
    static Hunt until(Predicate<Outcome> found, Consumer<Outcome> each, Session session, String role) {
        Hunt hunt = null;
        long events = 0;
        for (int walk = 0; walk < (hunt == null ? AT_MOST : AT_LEAST); walk++) {
            Scene scene = Scenes.of(role, walk);
            Outcome outcome = session.run(scene, new RandomWalk(1_000L + walk, STEPS));
            each.accept(outcome);
            events += outcome.trace().size();
            if (hunt == null && found.test(outcome)) {
                hunt = new Hunt(scene, outcome, walk + 1, events);
            }
        }
        if (hunt == null) {
            throw new AssertionError("not found in " + AT_MOST + " walks and " + events + " events");
        }
        return hunt;
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
