package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeardStatusesTest {

    private final HeardStatuses heard = new HeardStatuses();

    @Test
    void the_last_of_each_code_is_remembered() {
        heard.arrives("LINK_STATE", "0/0", "megabits 10000");
        heard.arrives("LINK_STATE", "0/0", "megabits 20000");
        heard.arrives("LINK_STATE", "2/0", "");
        assertThat(heard.heard("LINK_STATE")).contains("megabits 20000");
        assertThat(heard.heard("LINK_STATE 2/0")).contains("");
        assertThat(heard.heard("MEDIA_CONNECT")).isEmpty();
    }

    @Test
    void a_connection_loses_its_virtual_function() {
        heard.arrives("SWITCH_PORT_REMOVE_VF", "2/0", "");
        assertThat(heard.lostItsVf("2/0")).isTrue();
        assertThat(heard.lostItsVf("3/0")).isFalse();
    }
}
