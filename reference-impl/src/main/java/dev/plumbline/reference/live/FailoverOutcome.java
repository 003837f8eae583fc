package dev.plumbline.reference.live;

/** What came of a failover experiment. */
public sealed interface FailoverOutcome {

    /** There was none; {@code reason} is one line that says what is missing and, where there is one, the remedy. */
    record NotAvailable(String reason) implements FailoverOutcome {}

    /** It was carried out. */
    record Ran(FailoverReport report) implements FailoverOutcome {}
}
