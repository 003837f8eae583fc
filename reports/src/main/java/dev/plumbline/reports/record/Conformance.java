package dev.plumbline.reports.record;

/** What a run says about one profile. */
public enum Conformance {
    /** Every check was judged and nothing binding was broken. */
    CONFORMANT,
    /** Something binding was broken. */
    NONCONFORMANT,
    /** Nothing binding was broken where it was judged, but not everything was judged. */
    NOT_JUDGED
}
