package dev.plumbline.conformance.run;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.spec.requirement.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The checks of one profile.
 *
 * @param profile what is judged
 * @param checks in the order in which they are carried out
 * @param leftOut how many the user left out
 */
public record Plan(Profile profile, List<PlannedCheck> checks, int leftOut) {

    private static final long SPREAD = 1_000_003;
    private static final int TOURS_OF_A_TOP_UP = 10;
    private static final int STEPS_OF_A_TOP_UP = 100;

    /** Copies the list. */
    public Plan {
        checks = List.copyOf(checks);
    }

    /** Whether checks were left out, so that the others say nothing about the profile as a whole. */
    public boolean isNarrowed() {
        return leftOut > 0;
    }

    /**
     * The checks in stretches that follow upon each other: a round of tours needs what the one before has taught, and the
     * checks on real interfaces want the machine for themselves.
     */
    List<List<PlannedCheck>> stretches() {
        List<List<PlannedCheck>> stretches = new ArrayList<>();
        for (PlannedCheck check : checks) {
            if (stretches.isEmpty() || !areTogether(stretches.getLast().getLast(), check)) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(check);
        }
        return stretches;
    }

    private static boolean areTogether(PlannedCheck one, PlannedCheck next) {
        return !(one instanceof PlannedCheck.LiveFailover)
                && !(next instanceof PlannedCheck.LiveFailover)
                && one.round() == next.round();
    }

    /**
     * The plan for a profile.
     *
     * @param amounts how many checks of each planner
     * @param seed where all choices come from
     * @param live whether the checks on real interfaces are part of it
     * @param only keeps the checks whose id it finds
     */
    public static Plan of(Profile profile, Amounts amounts, long seed, boolean live, Pattern only) {
        List<PlannedCheck> checks = new ArrayList<>();
        if (live && profile.role().equals("lbfo")) {
            checks.add(new PlannedCheck.LiveFailover("lbfo/live-failover"));
        }
        WalkChecks walks = WalkChecks.of(profile.role(), amounts);
        for (int i = 0; i < amounts.walks(); i += amounts.perCheck()) {
            List<Scene> scenes = scenes(profile, i, Math.min(amounts.perCheck(), amounts.walks() - i));
            checks.add(walks.check(i / amounts.perCheck(), scenes, seed * SPREAD + i));
        }
        explore(profile, amounts, checks);
        for (int i = 0; i < amounts.faults().checks(); i++) {
            checks.add(new PlannedCheck.Faults(
                    id(profile.role(), "faults", i), Scenes.of(profile, i), seed * SPREAD + i, amounts.steps(), amounts.faults().pairs()));
        }
        for (int i = 0; i < amounts.rounds() * Amounts.CHECKS_OF_A_ROUND; i++) {
            List<Scene> scenes = scenes(profile, i * amounts.tours(), amounts.tours());
            checks.add(new PlannedCheck.Tours(
                    id(profile.role(), "tour", i), scenes, seed * SPREAD + (long) i * amounts.tours(), amounts.steps(), 1 + i / Amounts.CHECKS_OF_A_ROUND));
        }
        for (int i = 0; i < amounts.suites().rounds() * Amounts.CHECKS_OF_A_ROUND; i++) {
            checks.add(suites(profile, amounts, seed, i));
        }
        List<PlannedCheck> kept =
                checks.stream().filter(c -> only.matcher(c.id()).find()).toList();
        return new Plan(profile, kept, checks.size() - kept.size());
    }

    private static PlannedCheck suites(Profile profile, Amounts amounts, long seed, int i) {
        Amounts.Suites suites = amounts.suites();
        int inRound = i % Amounts.CHECKS_OF_A_ROUND * suites.runs();
        return new PlannedCheck.Suites(
                id(profile.role(), "suite", i),
                scenes(profile, i * suites.runs(), suites.runs()),
                seed * SPREAD + (long) i * suites.runs(),
                amounts.steps(),
                suites.words(),
                seed,
                inRound,
                1 + amounts.rounds() + i / Amounts.CHECKS_OF_A_ROUND);
    }

    /**
     * The checks of a round of tours that are led to what the plan has left out.
     *
     * @param number of the round, from 1
     */
    List<PlannedCheck> topUp(int number) {
        List<PlannedCheck> round = new ArrayList<>();
        for (int i = (number - 1) * Amounts.CHECKS_OF_A_ROUND; i < number * Amounts.CHECKS_OF_A_ROUND; i++) {
            List<Scene> scenes = scenes(profile, i * TOURS_OF_A_TOP_UP, TOURS_OF_A_TOP_UP);
            round.add(new PlannedCheck.TopUp(id(profile.role(), "top-up", i), scenes, SPREAD * (i + 1), STEPS_OF_A_TOP_UP));
        }
        return round;
    }

    private static void explore(Profile profile, Amounts amounts, List<PlannedCheck> checks) {
        for (Amounts.Explored explored : amounts.explorations()) {
            String what = String.format(
                    Locale.ROOT, "exhaustive-d%d-u%d-%s", explored.depth(), explored.unusual(),
                    explored.opening().name().toLowerCase(Locale.ROOT));
            for (int i = 0; i < explored.scenes(); i++) {
                checks.add(new PlannedCheck.Exhaustive(
                        profile.role() + "/" + what + "-" + (i + 1), Scenes.of(profile, i), explored.opening(),
                        explored.depth(), explored.unusual(), Budget.MOST_RUNS));
            }
        }
    }

    private static List<Scene> scenes(Profile profile, int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> Scenes.of(profile, i)).toList();
    }

    /** The id of a check of a role, the first of its planner being number 0. */
    static String id(String role, String planner, int number) {
        return String.format(Locale.ROOT, "%s/%s-%03d", role, planner, number + 1);
    }
}
