package dev.plumbline.conformance.run;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.suite.Area;
import java.util.List;

/**
 * The checks of a plan that consist of walks. The last third of them leans towards the areas of the role, each area with
 * as many checks as any other; where there are too few for that, none leans.
 *
 * @param role the role
 * @param steps inputs of each walk
 * @param areas what is leant towards
 * @param random how many checks do not lean
 */
record WalkChecks(String role, int steps, List<Area> areas, int random) {

    private static final int SHARE = 3;

    static WalkChecks of(String role, Amounts amounts) {
        List<Area> areas = Area.of(role);
        int checks = Math.ceilDiv(amounts.walks(), amounts.perCheck());
        return new WalkChecks(role, amounts.steps(), areas, checks - checks / SHARE / areas.size() * areas.size());
    }

    /**
     * A check.
     *
     * @param number its place, from 0
     * @param scenes the surroundings of its walks
     * @param seed where the choices of its first walk come from
     */
    PlannedCheck check(int number, List<Scene> scenes, long seed) {
        if (number < random) {
            return new PlannedCheck.Walks(Plan.id(role, "walk", number), scenes, seed, steps);
        }
        Area area = areas.get((number - random) % areas.size());
        String id = Plan.id(role, area.name(), (number - random) / areas.size());
        return new PlannedCheck.Leanings(id, area, scenes, seed, steps);
    }
}
