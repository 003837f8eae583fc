package dev.plumbline.reference.datapath;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.plumbline.reference.provider.balancing.Octets;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * An Ethernet frame in native memory, at least 14 octets, without FCS.
 *
 * <p>A frame handed to a {@link FrameHandler} is valid only until the handler returns: the loop fills the
 * same memory again. Who wants to keep it takes a {@link #copy()}.
 *
 * <pre>
 * 0             6        12           14
 * | destination | source | ether type | payload ...
 * </pre>
 */
public final class Frame implements Octets {
    static final int HEADER = 14;

    /** Room for the longest IP packet in a frame with two VLAN tags. */
    private static final int CAPACITY = 65_536 + HEADER + 8;

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final MemorySegment memory;
    private MemorySegment bytes;

    private Frame(MemorySegment memory) {
        this.memory = memory;
        this.bytes = memory;
    }

    /** A frame of these octets, on memory of its own. */
    public static Frame of(byte[] octets) {
        if (octets.length < HEADER) {
            throw new IllegalArgumentException("shorter than an Ethernet header: " + octets.length);
        }
        return new Frame(Arena.ofAuto().allocateFrom(JAVA_BYTE, octets));
    }

    /** A frame to be filled again and again by {@link Tap#receive} or {@link PacketSocket#receive}. */
    static Frame reusable() {
        return new Frame(Arena.ofAuto().allocate(CAPACITY, Long.BYTES));
    }

    /** The whole memory behind the frame, whatever it is filled with. */
    MemorySegment room() {
        return memory;
    }

    void filled(int start, int length) {
        bytes = memory.asSlice(start, length);
    }

    /** The frame on memory of its own, valid as long as it is referenced. */
    public Frame copy() {
        return of(toByteArray());
    }

    /** In octets, without FCS. */
    @Override
    public int length() {
        return (int) bytes.byteSize();
    }

    /** The 48 bits of the destination address, first octet highest. */
    public long destination() {
        return Short.toUnsignedLong(bytes.get(SHORT, 0)) << 32 | Integer.toUnsignedLong(bytes.get(INT, 2));
    }

    /** The 48 bits of the source address, first octet highest. */
    public long source() {
        return Short.toUnsignedLong(bytes.get(SHORT, 6)) << 32 | Integer.toUnsignedLong(bytes.get(INT, 8));
    }

    /** Whether the destination is multicast or broadcast. */
    public boolean isGroup() {
        return MacAddress.isGroup(destination());
    }

    /** The 16 bits after the addresses: a type, a VLAN tag's type, or below 1536 an IEEE 802.3 length. */
    public int etherType() {
        return unsignedShort(12);
    }

    @Override
    public int octet(int at) {
        return Byte.toUnsignedInt(bytes.get(JAVA_BYTE, at));
    }

    int unsignedShort(long at) {
        return Short.toUnsignedInt(bytes.get(SHORT, at));
    }

    MemorySegment bytes() {
        return bytes;
    }

    public byte[] toByteArray() {
        return bytes.toArray(JAVA_BYTE);
    }

    @Override
    public String toString() {
        return new MacAddress(source()) + " > " + new MacAddress(destination()) + " type 0x"
                + Integer.toHexString(etherType()) + " length " + length();
    }
}
