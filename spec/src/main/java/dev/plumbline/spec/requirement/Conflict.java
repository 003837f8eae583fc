package dev.plumbline.spec.requirement;

import java.util.List;

/**
 * A place where the documents disagree.
 *
 * @param id such as {@code C-09}
 * @param topic what it is about
 * @param readings the ways to read it
 * @param decision name of the reading that is the default
 * @param why the reason for the decision
 * @param parameter profile parameter that chooses; empty where the decision is fixed
 * @param requirements requirements that it touches
 */
public record Conflict(
        String id,
        String topic,
        List<Reading> readings,
        String decision,
        String why,
        String parameter,
        List<RequirementId> requirements) {

    /** One way to read it. */
    public record Reading(String name, String text) {}
}
