package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Octets that are a structure, at random: anything, and then what is not free is put right. */
final class SampleOctets {

    private static final Layout<?> TEXT = IfCountedString.LAYOUT;

    private SampleOctets() {}

    /** Octets that {@code layout} decodes, of {@code revision} as its header says. */
    static byte[] valid(Layout<?> layout, Revision revision, Random random) {
        byte[] octets = noise(revision.sizeOf(), random);
        put(layout, revision, ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN), 0, random);
        return octets;
    }

    /** A revision of {@code layout}. */
    static Revision revision(Layout<?> layout, Random random) {
        return layout.revisions().get(random.nextInt(layout.revisions().size()));
    }

    /** {@code length} octets: noise, with runs of the least and the greatest. */
    static byte[] noise(int length, Random random) {
        byte[] octets = new byte[length];
        random.nextBytes(octets);
        for (int runs = random.nextInt(4); runs > 0 && length > 0; runs--) {
            int from = random.nextInt(length);
            Arrays.fill(octets, from, from + random.nextInt(length - from + 1), (byte) (random.nextBoolean() ? 0 : -1));
        }
        return octets;
    }

    private static void put(Layout<?> layout, Revision revision, ByteBuffer bytes, int at, Random random) {
        layout.headerType().ifPresent(type -> {
            bytes.put(at, (byte) type.number());
            bytes.put(at + 1, (byte) revision.number());
            bytes.putShort(at + 2, (short) revision.extent());
        });
        for (Member member : layout.members()) {
            int place = at + member.offset();
            switch (member.type()) {
                case "BOOLEAN" -> bytes.put(place, (byte) random.nextInt(2));
                case "IF_COUNTED_STRING" -> put(TEXT, TEXT.newest(), bytes, place, random);
                case "NDIS_REQUEST_TYPE" -> bytes.putInt(place, random.nextInt(14));
                default -> {
                    if (member.role() == Member.Role.LENGTH) {
                        bytes.putShort(place, (short) (2 * random.nextInt(257)));
                    } else if (member.name().equals("NumDestinations")) {
                        bytes.putInt(place, Math.min(bytes.getInt(place - 4) & 0x7FFFFFFF, random.nextInt(1 << 20)));
                    }
                }
            }
        }
    }

    /** {@code octets} of {@code revision} with zeros in what is reserved or padding or beyond the length of a text. */
    static byte[] withoutRests(Layout<?> layout, Revision revision, byte[] octets) {
        byte[] kept = new byte[revision.sizeOf()];
        keep(layout, revision, octets, kept, 0);
        return kept;
    }

    private static void keep(Layout<?> layout, Revision revision, byte[] from, byte[] to, int at) {
        for (Member member : layout.members()) {
            int place = at + member.offset();
            if (member.revision() > revision.number() || member.role() == Member.Role.RESERVED) {
                continue;
            }
            switch (member.type()) {
                case "IF_COUNTED_STRING" -> keep(TEXT, TEXT.newest(), from, to, place);
                case "union" -> keepUnion(from, to, place);
                case "WCHAR[257]" -> copy(from, to, place, (from[place - 2] & 0xFF) + (from[place - 1] & 0xFF) * 256);
                default -> {
                    for (long bit = member.firstBit(); bit < member.firstBit() + member.bits(); bit++) {
                        int octet = place + (int) (bit / 8);
                        to[octet] |= (byte) (from[octet] & (1 << (bit % 8)));
                    }
                }
            }
        }
    }

    private static void keepUnion(byte[] from, byte[] to, int at) {
        switch (from[4]) {
            case 0, 2 -> keep(QueryInformation.LAYOUT, QueryInformation.LAYOUT.newest(), from, to, at);
            case 1 -> keep(SetInformation.LAYOUT, SetInformation.LAYOUT.newest(), from, to, at);
            case 12 -> keep(MethodInformation.LAYOUT, MethodInformation.LAYOUT.newest(), from, to, at);
            default -> copy(from, to, at, 40);
        }
    }

    private static void copy(byte[] from, byte[] to, int at, int length) {
        System.arraycopy(from, at, to, at, length);
    }
}
