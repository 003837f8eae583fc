package dev.plumbline.spec.coverage;

import dev.plumbline.spec.requirement.RequirementId;

/**
 * A place where a module states a requirement.
 *
 * @param requirement the requirement
 * @param module name of the TLA+ module
 * @param operator the definition that carries the tag
 * @param role what the definition is
 * @param file name of the file, in the module's folder
 * @param line number of the definition's line, from 1
 */
public record Citation(RequirementId requirement, String module, String operator, Role role, String file, int line) {

    /** What a tagged definition is. */
    public enum Role {
        /** A condition of an event: where it is false the event is refused. */
        GUARD,
        /** A recommendation beside an event. */
        ADVICE,
        /** A liberty beside an event. */
        LIBERTY,
        /** An obligation, due at quiescence. */
        DEBT,
        /** What TLC finds to hold in every state. */
        INVARIANT,
        /** What TLC finds to happen in the end. */
        PROPERTY,
        /** A condition that another module states better; not counted. */
        FRAME,
        /** Tagged and neither evaluated by the judge nor checked by TLC; not counted. */
        IDLE
    }

    /** Whether the requirement is formal by this citation alone. */
    public boolean isFormal() {
        return role != Role.FRAME && role != Role.IDLE;
    }

    /** For a reader, such as {@code SwitchNic.tla:301 NicReferenceIsOutstanding}. */
    public String place() {
        return file + ":" + line + " " + operator;
    }
}
