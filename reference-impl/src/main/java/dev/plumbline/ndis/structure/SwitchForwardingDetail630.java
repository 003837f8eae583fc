package dev.plumbline.ndis.structure;

/**
 * Where a packet came from, as of NDIS 6.30: a word of its out-of-band data. That of 6.40 is
 * {@link SwitchForwardingDetail}.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |  :0-15 | NumAvailableDestinations     ULONG64:16
 * | 0x0000 | :16-31 | SourcePortId                 ULONG64:16
 * | 0x0000 | :32-39 | SourceNicIndex               ULONG64:8
 * | 0x0000 | :40-41 | Reserved1                    ULONG64:2, reserved
 * | 0x0000 |    :42 | IsPacketDataSafe             ULONG64:1
 * | 0x0000 | :43-54 | SafePacketDataSize           ULONG64:12
 * | 0x0000 | :55-63 | Reserved2                    ULONG64:9, reserved
 * +--------+--------+------------------------------------------------------
 *   sizeof 8
 * }</pre>
 *
 * @param numAvailableDestinations free elements of the destinations of the packet
 * @param sourcePortId the port that it came from
 * @param sourceNicIndex the index that it came from
 * @param isPacketDataSafe whether the machine that sent it can no longer change it
 * @param safePacketDataSize octets from its start of which that is true
 */
public record SwitchForwardingDetail630(
        int numAvailableDestinations,
        int sourcePortId,
        int sourceNicIndex,
        boolean isPacketDataSafe,
        int safePacketDataSize) {

    /** Its layout. */
    public static final Layout<SwitchForwardingDetail630> LAYOUT = Layout.of(
                    "NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO (6.30)", SwitchForwardingDetail630.class)
            .field(0x0, "NumAvailableDestinations", new BitNumber("ULONG64", 8, 0, 16))
            .field(0x0, "SourcePortId", new BitNumber("ULONG64", 8, 16, 16))
            .field(0x0, "SourceNicIndex", new BitNumber("ULONG64", 8, 32, 8))
            .reserved(0x0, "Reserved1", new BitNumber("ULONG64", 8, 40, 2))
            .field(0x0, "IsPacketDataSafe", new Bit("ULONG64", 8, 42))
            .field(0x0, "SafePacketDataSize", new BitNumber("ULONG64", 8, 43, 12))
            .reserved(0x0, "Reserved2", new BitNumber("ULONG64", 8, 55, 9))
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchForwardingDetail630 {
        LAYOUT.check(numAvailableDestinations, sourcePortId, sourceNicIndex, isPacketDataSafe, safePacketDataSize);
    }
}
