package dev.plumbline.reports.record;

import dev.plumbline.spec.requirement.Level;
import org.jspecify.annotations.Nullable;

/**
 * One clause that an event, or its absence, has broken.
 *
 * @param requirement id of the clause
 * @param revision revision of the clause
 * @param level how strongly it binds
 * @param machine the TLA+ module that refused; null if none did
 * @param slice which instance of it, such as {@code 1/1}; null if there is only one
 * @param event {@code seq} of the refused event in the trace
 * @param eventName its name
 * @param guard the operator that was false; null if the refusal has no name
 * @param text what happened, in one sentence
 * @param hint what to look at; null if there is no advice
 */
public record Finding(
        String requirement,
        int revision,
        Level level,
        @Nullable String machine,
        @Nullable String slice,
        long event,
        String eventName,
        @Nullable String guard,
        String text,
        @Nullable String hint) {

    /** @throws IllegalArgumentException if the revision or the event is below its first number */
    public Finding {
        if (revision < 1 || event < 0) {
            throw new IllegalArgumentException("expected a revision from 1 and an event from 0");
        }
    }

    /** Machine and slice as one name; empty if no machine refused. */
    public String where() {
        return machine == null ? "" : slice == null ? machine : machine + " " + slice;
    }
}
