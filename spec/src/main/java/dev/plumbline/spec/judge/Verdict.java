package dev.plumbline.spec.judge;

/** The outcome of a check. In rising order: a verdict is only ever replaced by a higher one. */
public enum Verdict {
    /** Everything that was planned was seen, and all of it is allowed. */
    PASS,
    /** It did not run; never to be mistaken for a pass. */
    NOT_RUN,
    /** It ran, and what was seen does not suffice for a judgement. */
    INCONCLUSIVE,
    /** The implementation broke a clause. */
    FAIL,
    /** The implementation, or its harness, did not keep to the protocol, so that it cannot be judged. */
    ERROR;

    /** The higher of the two. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
