package dev.plumbline.ndis.lbfo;

/**
 * The entry points of an LBFO miniport driver (LBFO-44), called by NDIS one at a time.
 *
 * <p>A status is one of {@link LbfoStatus} or any other NDIS status, written without its prefix.
 */
public interface LbfoMiniport {

    /**
     * {@code MiniportInitialize}: starts an adapter and settles its role (LBFO-04..LBFO-11); its link counts as up.
     *
     * @return {@code SUCCESS}, or why the adapter stays halted
     */
    String miniportInitialize(String adapter);

    /**
     * {@code MiniportHalt}: stops an adapter; nothing of it may be outstanding afterwards (LBFO-30, LBFO-31, LBFO-58).
     */
    void miniportHalt(String adapter);

    /**
     * {@code MiniportSend}: sends a packet that was given to a primary (LBFO-20, LBFO-21).
     *
     * @return {@code PENDING} if it will be completed by {@code NdisMSendComplete}, or its final status (LBFO-23)
     */
    String miniportSend(String adapter, String packet);

    /** The adapter's hardware is done with a frame that was handed to it by {@code Transmit}. */
    void transmitDone(String adapter, String packet);

    /** A frame arrived at the adapter's hardware (LBFO-24). */
    void wireReceive(String adapter, String packet);

    /** {@code MiniportReturnPacket}: an indicated packet comes back to the adapter it was indicated on (LBFO-57). */
    void miniportReturnPacket(String adapter, String packet);

    /**
     * {@code MiniportQueryInformation}: an OID is queried of exactly this adapter (LBFO-26, LBFO-28).
     *
     * @return {@code PENDING} if it will be completed by {@code NdisMQueryInformationComplete}, or the final status
     */
    String miniportQueryInformation(String adapter, String req, String oid);

    /**
     * {@code MiniportSetInformation}: an OID is set on exactly this adapter (LBFO-26, LBFO-28).
     *
     * @return {@code PENDING} if it will be completed by {@code NdisMSetInformationComplete}, or the final status
     */
    String miniportSetInformation(String adapter, String req, String oid);

    /** The link of an adapter came or went, as its interrupt or link timer tells (LBFO-56). */
    void linkChange(String adapter, boolean connected);

    /** A work item or timer of the driver gets its turn. */
    void workItem();
}
