package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class EchoMessageTest {
    private static final String IP_HEADER = "4500001c" + "00000000" + "40010000" + "0a4d0002" + "0a4d0001";

    @Test
    void theChecksumMakesTheSumAllOnes() {
        for (int sequence : new int[] {0, 1, 0x1234, 0xffff}) {
            byte[] request = new EchoMessage(0xfff0, sequence).encode();
            int sum = 0;
            for (int at = 0; at < request.length; at += 2) {
                sum += Byte.toUnsignedInt(request[at]) << 8 | Byte.toUnsignedInt(request[at + 1]);
            }
            assertThat((sum & 0xffff) + (sum >>> 16)).isEqualTo(0xffff);
        }
    }

    @Test
    void aReplyIsFoundBehindTheIpHeader() {
        byte[] reply = packet("0000" + "0000" + "0012" + "fffe");
        assertThat(EchoMessage.replyIn(reply)).contains(new EchoMessage(0x12, 0xfffe));
    }

    @Test
    void anythingElseIsNoReply() {
        byte[] reply = packet("0000" + "0000" + "0012" + "0001");
        byte[] udp = reply.clone();
        udp[9] = 17;
        assertThat(EchoMessage.replyIn(udp)).isEmpty();
        assertThat(EchoMessage.replyIn(packet("0800" + "0000" + "0012" + "0001"))).isEmpty();
        for (int length = 0; length < reply.length; length++) {
            assertThat(EchoMessage.replyIn(Arrays.copyOf(reply, length))).isEmpty();
        }
    }

    private static byte[] packet(String icmp) {
        return HexFormat.of().parseHex(IP_HEADER + icmp);
    }
}
