package dev.plumbline.conformance.session;

import dev.plumbline.spec.judge.Finding;
import java.util.List;

/**
 * A run that went on after an event that was not allowed.
 *
 * @param outcome what it was, with the findings of the first such event
 * @param later findings of later events, in order; some may be consequences of the first ones
 */
public record Continued(Outcome outcome, List<Finding> later) {

    /** Copies the list. */
    public Continued {
        later = List.copyOf(later);
    }
}
