package dev.plumbline.reference.provider.balancing;

/** Protocols above IP whose header begins with a source and a destination port. */
final class Transport {

    private static final int PORTS = 4;

    private Transport() {}

    /** The ends with the ports at {@code at}, if the protocol has ports and they are before {@code end}. */
    static Flow flow(Flow ends, Octets frame, int at, int protocol, int end) {
        return hasPorts(protocol) && end - at >= PORTS ? ends.withPorts(frame, at) : ends;
    }

    /**
     * Where a packet ends: what is behind it is padding.
     *
     * @param length of the packet from {@code start} on, as its header tells; 0 where it does not, as in a packet that
     *     the hardware is to segment
     */
    static int end(Octets frame, int start, int length) {
        return length == 0 ? frame.length() : Math.min(frame.length(), start + length);
    }

    private static boolean hasPorts(int protocol) {
        return switch (protocol) {
            case 6, 17, 33, 132, 136 -> true; // TCP, UDP, DCCP, SCTP, UDP-Lite
            default -> false;
        };
    }
}
