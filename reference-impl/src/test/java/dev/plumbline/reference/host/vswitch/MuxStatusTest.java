package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MuxStatusTest {

    private final SwitchState state = new SwitchState(new SwitchWorld(2, 0, NdisVersion.NDIS_6_40));
    private final MuxStatus mux = new MuxStatus(state);

    private void connect(String nic) {
        state.ended("OID_SWITCH_NIC_CREATE", nic, true);
        state.passedBelow("OID_SWITCH_NIC_CONNECT", nic);
    }

    private List<String> pending() {
        List<String> pending = new ArrayList<>();
        mux.pending(pending, "");
        return pending;
    }

    @Test
    void a_team_without_members_has_nothing_to_tell() {
        assertThat(pending()).isEmpty();
    }

    @Test
    void each_capability_is_due_once_per_change_of_the_membership() {
        connect("1/1");
        assertThat(pending()).hasSize(5).contains(MuxStatus.LINK, "PM_HARDWARE_CAPABILITIES");
        mux.capabilities("PM_HARDWARE_CAPABILITIES");
        assertThat(pending()).hasSize(4);
        connect("1/2");
        assertThat(pending()).hasSize(5);
    }

    @Test
    void the_team_is_down_with_its_last_link_and_up_with_its_first() {
        connect("1/1");
        connect("1/2");
        assertThat(mux.link("1/1", false).inner()).isEqualTo("LINK_STATE");
        assertThat(mux.link("1/2", false).inner()).isEqualTo("MEDIA_DISCONNECT");
        assertThat(mux.link("1/2", false).inner()).isEqualTo("MEDIA_CONNECT");
        assertThat(mux.link("1/1", false))
                .isEqualTo(new MuxStatus.Indication("LINK_STATE", "megabits 20000"));
    }

    @Test
    void a_member_speaks_of_its_own_link() {
        connect("1/1");
        connect("1/2");
        assertThat(mux.link("1/2", true).inner()).isEqualTo("MEDIA_DISCONNECT");
        assertThat(mux.link("1/2", true).inner()).isEqualTo("MEDIA_CONNECT");
    }

    @Test
    void there_is_no_indication_of_an_unknown_capability() {
        assertThatThrownBy(() -> mux.capabilities("ANYTHING")).hasMessageContaining("ANYTHING");
    }
}
