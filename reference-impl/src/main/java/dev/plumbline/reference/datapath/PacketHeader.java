package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * {@code struct msghdr} with one buffer and room for the kernel's remarks about a received packet, reused for
 * every frame.
 *
 * <pre>
 * header   0 name | 8 name length | 16 vectors | 24 count | 32 control | 40 control length | 48 flags | 56
 * vector   0 base | 8 length | 16
 * control  0 length | 8 level:4, type:4 | 16 tpacket_auxdata: status:4 ... 32 VLAN tag:2 | 34 VLAN type:2 | 40
 * </pre>
 */
final class PacketHeader {
    /** Octets of a VLAN tag. */
    static final int TAG = 4;

    private static final int CONTROL_SIZE = 40;
    private static final int VLAN_VALID = 0x10;
    private static final int VLAN_TYPE_VALID = 0x40;
    private static final short VLAN = (short) 0x8100;

    private final MemorySegment header = Arena.ofAuto().allocate(56, Long.BYTES);
    private final MemorySegment vector = Arena.ofAuto().allocate(16, Long.BYTES);
    private final MemorySegment control = Arena.ofAuto().allocate(CONTROL_SIZE, Long.BYTES);

    PacketHeader() {
        header.set(ADDRESS, 16, vector);
        header.set(JAVA_LONG, 24, 1);
        header.set(ADDRESS, 32, control);
    }

    /** Ready for a call that receives into {@code room}. */
    MemorySegment into(MemorySegment room) {
        vector.set(ADDRESS, 0, room);
        vector.set(JAVA_LONG, 8, room.byteSize());
        header.set(JAVA_LONG, 40, CONTROL_SIZE);
        return header;
    }

    /** Whether the kernel took a VLAN tag out of the frame received last. */
    boolean hasTag() {
        return header.get(JAVA_LONG, 40) == CONTROL_SIZE && (status() & VLAN_VALID) != 0;
    }

    /** Writes that tag as it was on the wire: type, then priority and id. */
    void writeTag(MemorySegment place) {
        var wire = JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
        place.set(wire, 0, (status() & VLAN_TYPE_VALID) != 0 ? control.get(JAVA_SHORT, 34) : VLAN);
        place.set(wire, 2, control.get(JAVA_SHORT, 32));
    }

    private int status() {
        return control.get(JAVA_INT, 16);
    }
}
