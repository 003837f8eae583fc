package dev.plumbline.ndis.lbfo;

import java.util.Optional;

/** What NDIS 5 and the hardware do for an LBFO miniport driver; each call answers before it returns. */
public interface NdisMiniportServices {

    /**
     * {@code NdisReadConfiguration}: the value of a keyword of the adapter's configuration, where it exists (LBFO-04,
     * LBFO-05).
     */
    Optional<String> ndisReadConfiguration(String adapter, String keyword);

    /**
     * {@code NdisMSetMiniportSecondary}: makes the adapter that is being initialised a secondary (LBFO-10, LBFO-11).
     *
     * @return {@code SUCCESS} or {@code FAILURE} (LBFO-14, LBFO-15)
     */
    String ndisMSetMiniportSecondary(String adapter, String primary);

    /**
     * {@code NdisMRemoveMiniport}: gives an adapter up (LBFO-38).
     *
     * @return {@code SUCCESS} or {@code FAILURE}
     */
    String ndisMRemoveMiniport(String adapter);

    /**
     * {@code NdisMPromoteMiniport}: makes a secondary the primary, once there is none (LBFO-33, LBFO-34).
     *
     * @return {@code SUCCESS} or {@code FAILURE} (LBFO-36)
     */
    String ndisMPromoteMiniport(String adapter);

    /**
     * Hands the frame of a send to an adapter's hardware (LBFO-21); {@link LbfoMiniport#transmitDone} follows later.
     */
    void transmit(String adapter, String packet);

    /** {@code NdisMSendComplete}: completes a send on the adapter that it was given to (LBFO-22). */
    void ndisMSendComplete(String adapter, String packet, String status);

    /** {@code NdisMIndicateReceivePacket}: indicates a received packet on the primary (LBFO-24). */
    void ndisMIndicateReceivePacket(String adapter, String packet);

    /** {@code NdisMQueryInformationComplete}: completes a query of that adapter (LBFO-26, LBFO-28). */
    void ndisMQueryInformationComplete(String adapter, String req, String status);

    /** {@code NdisMSetInformationComplete}: completes a set on that adapter (LBFO-26, LBFO-28). */
    void ndisMSetInformationComplete(String adapter, String req, String status);
}
