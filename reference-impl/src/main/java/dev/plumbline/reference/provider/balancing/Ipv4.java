package dev.plumbline.reference.provider.balancing;

/** IPv4 packets (RFC 791), with options and as fragments. */
final class Ipv4 {

    private static final int SHORTEST = 20;
    private static final int MORE_OR_OFFSET = 0x3fff;

    private Ipv4() {}

    /** Whether the octets at {@code packet} show a header of this version up to both addresses. */
    static boolean isAt(Octets frame, int packet) {
        return frame.has(packet, SHORTEST) && frame.octet(packet) >>> 4 == 4;
    }

    static Flow flow(Octets frame, int packet, FlowHash.Fields fields) {
        Flow ends = new Flow(Mixing.mix(frame.number(packet + 12, 4)), Mixing.mix(frame.number(packet + 16, 4)));
        int header = 4 * (frame.octet(packet) & 0xf);
        boolean fragment = (frame.number(packet + 6, 2) & MORE_OR_OFFSET) != 0;
        if (fields == FlowHash.Fields.ADDRESSES || fragment || header < SHORTEST) {
            return ends;
        }
        int end = Transport.end(frame, packet, (int) frame.number(packet + 2, 2));
        return Transport.flow(ends, frame, packet + header, frame.octet(packet + 9), end);
    }
}
