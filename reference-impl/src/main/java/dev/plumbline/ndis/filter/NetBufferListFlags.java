package dev.plumbline.ndis.filter;

/**
 * Flags of a call that hands packets over.
 *
 * @param singleSource {@code SWITCH_SINGLE_SOURCE}: all packets of the list have one source (DATA-70)
 * @param destinationGroup {@code NDIS_SEND_FLAGS_SWITCH_DESTINATION_GROUP}: all go to one destination (DATA-71)
 * @param resources {@code NDIS_RECEIVE_FLAGS_RESOURCES}: the packets are lent for the call (DATA-74)
 */
public record NetBufferListFlags(boolean singleSource, boolean destinationGroup, boolean resources) {

    /** No flag. */
    public static final NetBufferListFlags NONE = new NetBufferListFlags(false, false, false);

    /** One source. */
    public static final NetBufferListFlags SINGLE_SOURCE = new NetBufferListFlags(true, false, false);

    /** The same, for one destination (DATA-71). */
    public NetBufferListFlags toOneDestination() {
        return new NetBufferListFlags(singleSource, true, resources);
    }
}
