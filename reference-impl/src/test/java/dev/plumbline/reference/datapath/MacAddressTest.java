package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MacAddressTest {
    @Test
    void textAndValueAgree() {
        MacAddress address = MacAddress.parse("fe:dc:ba:98:76:54");
        assertThat(address.value()).isEqualTo(0xfedcba987654L);
        assertThat(address).hasToString("fe:dc:ba:98:76:54");
        assertThat(MacAddress.of(address.octets())).isEqualTo(address);
    }

    @Test
    void groupAddressesAreTold() {
        assertThat(MacAddress.parse("ff:ff:ff:ff:ff:ff").isGroup()).isTrue();
        assertThat(MacAddress.parse("02:00:00:00:00:01").isGroup()).isFalse();
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> MacAddress.parse("02:00:00:00:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MacAddress.parse("zz:00:00:00:00:01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MacAddress(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
