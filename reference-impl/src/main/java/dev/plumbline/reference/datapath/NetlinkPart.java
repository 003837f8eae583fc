package dev.plumbline.reference.datapath;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One received netlink message without its header; {@code payload} starts at the family header, in native
 * byte order.
 */
record NetlinkPart(int type, int flags, int sequence, ByteBuffer payload) {
    static final int ERROR = 2;
    static final int DONE = 3;

    private static final int TYPE_MASK = 0x3fff;

    /** The messages of one datagram, in order; a message cut short ends the list. */
    static List<NetlinkPart> split(ByteBuffer datagram) {
        ByteBuffer rest = datagram.slice().order(ByteOrder.nativeOrder());
        List<NetlinkPart> parts = new ArrayList<>();
        int at = 0;
        while (at + NetlinkMessage.HEADER <= rest.limit()) {
            int length = rest.getInt(at);
            if (length < NetlinkMessage.HEADER || at + length > rest.limit()) {
                break;
            }
            int type = Short.toUnsignedInt(rest.getShort(at + 4));
            int flags = Short.toUnsignedInt(rest.getShort(at + 6));
            ByteBuffer payload = slice(rest, at + NetlinkMessage.HEADER, at + length);
            parts.add(new NetlinkPart(type, flags, rest.getInt(at + 8), payload));
            at += aligned(length);
        }
        return parts;
    }

    /** The address family a message is about, the first octet of every family header; 0 for none in particular. */
    int family() {
        return payload.hasRemaining() ? payload.get(0) : 0;
    }

    /** The attributes after a family header of {@code headerSize} octets, by type. */
    Map<Integer, ByteBuffer> attributes(int headerSize) {
        Map<Integer, ByteBuffer> attributes = new HashMap<>();
        int at = headerSize;
        while (at + 4 <= payload.limit()) {
            int length = Short.toUnsignedInt(payload.getShort(at));
            if (length < 4 || at + length > payload.limit()) {
                break;
            }
            int type = Short.toUnsignedInt(payload.getShort(at + 2)) & TYPE_MASK;
            attributes.put(type, slice(payload, at + 4, at + length));
            at += aligned(length);
        }
        return attributes;
    }

    /** A string attribute without its terminating zero. */
    static String text(ByteBuffer attribute) {
        String text = StandardCharsets.UTF_8.decode(attribute.duplicate()).toString();
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static ByteBuffer slice(ByteBuffer buffer, int from, int to) {
        return buffer.slice(from, to - from).order(ByteOrder.nativeOrder());
    }

    private static int aligned(int length) {
        return (length + 3) & ~3;
    }
}
