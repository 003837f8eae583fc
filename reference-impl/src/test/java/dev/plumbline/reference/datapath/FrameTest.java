package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class FrameTest {
    private static final String ADDRESSES = "fedcba987654" + "0280c0a00001";

    @Test
    void theHeaderIsReadInNetworkOrder() {
        Frame frame = Frame.of(HexFormat.of().parseHex(ADDRESSES + "88b5" + "01"));
        assertThat(frame.destination()).isEqualTo(0xfedcba987654L);
        assertThat(frame.source()).isEqualTo(0x0280c0a00001L);
        assertThat(frame.etherType()).isEqualTo(0x88b5);
        assertThat(frame.length()).isEqualTo(15);
        assertThat(frame).hasToString("02:80:c0:a0:00:01 > fe:dc:ba:98:76:54 type 0x88b5 length 15");
    }

    @Test
    void aGroupAddressHasTheLowestBitOfItsFirstOctet() {
        assertThat(Frame.of(HexFormat.of().parseHex(ADDRESSES + "88b5")).isGroup()).isFalse();
        assertThat(Frame.of(HexFormat.of().parseHex("01005e000001" + "0280c0a00001" + "88b5")).isGroup()).isTrue();
    }

    @Test
    void aCopyOutlivesTheNextFilling() {
        Frame frame = Frame.reusable();
        frame.room().asSlice(4, 20).fill((byte) 7);
        frame.filled(4, 20);
        Frame copy = frame.copy();
        frame.room().fill((byte) 8);
        assertThat(copy.toByteArray()).hasSize(20).containsOnly(7);
    }

    @Test
    void lessThanAHeaderIsNoFrame() {
        assertThatThrownBy(() -> Frame.of(new byte[13])).isInstanceOf(IllegalArgumentException.class);
    }
}
