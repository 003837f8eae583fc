package dev.plumbline.reports.view;

/** How a requirement stands after a run. */
public enum Standing {
    /** It binds, and it was broken. */
    VIOLATED("violated"),
    /** It does not bind the implementation, and it was broken. */
    NOT_FOLLOWED("not followed"),
    /** It was exercised, and it held. */
    HELD("held"),
    /** It was exercised only in checks that ended without a judgement. */
    NOT_JUDGED("not judged"),
    /** Only checks that were not run would have exercised it. */
    NOT_RUN("not run"),
    /** No check exercised it. */
    NOT_EXERCISED("not exercised");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** Whether it is so because of a finding. */
    public boolean hasFinding() {
        return this == VIOLATED || this == NOT_FOLLOWED;
    }

    /** As reports print it. */
    public String word() {
        return word;
    }
}
