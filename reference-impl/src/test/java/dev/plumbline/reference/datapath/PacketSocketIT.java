package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@RequiresDatapath
@Timeout(30)
final class PacketSocketIT {
    private static final byte[] ADDRESSES = HexFormat.of().parseHex("02aaaaaaaaaa" + "02bbbbbbbbbb");
    private static final int EXPERIMENT = 0x88b5; // IEEE 802 local experimental ether type

    private final NetworkNamespace here = NetworkNamespace.create("here");
    private final NetworkNamespace there = NetworkNamespace.create("there");
    private final RtNetlink links = RtNetlink.open(here);
    private final RtNetlink farLinks = RtNetlink.open(there);
    private PacketSocket near;
    private PacketSocket far;

    @BeforeEach
    void connect() {
        NewLink nearLink = new NewLink("near", 10, MacAddress.parse("02:00:00:00:00:0a"));
        NewLink farLink = new NewLink("far", 20, MacAddress.parse("02:00:00:00:00:14"));
        links.createVeth(nearLink, farLink, there);
        links.setUp(10);
        farLinks.setUp(20);
        near = PacketSocket.open(here, links.link("near").orElseThrow());
        far = PacketSocket.open(there, farLinks.link("far").orElseThrow());
    }

    @AfterEach
    void close() {
        near.close();
        far.close();
        links.close();
        farLinks.close();
        here.close();
        there.close();
    }

    @Test
    void aFrameArrivesAtTheOtherEndAndOnlyThere() {
        Frame sent = frame("88b5", 100);
        assertThat(far.send(sent)).isTrue();

        Frame received = await(near, EXPERIMENT);
        assertThat(received.toByteArray()).isEqualTo(sent.toByteArray());
        assertThat(far.receive(received)).as("the sender's own frame").isFalse();
    }

    @Test
    void aVlanTagArrivesAsItWasSent() {
        Frame sent = frame("8100" + "6064" + "88b5", 100);
        assertThat(far.send(sent)).isTrue();
        assertThat(await(near, 0x8100).toByteArray()).isEqualTo(sent.toByteArray());
    }

    @Test
    void aServiceTagKeepsItsType() {
        Frame sent = frame("88a8" + "0064" + "8100" + "0065" + "88b5", 100);
        assertThat(far.send(sent)).isTrue();
        assertThat(await(near, 0x88a8).toByteArray()).isEqualTo(sent.toByteArray());
    }

    @Test
    void theLongestFrameOfTheMtuPassesAndALongerOneDoesNot() {
        assertThat(far.send(frame("88b5", 1500))).isTrue();
        assertThat(await(near, EXPERIMENT).length()).isEqualTo(1514);
        assertThat(far.send(frame("88b5", 1501))).isFalse();
    }

    @Test
    void aSocketWhoseInterfaceIsDownSendsAndReceivesNothing() {
        farLinks.setDown(20);
        assertThat(far.send(frame("88b5", 100))).isFalse();
        assertThat(far.receive(Frame.reusable())).isFalse();
        farLinks.delete(20);
        assertThat(far.send(frame("88b5", 100))).isFalse();
        assertThat(far.receive(Frame.reusable())).isFalse();
    }

    private static Frame frame(String typeAndTags, int payload) {
        byte[] type = HexFormat.of().parseHex(typeAndTags);
        byte[] octets = Arrays.copyOf(ADDRESSES, ADDRESSES.length + type.length + payload);
        System.arraycopy(type, 0, octets, ADDRESSES.length, type.length);
        Arrays.fill(octets, ADDRESSES.length + type.length, octets.length, (byte) 0x5a);
        return Frame.of(octets);
    }

    private static Frame await(PacketSocket socket, int etherType) {
        Frame frame = Frame.reusable();
        PollSet poll = new PollSet(1);
        poll.watch(0, socket.fd());
        while (true) {
            poll.await();
            while (socket.receive(frame)) {
                if (frame.etherType() == etherType) {
                    return frame;
                }
            }
        }
    }
}
