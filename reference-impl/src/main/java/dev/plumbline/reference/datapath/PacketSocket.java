package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Sends and receives whole Ethernet frames at one interface; does not see what the interface itself sends.
 *
 * <p>The kernel strips VLAN tags; they are put back. A frame whose checksum or segmentation the kernel left
 * to hardware arrives as it is, so the sender's offloads must be off ({@link TeamRig} sees to it). For one
 * thread at a time.
 */
public final class PacketSocket implements AutoCloseable {
    private static final short ALL_PROTOCOLS = (short) 0x0300; // ETH_P_ALL in network byte order
    private static final int SOL_PACKET = 263;
    private static final int AUXILIARY_DATA = 8;
    private static final int IGNORE_OUTGOING = 23;
    private static final int RECEIVE_BUFFER = 16 << 20;

    private final String name;
    private final Descriptor descriptor;
    private final PacketHeader header = new PacketHeader();

    private PacketSocket(String name, Descriptor descriptor) {
        this.name = name;
        this.descriptor = descriptor;
    }

    /**
     * Opens a socket at an interface of the namespace; it receives frames from now on. A veth passes on
     * frames for any address, a physical interface only those it listens to.
     *
     * @throws SystemCallException EPERM without CAP_NET_RAW, ENODEV if the interface is gone, ENOPROTOOPT
     *     before Linux 4.20
     */
    public static PacketSocket open(NetworkNamespace namespace, Link link) {
        return namespace.call(() -> open(link));
    }

    private static PacketSocket open(Link link) {
        // protocol 0: receives nothing, from no interface, until it is bound
        int type = Sockets.SOCK_RAW | Sockets.SOCK_NONBLOCK | Sockets.SOCK_CLOEXEC;
        Descriptor descriptor = Descriptor.opened(Sockets.socket(Sockets.AF_PACKET, type, 0), "socket(AF_PACKET)");
        try (Arena arena = Arena.ofConfined()) {
            int fd = descriptor.number();
            set(fd, SOL_PACKET, IGNORE_OUTGOING, 1, "PACKET_IGNORE_OUTGOING");
            set(fd, SOL_PACKET, AUXILIARY_DATA, 1, "PACKET_AUXDATA");
            set(fd, Sockets.SOL_SOCKET, Sockets.SO_RCVBUFFORCE, RECEIVE_BUFFER, "SO_RCVBUFFORCE");
            NativeCall.check(Sockets.bind(fd, address(arena, link.index())), "bind(AF_PACKET, " + link.name() + ")");
            return new PacketSocket(link.name(), descriptor);
        } catch (RuntimeException e) {
            descriptor.close();
            throw e;
        }
    }

    private static void set(int fd, int level, int option, int value, String name) {
        NativeCall.check(Sockets.setOption(fd, level, option, value), "setsockopt(" + name + ")");
    }

    /** {@code struct sockaddr_ll}: family:2, protocol:2, index:4, the rest unused in a bind. */
    private static MemorySegment address(Arena arena, int index) {
        MemorySegment address = arena.allocate(20, 4);
        address.set(JAVA_SHORT, 0, (short) Sockets.AF_PACKET);
        address.set(JAVA_SHORT, 2, ALL_PROTOCOLS);
        address.set(JAVA_INT, 4, index);
        return address;
    }

    /** The interface's name when the socket was opened. */
    public String name() {
        return name;
    }

    int fd() {
        return descriptor.number();
    }

    /**
     * Fills {@code frame} with the next frame that arrived; false if there is none or the interface just went
     * down. Never waits.
     */
    public boolean receive(Frame frame) {
        MemorySegment room = frame.room();
        int size = Sockets.receiveMessage(fd(), header.into(room.asSlice(PacketHeader.TAG)));
        if (Errno.EAGAIN.is(size) || Errno.ENETDOWN.is(size) || Errno.EINTR.is(size)) {
            return false;
        }
        NativeCall.check(size, "recvmsg(" + name + ")");
        if (header.hasTag()) {
            MemorySegment.copy(room, PacketHeader.TAG, room, 0, 12);
            header.writeTag(room.asSlice(12, PacketHeader.TAG));
            frame.filled(0, size + PacketHeader.TAG);
        } else {
            frame.filled(PacketHeader.TAG, size);
        }
        return true;
    }

    /**
     * Gives the frame to the interface; false if it is down or gone, the frame too long for it, or the kernel
     * dropped it. Never waits.
     */
    public boolean send(Frame frame) {
        int result = Sockets.send(fd(), frame.bytes(), MemorySegment.NULL);
        if (Errno.ENETDOWN.is(result) || Errno.ENOBUFS.is(result) || Errno.EAGAIN.is(result) || Errno.ENXIO.is(result)
                || Errno.EMSGSIZE.is(result) || Errno.EINTR.is(result)) {
            return false;
        }
        NativeCall.check(result, "send(" + name + ")");
        return true;
    }

    @Override
    public void close() {
        descriptor.close();
    }
}
