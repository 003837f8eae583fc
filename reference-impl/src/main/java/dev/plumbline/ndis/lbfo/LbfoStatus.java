package dev.plumbline.ndis.lbfo;

/** The NDIS statuses that the LBFO contract names, without the prefix {@code NDIS_STATUS_}. */
public final class LbfoStatus {

    /** Done. */
    public static final String SUCCESS = "SUCCESS";

    /** A completion will follow. */
    public static final String PENDING = "PENDING";

    /** Not done. */
    public static final String FAILURE = "FAILURE";

    /** Ended because the adapter goes away (LBFO-58). */
    public static final String REQUEST_ABORTED = "REQUEST_ABORTED";

    /** An OID that the driver does not have. */
    public static final String NOT_SUPPORTED = "NOT_SUPPORTED";

    private LbfoStatus() {}
}
