package dev.plumbline.reference.provider.balancing;

/**
 * Ethernet frames with any number of VLAN tags, which are looked through: 802.1Q, priority tags among them, 802.1ad,
 * and the older types of stacked tags.
 *
 * <pre>
 * 0             6        12                       16, for each tag
 * | destination | source | tag type, tag control | ... | ether type | payload ...
 * </pre>
 */
final class Ethernet {

    private static final int ADDRESS = 6;
    private static final int TYPE_AT = 12;
    private static final int TAG = 4;
    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;

    private Ethernet() {}

    /** The source address; zero in a frame that is too short for one. */
    static long source(Octets frame) {
        return frame.has(ADDRESS, ADDRESS) ? frame.number(ADDRESS, ADDRESS) : 0;
    }

    /** The flow of any octets. */
    static Flow flow(Octets frame, FlowHash.Fields fields) {
        int at = TYPE_AT;
        while (frame.has(at, 2) && isTag((int) frame.number(at, 2))) {
            at += TAG;
        }
        int type = frame.has(at, 2) ? (int) frame.number(at, 2) : 0;
        int packet = at + 2;
        if (type == IPV4 && Ipv4.isAt(frame, packet)) {
            return Ipv4.flow(frame, packet, fields);
        }
        if (type == IPV6 && Ipv6.isAt(frame, packet)) {
            return Ipv6.flow(frame, packet, fields);
        }
        return new Flow(Mixing.mix(source(frame)), Mixing.mix(destination(frame)));
    }

    private static long destination(Octets frame) {
        return frame.has(0, ADDRESS) ? frame.number(0, ADDRESS) : 0;
    }

    private static boolean isTag(int type) {
        return switch (type) {
            case 0x8100, 0x88a8, 0x9100, 0x9200, 0x9300 -> true;
            default -> false;
        };
    }
}
