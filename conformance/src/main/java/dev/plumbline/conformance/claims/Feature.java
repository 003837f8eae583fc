package dev.plumbline.conformance.claims;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;

/**
 * Something that the documents leave to a product, and that it says of itself.
 *
 * @param id its name
 * @param role the role of implementations that may have it
 * @param text what it does, in one sentence
 * @param clauses requirements that apply only where it is claimed
 * @param shows events any of which shows that it is there
 */
public record Feature(String id, String role, String text, List<RequirementId> clauses, List<Sign> shows) {

    /** Copies the lists. */
    public Feature {
        clauses = List.copyOf(clauses);
        shows = List.copyOf(shows);
    }

    /** Whether an event shows it. */
    boolean isShownBy(Event event) {
        return shows.stream().anyMatch(sign -> sign.isShownBy(event));
    }
}
