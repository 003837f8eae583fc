package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NetlinkMessageTest {
    private static final int TYPE = 16;

    private final byte[] message = NetlinkMessage.request(TYPE, 0)
            .linkHeader(7, 1, 1)
            .text(3, "abc")
            .octet(33, 1)
            .nest(18, info -> info.text(1, "veth").number(2, 42))
            .octets(1, new byte[] {1, 2, 3, 4, 5, 6})
            .finish(99);

    @Test
    void whatIsWrittenIsReadBack() {
        List<NetlinkPart> parts = NetlinkPart.split(ByteBuffer.wrap(message));
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.type()).isEqualTo(TYPE);
            assertThat(part.sequence()).isEqualTo(99);
            var attributes = part.attributes(Link.HEADER);
            assertThat(attributes).containsOnlyKeys(3, 33, 18, 1);
            assertThat(attributes).extractingByKey(3).extracting(NetlinkPart::text).isEqualTo("abc");
        });
    }

    @Test
    void everyMessageAndAttributeIsAlignedToFour() {
        assertThat(message.length % 4).isZero();
        byte[] twice = Arrays.copyOf(message, 2 * message.length);
        System.arraycopy(message, 0, twice, message.length, message.length);
        assertThat(NetlinkPart.split(ByteBuffer.wrap(twice))).hasSize(2);
    }

    @Test
    void aMessageCutShortIsLeftOut() {
        for (int length = 0; length < message.length; length++) {
            assertThat(NetlinkPart.split(ByteBuffer.wrap(message, 0, length))).isEmpty();
        }
    }

    @Test
    void aLinkIsReadFromItsAttributes() {
        Link link = Link.read(NetlinkPart.split(ByteBuffer.wrap(message)).getFirst());
        assertThat(link.index()).isEqualTo(7);
        assertThat(link.name()).isEqualTo("abc");
        assertThat(link.mac()).hasToString("01:02:03:04:05:06");
        assertThat(link.isUsable()).isTrue();
        assertThat(link.operState()).isEqualTo(OperState.UNKNOWN);
    }
}
