package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FlowHashTest {
    private static final String ADDRESSES = "020000000001" + "020000000002";
    private static final int UDP = 17;
    private static final int ICMP = 1;

    @Test
    void portsTellFlowsApart() {
        assertThat(hash(ipv4(UDP, "0000", "1000"))).isNotEqualTo(hash(ipv4(UDP, "0000", "1001")));
        assertThat(hash(ipv6("1000"))).isNotEqualTo(hash(ipv6("1001")));
    }

    @Test
    void theFragmentsOfAPacketStayTogether() {
        int first = hash(ipv4(UDP, "2000", "1000"));
        int second = hash(ipv4(UDP, "2010", "beef"));
        int last = hash(ipv4(UDP, "0020", "cafe"));
        assertThat(second).isEqualTo(first);
        assertThat(last).isEqualTo(first);
    }

    @Test
    void whatFollowsAnotherProtocolsHeaderDoesNotCount() {
        assertThat(hash(ipv4(ICMP, "0000", "1000"))).isEqualTo(hash(ipv4(ICMP, "0000", "1001")));
    }

    @Test
    void aVlanTagDoesNotHideTheFlow() {
        String packet = ipv4(UDP, "0000", "1000");
        String tagged = "8100" + "0064" + packet;
        String doubled = "88a8" + "0065" + tagged;
        assertThat(hash(tagged)).isEqualTo(hash(packet));
        assertThat(hash(doubled)).isEqualTo(hash(packet));
    }

    @Test
    void anythingElseIsHashedByItsAddressesHoweverShort() {
        assertThat(hash("88b5" + "0001")).isEqualTo(hash("88b5" + "ffff"));
        assertThat(hash("0800")).isEqualTo(hash("0800" + "45"));
        assertThat(hash("8100")).isEqualTo(hash("8100" + "00"));
        assertThat(hash("86dd" + "60")).isNotEqualTo(hash("0800"));
    }

    @Test
    void manyFlowsSpreadOverTwoMembers() {
        long odd = IntStream.range(0, 1000)
                .filter(port -> (hash(ipv4(UDP, "0000", HexFormat.of().toHexDigits((short) port))) & 1) == 1)
                .count();
        assertThat(odd).isBetween(400L, 600L);
    }

    private static String ipv4(int protocol, String fragment, String sourcePort) {
        String header = "45000020" + "0000" + fragment + "40" + HexFormat.of().toHexDigits((byte) protocol) + "0000";
        return "0800" + header + "0a4d0001" + "0a4d0002" + sourcePort + "0007" + "00000000";
    }

    private static String ipv6(String sourcePort) {
        String addresses = "fd".repeat(16) + "fe".repeat(16);
        return "86dd" + "60000000" + "0008" + "11" + "40" + addresses + sourcePort + "0007" + "00000000";
    }

    private static int hash(String afterAddresses) {
        return Frame.of(HexFormat.of().parseHex(ADDRESSES + afterAddresses)).flowHash();
    }
}
