package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.EthernetFrame;
import org.junit.jupiter.api.Test;

class LearnedAddressesTest {

    private final LearnedAddresses addresses = new LearnedAddresses();

    private static EthernetFrame from(String address) {
        return new EthernetFrame(EthernetFrame.BROADCAST, address, "flow");
    }

    @Test
    void an_address_is_where_it_was_seen_last() {
        addresses.learn(from("A"), "2/0");
        addresses.learn(from("A"), "3/0");
        assertThat(addresses.connection("A")).contains("3/0");
        assertThat(addresses.address("3/0")).contains("A");
        assertThat(addresses.address("2/0")).isEmpty();
        assertThat(addresses.connection("B")).isEmpty();
    }

    @Test
    void the_eldest_of_too_many_is_forgotten() {
        for (int i = 0; i <= 1024; i++) {
            addresses.learn(from("A" + i), "2/0");
        }
        assertThat(addresses.connection("A0")).isEmpty();
        assertThat(addresses.connection("A1")).contains("2/0");
    }
}
