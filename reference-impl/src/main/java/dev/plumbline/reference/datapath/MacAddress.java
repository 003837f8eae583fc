package dev.plumbline.reference.datapath;

import java.util.HexFormat;

/** An Ethernet address: the six octets as the low 48 bits of {@code value}, first octet highest. */
public record MacAddress(long value) {
    private static final long GROUP = 1L << 40;
    private static final long LIMIT = 1L << 48;

    public MacAddress {
        if (value < 0 || value >= LIMIT) {
            throw new IllegalArgumentException("not 48 bits: " + Long.toHexString(value));
        }
    }

    /** Reads six octets in hexadecimal, separated by colons. */
    public static MacAddress parse(String text) {
        return of(HexFormat.ofDelimiter(":").parseHex(text));
    }

    static MacAddress of(byte[] octets) {
        if (octets.length != 6) {
            throw new IllegalArgumentException("not six octets: " + octets.length);
        }
        long value = 0;
        for (byte octet : octets) {
            value = value << 8 | Byte.toUnsignedLong(octet);
        }
        return new MacAddress(value);
    }

    byte[] octets() {
        byte[] octets = new byte[6];
        for (int i = 0; i < 6; i++) {
            octets[i] = (byte) (value >>> (40 - 8 * i));
        }
        return octets;
    }

    /** Whether the address stands for several stations: multicast or broadcast. */
    public boolean isGroup() {
        return isGroup(value);
    }

    static boolean isGroup(long value) {
        return (value & GROUP) != 0;
    }

    @Override
    public String toString() {
        return HexFormat.ofDelimiter(":").formatHex(octets());
    }
}
