package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;

/**
 * One condition of the specification that an event did not meet.
 *
 * @param requirements the clauses that the condition states
 * @param machine TLA+ module that states it
 * @param slice what the machine was about, such as connection {@code 1/1}
 * @param guard the named operator, with its arguments
 * @param kind a broken clause, a recommendation not followed, or an obligation not met
 * @param seq number of the event in the trace
 * @param event the event
 */
public record Finding(
        List<RequirementId> requirements, String machine, String slice, String guard, Kind kind, long seq, Event event) {

    /** What sort of shortcoming. */
    public enum Kind {
        /** The event is not allowed. */
        REFUSED,
        /** The event is allowed, and not recommended. */
        ADVICE,
        /** Something is owed where nothing may be. */
        OWED
    }

    /** One line for a reader. */
    public String describe() {
        return switch (kind) {
            case REFUSED, ADVICE -> event.name() + " at " + seq + " (" + slice + "): " + guard + " does not hold" + seen();
            case OWED -> "at quiescence " + seq + " (" + slice + "): " + guard + " is still owed";
        };
    }

    /** What a watch saw beside the calls; empty for an event of the boundary. */
    private String seen() {
        return event instanceof Event.Misuse misuse
                ? "; " + misuse.site() + (misuse.detail() == null ? "" : ": " + misuse.detail())
                : "";
    }
}
