package dev.plumbline.spec.requirement;

import java.util.List;

/**
 * A place where the documents disagree.
 *
 * @param id such as {@code C-09}
 * @param topic what it is about
 * @param readings the ways to read it; their names are the values of the parameter
 * @param decision name of the reading that is the default
 * @param why the reason for the decision
 * @param effect whether a trace can tell the readings apart
 * @param reason why none can; empty where one can
 * @param parameter profile parameter that chooses among the readings; empty where no trace can tell them apart
 * @param requirements requirements that it touches
 */
public record Conflict(
        String id,
        String topic,
        List<Reading> readings,
        String decision,
        String why,
        Effect effect,
        String reason,
        String parameter,
        List<RequirementId> requirements) {

    /**
     * One way to read it.
     *
     * @param name value of the parameter that chooses it
     * @param text what it says
     */
    public record Reading(String name, String text) {}

    /** Where it matters which reading holds. */
    public enum Effect {
        /** At the boundary: there is a trace that conforms under one reading and not under another. */
        BOUNDARY,
        /** Nowhere: every trace fares alike under all readings. */
        NONE
    }
}
