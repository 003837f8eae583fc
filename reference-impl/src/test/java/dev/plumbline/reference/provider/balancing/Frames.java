package dev.plumbline.reference.provider.balancing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Frames made for tests, layer by layer: each method puts something around or in front of what it is given. */
final class Frames {

    static final int TCP = 6;
    static final int UDP = 17;
    static final int IPV4 = 0x0800;
    static final int IPV6 = 0x86dd;

    private Frames() {}

    static byte[] ethernet(long destination, long source, int type, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(14 + payload.length);
        frame.putShort((short) (destination >>> 32)).putInt((int) destination);
        frame.putShort((short) (source >>> 32)).putInt((int) source);
        return frame.putShort((short) type).put(payload).array();
    }

    /** The frame with one more VLAN tag, outermost. */
    static byte[] tagged(int tagType, int control, byte[] frame) {
        ByteBuffer longer = ByteBuffer.allocate(frame.length + 4);
        longer.put(frame, 0, 12).putShort((short) tagType).putShort((short) control);
        return longer.put(frame, 12, frame.length - 12).array();
    }

    /**
     * An IPv4 packet.
     *
     * @param fragment the 16 bits with flags and offset
     * @param options a multiple of four octets, at most 40
     */
    static byte[] ipv4(int source, int destination, int protocol, int fragment, byte[] options, byte[] payload) {
        int header = 20 + options.length;
        ByteBuffer packet = ByteBuffer.allocate(header + payload.length);
        packet.put((byte) (0x40 | header / 4)).put((byte) 0).putShort((short) packet.capacity());
        packet.putShort((short) 7).putShort((short) fragment).put((byte) 64).put((byte) protocol).putShort((short) 0);
        return packet.putInt(source).putInt(destination).put(options).put(payload).array();
    }

    static byte[] ipv4(int source, int destination, byte[] payload) {
        return ipv4(source, destination, UDP, 0, new byte[0], payload);
    }

    /**
     * An IPv6 packet.
     *
     * @param next what {@code payload} begins with
     */
    static byte[] ipv6(byte[] source, byte[] destination, int next, byte[] payload) {
        ByteBuffer packet = ByteBuffer.allocate(40 + payload.length);
        packet.putInt(0x60000000).putShort((short) payload.length).put((byte) next).put((byte) 64);
        return packet.put(source).put(destination).put(payload).array();
    }

    /** An options, routing or mobility header of {@code 8 * (length + 1)} octets in front of {@code rest}. */
    static byte[] extension(int next, int length, byte[] rest) {
        ByteBuffer header = ByteBuffer.allocate(8 * (length + 1) + rest.length);
        header.put((byte) next).put((byte) length).position(8 * (length + 1));
        return header.put(rest).array();
    }

    /** An authentication header of {@code 4 * (length + 2)} octets in front of {@code rest}. */
    static byte[] authentication(int next, int length, byte[] rest) {
        ByteBuffer header = ByteBuffer.allocate(4 * (length + 2) + rest.length);
        header.put((byte) next).put((byte) length).position(4 * (length + 2));
        return header.put(rest).array();
    }

    /** A fragment header in front of {@code rest}; {@code offset} holds the 16 bits with offset and flag. */
    static byte[] fragment(int next, int offset, byte[] rest) {
        ByteBuffer header = ByteBuffer.allocate(8 + rest.length);
        return header.put((byte) next).put((byte) 0).putShort((short) offset).putInt(99).put(rest).array();
    }

    /** The beginning of a UDP or TCP header. */
    static byte[] ports(int source, int destination) {
        return ByteBuffer.allocate(20)
                .putShort((short) source)
                .putShort((short) destination)
                .array();
    }

    /** An IPv6 address of these halves. */
    static byte[] address(long high, long low) {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    static byte[] cut(byte[] frame, int length) {
        return Arrays.copyOf(frame, Math.min(frame.length, length));
    }
}
