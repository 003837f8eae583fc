package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/**
 * {@code struct ifreq}, by which ioctl names an interface.
 *
 * <pre>
 * 0            16                  40
 * | name, zero | flags or pointer |
 * </pre>
 */
final class InterfaceRequest {
    static final long VALUE = 16;

    private static final int SIZE = 40;
    private static final int LONGEST_NAME = 15;
    private static final long SIOCETHTOOL = 0x8946L;
    private static final int SET_TX_CHECKSUM = 0x17;
    private static final int SET_TSO = 0x1f;
    private static final int SET_GSO = 0x24;
    private static final int SET_GRO = 0x2c;

    private InterfaceRequest() {}

    static MemorySegment named(Arena arena, String name) {
        byte[] octets = name.getBytes(StandardCharsets.UTF_8);
        if (octets.length == 0 || octets.length > LONGEST_NAME) {
            throw new IllegalArgumentException("not an interface name: '" + name + "'");
        }
        MemorySegment request = arena.allocate(SIZE, Long.BYTES);
        MemorySegment.copy(MemorySegment.ofArray(octets), 0, request, 0, octets.length);
        return request;
    }

    /**
     * Makes the kernel finish every frame before it sends it there: checksums filled in, no segments left to
     * cut. Without it a packet socket at the other end of a veth reads frames no wire would carry.
     */
    static void disableOffloads(NetworkNamespace namespace, String name) {
        namespace.run(() -> {
            int type = Sockets.SOCK_DGRAM | Sockets.SOCK_CLOEXEC;
            int opened = Sockets.socket(Sockets.AF_INET, type, 0);
            try (Descriptor socket = Descriptor.opened(opened, "socket(AF_INET)");
                    Arena arena = Arena.ofConfined()) {
                MemorySegment request = named(arena, name);
                for (int command : new int[] {SET_TX_CHECKSUM, SET_TSO, SET_GSO, SET_GRO}) {
                    request.set(ADDRESS, VALUE, arena.allocateFrom(JAVA_INT, command, 0));
                    String call = "ioctl(SIOCETHTOOL 0x" + Integer.toHexString(command) + ", " + name + ")";
                    NativeCall.check(LibC.ioctl(socket.number(), SIOCETHTOOL, request), call);
                }
            }
        });
    }
}
