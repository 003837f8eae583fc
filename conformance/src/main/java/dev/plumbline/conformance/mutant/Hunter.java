package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.reports.matrix.Cheapest;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets planners on one mutant, and keeps the shortest run that killed it for the right reason. */
final class Hunter {

    private record Kill(String planner, Scene scene, Outcome outcome) {}

    private final Map<String, Guide> guides = new HashMap<>();
    private final List<Machine> machines;
    private final Profile profile;
    private final RightReason reason;
    private final Session session;
    private final MatrixBudget budget;
    private final Sightings sightings;
    private @Nullable Kill shortest;

    Hunter(Mutant mutant, Profile profile, List<Machine> machines, MatrixBudget budget) {
        this.machines = List.copyOf(machines);
        this.profile = profile;
        this.reason = RightReason.of(mutant);
        this.session = new Session(mutant, machines);
        this.budget = budget;
        this.sightings = new Sightings(reason);
    }

    boolean hasKilled() {
        return shortest != null;
    }

    Sightings sightings() {
        return sightings;
    }

    /** One round of one planner: it ends with a kill, or with its last run. */
    void hunt(MatrixPlanner planner, int round, long seed, Column column) {
        column.begin();
        Guide guide = guides.computeIfAbsent(planner.title(), _ -> planner.guide(profile, machines));
        for (int walk = 0; walk < budget.walks(); walk++) {
            Scene scene = Scenes.of(profile, round * budget.walks() + walk);
            long walkSeed = (seed * 1_009 + round) * 1_009 + walk;
            Outcome outcome = session.run(scene, guide.next(walkSeed, budget.steps()));
            sightings.saw(outcome);
            column.ran(outcome.trace().size());
            Optional<Finding> right = reason.in(outcome);
            if (right.isPresent()) {
                column.killed(right.get());
                keep(new Kill(planner.title(), scene, reason.leading(outcome)));
                return;
            }
        }
    }

    /** The shortest kill, shrunk. */
    Optional<Cheapest> cheapest() {
        if (shortest == null) {
            return Optional.empty();
        }
        Outcome smallest = Shrinker.shrink(session, shortest.scene, shortest.outcome);
        List<String> steps =
                smallest.script().steps().stream().map(step -> step.input()).toList();
        return Optional.of(
                new Cheapest(shortest.planner, steps, smallest.trace().size()));
    }

    private void keep(Kill kill) {
        if (shortest == null
                || kill.outcome.trace().size() < shortest.outcome.trace().size()) {
            shortest = kill;
        }
    }
}
