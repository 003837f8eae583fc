package dev.plumbline.ndis.filter;

/**
 * The {@code NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO} of a packet.
 *
 * @param source SourcePortId and SourceNicIndex, port/index; {@code 0/0} for nobody
 * @param availableDestinations NumAvailableDestinations: free elements of the array of destinations, 0 to 65,535
 * @param nativeForwardingRequired the bit of that name, of NDIS 6.40 (DATA-40, DATA-41)
 * @param packetDataSafe IsPacketDataSafe: nobody else can write to the data (DATA-59)
 */
public record ForwardingDetail(
        String source, int availableDestinations, boolean nativeForwardingRequired, boolean packetDataSafe) {

    /** What a packet has before it has a forwarding context. */
    public static final ForwardingDetail NONE = new ForwardingDetail("0/0", 0, false, false);

    /** The same with another source. */
    public ForwardingDetail from(String newSource) {
        return new ForwardingDetail(newSource, availableDestinations, nativeForwardingRequired, packetDataSafe);
    }

    /** The same with another number of free elements. */
    public ForwardingDetail available(int destinations) {
        return new ForwardingDetail(source, destinations, nativeForwardingRequired, packetDataSafe);
    }

    /** The same, its data safe. */
    public ForwardingDetail safe() {
        return new ForwardingDetail(source, availableDestinations, nativeForwardingRequired, true);
    }
}
