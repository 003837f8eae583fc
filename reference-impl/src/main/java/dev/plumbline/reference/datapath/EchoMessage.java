package dev.plumbline.reference.datapath;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * An ICMP echo request or reply; {@code id} and {@code sequence} are 16 bits.
 *
 * <pre>
 * 0      1      2          4    6          8
 * | type | code | checksum | id | sequence | no data
 * </pre>
 */
record EchoMessage(int id, int sequence) {
    private static final int SIZE = 8;
    private static final int REQUEST = 8;
    private static final int REPLY = 0;
    private static final int ICMP = 1;
    private static final int PROTOCOL_AT = 9;

    byte[] encode() {
        ByteBuffer message = ByteBuffer.allocate(SIZE).putShort(0, (short) (REQUEST << 8));
        message.putShort(4, (short) id).putShort(6, (short) sequence);
        int sum = 0;
        for (int at = 0; at < SIZE; at += 2) {
            sum += Short.toUnsignedInt(message.getShort(at));
        }
        sum = (sum & 0xffff) + (sum >>> 16);
        sum = (sum & 0xffff) + (sum >>> 16);
        return message.putShort(2, (short) ~sum).array();
    }

    /** The echo reply in an IPv4 packet, empty if it holds anything else. */
    static Optional<EchoMessage> replyIn(byte[] packet) {
        int header = packet.length == 0 ? 0 : 4 * (packet[0] & 0xf);
        if (header < 20 || packet.length < header + SIZE || packet[PROTOCOL_AT] != ICMP || packet[header] != REPLY) {
            return Optional.empty();
        }
        ByteBuffer message = ByteBuffer.wrap(packet);
        return Optional.of(new EchoMessage(
                Short.toUnsignedInt(message.getShort(header + 4)), Short.toUnsignedInt(message.getShort(header + 6))));
    }
}
