package dev.plumbline.reference.host.lbfo;

/** What an adapter is in its bundle, by the driver's calls only (LBFO-02). */
enum Role {
    /** Not settled, or over. */
    NONE,
    /** Exposed to protocols for the bundle, or for itself if it has no BundleId (LBFO-03, LBFO-09). */
    PRIMARY,
    /** A member without bindings (LBFO-13). */
    SECONDARY,
    /** Refused as a secondary: exposed for itself, no member (LBFO-15). */
    ALONE
}
