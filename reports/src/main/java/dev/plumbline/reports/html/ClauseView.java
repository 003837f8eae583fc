package dev.plumbline.reports.html;

import dev.plumbline.reports.diagram.Diagram;
import dev.plumbline.reports.view.RequirementText;
import dev.plumbline.reports.view.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A broken clause with all that the page says about it.
 *
 * @param violation how it was broken
 * @param clause its words; null if the catalogue does not know it
 * @param hint what to look at; empty if there is no advice
 * @param diagram the trace; null if it cannot be drawn
 * @param remark why it cannot be drawn, or what is wrong with it; empty if nothing is
 */
public record ClauseView(
        Violation violation,
        @Nullable RequirementText clause,
        String hint,
        @Nullable Diagram diagram,
        String remark) {

    /** As a person reads it. */
    public String word() {
        return violation.standing().word();
    }

    /** As a CSS class. */
    public String style() {
        return word().replace(' ', '-');
    }
}
