package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * An Ethernet interface whose cable ends in this process: what the IP stack sends there is read here; closing
 * it deletes the interface.
 */
public final class Tap implements AutoCloseable {
    private static final String DEVICE = "/dev/net/tun";
    private static final long TUNSETIFF = 0x400454caL;
    private static final long TUNSETCARRIER = 0x400454e2L;
    private static final short TAP_NO_INFO_EXCLUSIVE = (short) (0x2 | 0x1000 | 0x8000);

    private final String name;
    private final Descriptor descriptor;

    private Tap(String name, Descriptor descriptor) {
        this.name = name;
        this.descriptor = descriptor;
    }

    /**
     * Creates the interface, down, with its carrier on.
     *
     * @param name at most 15 characters, unused in the namespace
     * @throws SystemCallException ENOENT or ENODEV without the tun module, EPERM without CAP_NET_ADMIN, EBUSY
     *     if the name is taken
     */
    public static Tap open(NetworkNamespace namespace, String name) {
        return namespace.call(() -> open(name));
    }

    private static Tap open(String name) {
        int flags = LibC.O_RDWR | LibC.O_NONBLOCK | LibC.O_CLOEXEC;
        Descriptor descriptor = Descriptor.opened(LibC.open(DEVICE, flags), "open(" + DEVICE + ")");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = InterfaceRequest.named(arena, name);
            request.set(JAVA_SHORT, InterfaceRequest.VALUE, TAP_NO_INFO_EXCLUSIVE);
            NativeCall.check(LibC.ioctl(descriptor.number(), TUNSETIFF, request), "ioctl(TUNSETIFF, " + name + ")");
            return new Tap(name, descriptor);
        } catch (RuntimeException e) {
            descriptor.close();
            throw e;
        }
    }

    public String name() {
        return name;
    }

    int fd() {
        return descriptor.number();
    }

    /** Plugs the cable in or out, as the IP stack sees it. */
    public void setCarrier(boolean on) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocateFrom(JAVA_INT, on ? 1 : 0);
            NativeCall.check(LibC.ioctl(fd(), TUNSETCARRIER, value), "ioctl(TUNSETCARRIER, " + name + ")");
        }
    }

    /** Fills {@code frame} with the next frame the IP stack sent; false if there is none. Never waits. */
    public boolean receive(Frame frame) {
        MemorySegment room = frame.room();
        int size = LibC.read(fd(), room, room.byteSize());
        if (Errno.EAGAIN.is(size) || Errno.EINTR.is(size)) {
            return false;
        }
        NativeCall.check(size, "read(" + name + ")");
        frame.filled(0, size);
        return true;
    }

    /** Hands the frame to the IP stack; false if the interface is down or the kernel has no room. Never waits. */
    public boolean send(Frame frame) {
        MemorySegment bytes = frame.bytes();
        int result = LibC.write(fd(), bytes, bytes.byteSize());
        if (Errno.EIO.is(result) || Errno.EAGAIN.is(result) || Errno.ENOBUFS.is(result) || Errno.EINTR.is(result)) {
            return false;
        }
        NativeCall.check(result, "write(" + name + ")");
        return true;
    }

    @Override
    public void close() {
        descriptor.close();
    }
}
