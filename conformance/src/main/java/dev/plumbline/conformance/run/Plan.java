package dev.plumbline.conformance.run;

import dev.plumbline.spec.requirement.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The checks of one profile.
 *
 * @param profile what is judged
 * @param checks in the order in which they are carried out
 * @param leftOut how many the user left out
 */
public record Plan(Profile profile, List<PlannedCheck> checks, int leftOut) {

    /** Copies the list. */
    public Plan {
        checks = List.copyOf(checks);
    }

    /** Whether checks were left out, so that the others say nothing about the profile as a whole. */
    public boolean isNarrowed() {
        return leftOut > 0;
    }

    /**
     * The plan for a profile.
     *
     * @param walks number of random walks, from 0
     * @param steps inputs of each before its end begins
     * @param seed where all choices come from
     * @param live whether the checks on real interfaces are part of it
     * @param only keeps the checks whose id it finds
     */
    public static Plan of(Profile profile, int walks, int steps, long seed, boolean live, Pattern only) {
        List<PlannedCheck> checks = new ArrayList<>();
        if (live && profile.role().equals("lbfo")) {
            checks.add(new PlannedCheck.LiveFailover("lbfo/live-failover"));
        }
        for (int i = 0; i < walks; i++) {
            String id = String.format(Locale.ROOT, "%s/walk-%03d", profile.role(), i + 1);
            checks.add(new PlannedCheck.Walk(id, Scenes.of(profile, i), seed * 1_000_003 + i, steps));
        }
        List<PlannedCheck> kept =
                checks.stream().filter(c -> only.matcher(c.id()).find()).toList();
        return new Plan(profile, kept, checks.size() - kept.size());
    }
}
