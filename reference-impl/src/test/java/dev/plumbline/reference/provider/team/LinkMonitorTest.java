package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkMonitorTest {

    private final TeamNics nics = new TeamNics();
    private final LinkMonitor links = new LinkMonitor(nics);

    @BeforeEach
    void twoMembers() {
        nics.connected("1/0");
        nics.connected("1/1");
        nics.connected("1/2");
    }

    @Test
    void a_member_is_up_until_it_is_said_to_be_down() {
        links.heard("1/1", "MEDIA_DISCONNECT");
        assertThat(links.up()).containsExactly("1/2");
        links.heard("1/1", "MEDIA_CONNECT");
        assertThat(links.up()).containsExactly("1/1", "1/2");
    }

    @Test
    void a_team_that_is_down_has_no_member_that_is_up() {
        links.heard("1/0", "MEDIA_DISCONNECT");
        assertThat(links.up()).isEmpty();
        links.heard("1/0", "MEDIA_CONNECT");
        assertThat(links.up()).hasSize(2);
    }

    @Test
    void other_statuses_tell_nothing_of_links() {
        links.heard("1/1", "PM_HARDWARE_CAPABILITIES");
        assertThat(links.isUp("1/1")).isTrue();
    }

    @Test
    void what_is_disconnected_is_not_up_and_comes_back_without_its_past() {
        links.heard("1/1", "MEDIA_DISCONNECT");
        nics.disconnected("1/1");
        links.left("1/1");
        assertThat(links.isUp("1/1")).isFalse();
        nics.connected("1/1");
        assertThat(links.isUp("1/1")).isTrue();
    }
}
