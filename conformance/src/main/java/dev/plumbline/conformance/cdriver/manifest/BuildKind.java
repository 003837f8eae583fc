package dev.plumbline.conformance.cdriver.manifest;

/** What the sources are compiled for. */
public enum BuildKind {
    /** As it is shipped: assertions are nothing. */
    FREE,
    /** With {@code DBG}: assertions are live. */
    CHECKED
}
