package dev.plumbline.reference.datapath;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A netlink message while it is written.
 *
 * <pre>
 * 0       4     6      8         12     16
 * | length | type | flags | sequence | port | family header | attribute ...   each padded to 4
 *                                                           | length:2 | type:2 | payload |
 * </pre>
 */
final class NetlinkMessage {
    static final int HEADER = 16;
    private static final int REQUEST = 0x1;
    private static final int ACK = 0x4;
    static final int EXCLUSIVE = 0x200;
    private static final int DUMP = 0x300;
    static final int CREATE = 0x400;

    private static final int NESTED = 0x8000;
    private static final int SEQUENCE_AT = 8;

    private final ByteBuffer bytes = ByteBuffer.allocate(2048).order(ByteOrder.nativeOrder());

    private NetlinkMessage(int type, int flags) {
        bytes.putInt(0).putShort((short) type).putShort((short) flags).putLong(0);
    }

    /** A request that the kernel acknowledges; {@code flags} beyond that. */
    static NetlinkMessage request(int type, int flags) {
        return new NetlinkMessage(type, REQUEST | ACK | flags);
    }

    /** A request for everything of a kind; the answers end with {@link NetlinkPart#DONE}. */
    static NetlinkMessage dump(int type) {
        return new NetlinkMessage(type, REQUEST | DUMP);
    }

    /** Adds {@code struct ifinfomsg}; index 0 stands for "by name" or "choose one". */
    NetlinkMessage linkHeader(int index, int flags, int changed) {
        bytes.putInt(0).putInt(index).putInt(flags).putInt(changed);
        return this;
    }

    /** Adds {@code struct ifaddrmsg} for an IPv4 address of global scope. */
    NetlinkMessage addressHeader(int index, int prefixLength) {
        bytes.put((byte) Sockets.AF_INET).put((byte) prefixLength).putShort((short) 0).putInt(index);
        return this;
    }

    NetlinkMessage number(int type, int value) {
        return attribute(type, m -> m.bytes.putInt(value));
    }

    NetlinkMessage octet(int type, int value) {
        return attribute(type, m -> m.bytes.put((byte) value));
    }

    NetlinkMessage octets(int type, byte[] value) {
        return attribute(type, m -> m.bytes.put(value));
    }

    NetlinkMessage text(int type, String value) {
        return attribute(
                type, m -> m.bytes.put(value.getBytes(StandardCharsets.UTF_8)).put((byte) 0));
    }

    NetlinkMessage nest(int type, Consumer<NetlinkMessage> content) {
        return attribute(type | NESTED, content);
    }

    private NetlinkMessage attribute(int type, Consumer<NetlinkMessage> content) {
        int start = bytes.position();
        bytes.putShort((short) 0).putShort((short) type);
        content.accept(this);
        bytes.putShort(start, (short) (bytes.position() - start));
        while (bytes.position() % 4 != 0) {
            bytes.put((byte) 0);
        }
        return this;
    }

    /** The whole message, with its length and the sequence number the answer will carry. */
    byte[] finish(int sequence) {
        bytes.putInt(0, bytes.position()).putInt(SEQUENCE_AT, sequence);
        byte[] copy = new byte[bytes.position()];
        bytes.get(0, copy);
        return copy;
    }
}
