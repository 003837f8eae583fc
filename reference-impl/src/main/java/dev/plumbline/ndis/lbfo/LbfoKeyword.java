package dev.plumbline.ndis.lbfo;

/** Keywords of an adapter's configuration that the LBFO contract names. */
public final class LbfoKeyword {

    /** Names the adapter's bundle; adapters with equal values, compared without case, belong together (LBFO-06). */
    public static final String BUNDLE_ID = "BundleId";

    private LbfoKeyword() {}
}
