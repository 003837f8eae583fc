package dev.plumbline.reference.datapath;

import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interface as the kernel described it at one moment; {@code index} is above 0, {@code mtu} in octets,
 * {@code flags} are IFF bits.
 */
public record Link(
        int index,
        String name,
        MacAddress mac,
        int mtu,
        int flags,
        OperState operState,
        boolean carrier,
        LinkCounters counters) {
    static final int UP = 0x1;
    static final int NO_ARP = 0x80;
    static final int HEADER = 16;
    static final int ADDRESS = 1;
    static final int NAME = 3;
    static final int MTU = 4;

    private static final int LOWER_UP = 0x10000;
    private static final int OPER_STATE = 16;
    private static final int STATS64 = 23;
    private static final int CARRIER = 33;
    private static final MacAddress NO_MAC = new MacAddress(0);

    /** Whether the interface is set up and its carrier is there: frames given to it can leave. */
    public boolean isUsable() {
        return (flags & UP) != 0 && carrier;
    }

    /** Reads an RTM_NEWLINK or RTM_DELLINK message. */
    static Link read(NetlinkPart part) {
        Map<Integer, ByteBuffer> attributes = part.attributes(HEADER);
        int flags = part.payload().getInt(8);
        ByteBuffer name = attributes.get(NAME);
        ByteBuffer stats = attributes.get(STATS64);
        return new Link(
                part.payload().getInt(4),
                name == null ? "" : NetlinkPart.text(name),
                mac(attributes.get(ADDRESS)),
                number(attributes.get(MTU), 0),
                flags,
                OperState.of(number(attributes.get(OPER_STATE), 0)),
                number(attributes.get(CARRIER), (flags & LOWER_UP) == 0 ? 0 : 1) != 0,
                stats == null ? LinkCounters.NONE : LinkCounters.read(stats));
    }

    private static int number(@Nullable ByteBuffer attribute, int absent) {
        if (attribute == null) {
            return absent;
        }
        return attribute.limit() >= Integer.BYTES ? attribute.getInt(0) : Byte.toUnsignedInt(attribute.get(0));
    }

    private static MacAddress mac(@Nullable ByteBuffer attribute) {
        if (attribute == null || attribute.limit() != 6) {
            return NO_MAC;
        }
        byte[] octets = new byte[6];
        attribute.get(0, octets);
        return MacAddress.of(octets);
    }
}
