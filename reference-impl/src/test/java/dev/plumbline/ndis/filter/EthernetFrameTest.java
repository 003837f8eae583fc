package dev.plumbline.ndis.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EthernetFrameTest {

    @Test
    void text_holds_all_of_a_frame() {
        EthernetFrame frame = new EthernetFrame("02-00-00-00-02-00", "02-00-00-00-03-00", "flow7");
        assertThat(EthernetFrame.of(frame.toString())).isEqualTo(frame);
        assertThat(frame.isBroadcast()).isFalse();
    }

    @Test
    void other_text_is_no_frame() {
        assertThat(EthernetFrame.of("")).isEqualTo(EthernetFrame.UNKNOWN);
        assertThat(EthernetFrame.of("one two")).isEqualTo(EthernetFrame.UNKNOWN);
        assertThat(EthernetFrame.UNKNOWN.isBroadcast()).isTrue();
    }
}
