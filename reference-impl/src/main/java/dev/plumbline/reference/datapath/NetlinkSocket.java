package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A NETLINK_ROUTE socket in the namespace of the thread that opened it; not safe for use by several threads
 * at once.
 */
final class NetlinkSocket implements AutoCloseable {
    private static final int SOL_NETLINK = 270;
    private static final int NETLINK_EXT_ACK = 11;
    private static final int NETLINK_CAP_ACK = 10;
    private static final int RECEIVE_BUFFER = 1 << 20;
    private static final int PATIENCE_SECONDS = 5;

    private final MemorySegment buffer = Arena.ofAuto().allocate(1 << 16);
    private final Descriptor descriptor;

    private NetlinkSocket(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** For requests: {@link #receive()} waits for an answer, at most five seconds, then throws EAGAIN. */
    static NetlinkSocket forRequests() {
        return open(0, 0);
    }

    /** For notifications of the groups in the mask {@code groups}: {@link #receive()} never waits. */
    static NetlinkSocket forNotifications(int groups) {
        return open(Sockets.SOCK_NONBLOCK, groups);
    }

    private static NetlinkSocket open(int typeFlags, int groups) {
        int type = Sockets.SOCK_RAW | Sockets.SOCK_CLOEXEC | typeFlags;
        Descriptor descriptor = Descriptor.opened(Sockets.socket(Sockets.AF_NETLINK, type, 0), "socket(NETLINK_ROUTE)");
        try (Arena arena = Arena.ofConfined()) {
            int fd = descriptor.number();
            MemorySegment patience = arena.allocateFrom(JAVA_LONG, PATIENCE_SECONDS, 0);
            Sockets.setOption(fd, Sockets.SOL_SOCKET, Sockets.SO_RCVTIMEO, patience);
            Sockets.setOption(fd, Sockets.SOL_SOCKET, Sockets.SO_RCVBUFFORCE, RECEIVE_BUFFER);
            Sockets.setOption(fd, SOL_NETLINK, NETLINK_CAP_ACK, 1);
            Sockets.setOption(fd, SOL_NETLINK, NETLINK_EXT_ACK, 1);
            MemorySegment address = arena.allocate(12, 4); // struct sockaddr_nl: family:2, pad:2, port:4, groups:4
            address.set(JAVA_SHORT, 0, (short) Sockets.AF_NETLINK);
            address.set(JAVA_INT, 8, groups);
            NativeCall.check(Sockets.bind(fd, address), "bind(NETLINK_ROUTE)");
        } catch (RuntimeException e) {
            descriptor.close();
            throw e;
        }
        return new NetlinkSocket(descriptor);
    }

    int fd() {
        return descriptor.number();
    }

    void send(byte[] message) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, message);
            NativeCall.check(Sockets.send(fd(), bytes, MemorySegment.NULL), "send(NETLINK_ROUTE)");
        }
    }

    /**
     * The messages of the next datagram; empty only on a socket for notifications that has none.
     *
     * @throws SystemCallException ENOBUFS if notifications were lost
     */
    List<NetlinkPart> receive() {
        int size = Sockets.receive(fd(), buffer);
        while (Errno.EINTR.is(size)) {
            size = Sockets.receive(fd(), buffer);
        }
        if (Errno.EAGAIN.is(size)) {
            return List.of();
        }
        NativeCall.check(size, "recv(NETLINK_ROUTE)");
        return NetlinkPart.split(ByteBuffer.wrap(buffer.asSlice(0, size).toArray(JAVA_BYTE)));
    }

    @Override
    public void close() {
        descriptor.close();
    }
}
