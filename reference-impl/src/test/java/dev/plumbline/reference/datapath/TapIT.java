package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet4Address;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@RequiresDatapath
@Timeout(30)
final class TapIT {
    private static final int ARP = 0x0806;
    private static final String ASKER = "020000000001";
    /** Who has 10.79.0.1? Tell 10.79.0.2. */
    private static final Frame QUESTION = Frame.of(HexFormat.of()
            .parseHex("ffffffffffff" + ASKER + "0806" + "0001080006040001" + ASKER + "0a4f0002" + "0000000000000a4f0001"));

    private final NetworkNamespace namespace = NetworkNamespace.create("test");
    private final RtNetlink links = RtNetlink.open(namespace);
    private final Tap tap = Tap.open(namespace, "tap0");

    @BeforeEach
    void configure() {
        int index = links.link("tap0").orElseThrow().index();
        links.addAddress(index, Inet4Address.ofLiteral("10.79.0.1"), 24);
        links.setUp(index);
    }

    @AfterEach
    void close() {
        tap.close();
        links.close();
        namespace.close();
    }

    @Test
    void theIpStackAnswersWhatIsSentToIt() {
        assertThat(tap.send(QUESTION)).isTrue();

        Frame answer = await(ARP);
        assertThat(answer.destination()).isEqualTo(Long.parseLong(ASKER, 16));
        assertThat(answer.length()).isEqualTo(42);
        assertThat(tap.receive(answer)).as("nothing else").isFalse();
    }

    @Test
    void theCarrierFollowsTheOtherEnd() {
        assertThat(links.link("tap0").orElseThrow().carrier()).isTrue();
        tap.setCarrier(false);
        assertThat(links.link("tap0").orElseThrow().carrier()).isFalse();
        tap.setCarrier(true);
        assertThat(links.link("tap0").orElseThrow().carrier()).isTrue();
    }

    @Test
    void anInterfaceThatIsDownTakesNothing() {
        links.setDown(links.link("tap0").orElseThrow().index());
        assertThat(tap.send(QUESTION)).isFalse();
    }

    @Test
    void closingDeletesTheInterface() {
        tap.close();
        assertThat(links.link("tap0")).isEmpty();
    }

    @Test
    void aNameInUseIsRefused() {
        assertThatThrownBy(() -> Tap.open(namespace, "tap0"))
                .hasMessageStartingWith("ioctl(TUNSETIFF, tap0) failed with EBUSY");
    }

    private Frame await(int etherType) {
        Frame frame = Frame.reusable();
        PollSet poll = new PollSet(1);
        poll.watch(0, tap.fd());
        while (true) {
            poll.await(Duration.ofSeconds(10));
            while (tap.receive(frame)) {
                if (frame.etherType() == etherType) {
                    return frame;
                }
            }
        }
    }
}
