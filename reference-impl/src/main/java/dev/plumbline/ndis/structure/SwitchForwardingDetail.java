package dev.plumbline.ndis.structure;

/**
 * Where a packet came from and how it may be forwarded, as of NDIS 6.40: a word of its out-of-band data. Older header
 * files reserve the bits from 55 up, see {@link SwitchForwardingDetail630}.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |  :0-15 | NumAvailableDestinations     ULONG64:16
 * | 0x0000 | :16-31 | SourcePortId                 ULONG64:16
 * | 0x0000 | :32-39 | SourceNicIndex               ULONG64:8
 * | 0x0000 |    :40 | NativeForwardingRequired     ULONG64:1
 * | 0x0000 |    :41 | Reserved1                    ULONG64:1, reserved
 * | 0x0000 |    :42 | IsPacketDataSafe             ULONG64:1
 * | 0x0000 | :43-54 | SafePacketDataSize           ULONG64:12
 * | 0x0000 |    :55 | IsPacketDataUncached         ULONG64:1
 * | 0x0000 |    :56 | IsSafePacketDataUncached     ULONG64:1
 * | 0x0000 | :57-63 | Reserved2                    ULONG64:7, reserved
 * +--------+--------+------------------------------------------------------
 *   sizeof 8
 * }</pre>
 *
 * @param numAvailableDestinations free elements of the destinations of the packet
 * @param sourcePortId the port that it came from
 * @param sourceNicIndex the index that it came from
 * @param nativeForwardingRequired whether the switch itself forwards it
 * @param isPacketDataSafe whether the machine that sent it can no longer change it
 * @param safePacketDataSize octets from its start of which that is true
 * @param isPacketDataUncached whether its data are not cached
 * @param isSafePacketDataUncached whether that is so of its safe data
 */
public record SwitchForwardingDetail(
        int numAvailableDestinations,
        int sourcePortId,
        int sourceNicIndex,
        boolean nativeForwardingRequired,
        boolean isPacketDataSafe,
        int safePacketDataSize,
        boolean isPacketDataUncached,
        boolean isSafePacketDataUncached) {

    /** Its layout. */
    public static final Layout<SwitchForwardingDetail> LAYOUT = Layout.of(
                    "NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO", SwitchForwardingDetail.class)
            .field(0x0, "NumAvailableDestinations", new BitNumber("ULONG64", 8, 0, 16))
            .field(0x0, "SourcePortId", new BitNumber("ULONG64", 8, 16, 16))
            .field(0x0, "SourceNicIndex", new BitNumber("ULONG64", 8, 32, 8))
            .field(0x0, "NativeForwardingRequired", new Bit("ULONG64", 8, 40))
            .reserved(0x0, "Reserved1", new BitNumber("ULONG64", 8, 41, 1))
            .field(0x0, "IsPacketDataSafe", new Bit("ULONG64", 8, 42))
            .field(0x0, "SafePacketDataSize", new BitNumber("ULONG64", 8, 43, 12))
            .field(0x0, "IsPacketDataUncached", new Bit("ULONG64", 8, 55))
            .field(0x0, "IsSafePacketDataUncached", new Bit("ULONG64", 8, 56))
            .reserved(0x0, "Reserved2", new BitNumber("ULONG64", 8, 57, 7))
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchForwardingDetail {
        LAYOUT.check(
                numAvailableDestinations,
                sourcePortId,
                sourceNicIndex,
                nativeForwardingRequired,
                isPacketDataSafe,
                safePacketDataSize,
                isPacketDataUncached,
                isSafePacketDataUncached);
    }
}
