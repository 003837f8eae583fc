package dev.plumbline.reference.provider.balancing;

/** IPv6 packets (RFC 8200) and their chains of extension headers, which may be cut. */
final class Ipv6 {

    private static final int HEADER = 40;
    private static final int FRAGMENT_HEADER = 8;
    private static final int OFFSET_OR_MORE = 0xfff9;

    private Ipv6() {}

    /** Whether the octets at {@code packet} show a whole header of this version. */
    static boolean isAt(Octets frame, int packet) {
        return frame.has(packet, HEADER) && frame.octet(packet) >>> 4 == 6;
    }

    static Flow flow(Octets frame, int packet, FlowHash.Fields fields) {
        Flow ends = new Flow(address(frame, packet + 8), address(frame, packet + 24));
        if (fields == FlowHash.Fields.ADDRESSES) {
            return ends;
        }
        int payload = packet + HEADER;
        int end = Transport.end(frame, payload, (int) frame.number(packet + 4, 2));
        return beyondExtensions(ends, frame, payload, frame.octet(packet + 6), end);
    }

    private static long address(Octets frame, int at) {
        return Mixing.ordered(frame.number(at, 8), frame.number(at + 8, 8));
    }

    /** Each header takes at least eight octets, so that a chain is over with the packet, whatever it says. */
    private static Flow beyondExtensions(Flow ends, Octets frame, int start, int first, int end) {
        int at = start;
        int header = first;
        while (isExtension(header)) {
            if (end - at < FRAGMENT_HEADER || isFragment(frame, at, header)) {
                return ends;
            }
            int next = frame.octet(at);
            at += size(frame, at, header);
            header = next;
        }
        return Transport.flow(ends, frame, at, header, end);
    }

    /** Hop-by-hop options, routing, fragment, authentication, destination options, mobility, HIP, Shim6. */
    private static boolean isExtension(int header) {
        return switch (header) {
            case 0, 43, 44, 51, 60, 135, 139, 140 -> true;
            default -> false;
        };
    }

    /** A fragment header with neither offset nor more to come belongs to a whole packet (RFC 6946). */
    private static boolean isFragment(Octets frame, int at, int header) {
        return header == 44 && (frame.number(at + 2, 2) & OFFSET_OR_MORE) != 0;
    }

    private static int size(Octets frame, int at, int header) {
        int length = frame.octet(at + 1);
        return switch (header) {
            case 44 -> FRAGMENT_HEADER;
            case 51 -> Math.max(FRAGMENT_HEADER, 4 * (length + 2));
            default -> 8 * (length + 1);
        };
    }
}
