package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The connections of a switch, from NIC_CREATE to NIC_DELETE (TEAM-11, LIFE-57). */
class TeamNicsTest {

    private final TeamNics nics = new TeamNics();

    private void connect(String... all) {
        for (String nic : all) {
            nics.created(nic);
            nics.connected(nic);
        }
    }

    @Test
    void membersAndTheRestAreToldApartByTheirIndex() {
        connect("2/0", "1/1", "3/0", "1/2");
        assertThat(nics.connectedMembers()).containsExactly("1/1", "1/2");
        assertThat(nics.locals()).containsExactly("2/0", "3/0");
        nics.disconnected("1/1");
        nics.disconnected("2/0");
        assertThat(nics.connectedMembers()).containsExactly("1/2");
        assertThat(nics.locals()).containsExactly("3/0");
    }

    @Test
    void membersOfAPortTakeTurnsInBeingTheFirst() {
        connect("1/1", "1/2", "1/3", "11/1", "1/0");
        nics.created("1/4");
        assertThat(List.of(nics.members("1"), nics.members("1"), nics.members("1"), nics.members("1")))
                .containsExactly(
                        List.of("1/1", "1/2", "1/3"),
                        List.of("1/2", "1/3", "1/1"),
                        List.of("1/3", "1/1", "1/2"),
                        List.of("1/1", "1/2", "1/3"));
        assertThat(nics.members("2")).isEmpty();
    }

    @Test
    void aTeamHasMembersFromTheirCreationToTheirDeletion() {
        connect("1/0");
        assertThat(nics.hasMembers()).isFalse();
        nics.created("1/1");
        assertThat(nics.hasMembers()).isTrue();
        nics.deleted("1/1");
        assertThat(nics.hasMembers()).isFalse();
    }

    @Test
    void thePortWithAMemberIsTheOneOfTheTeam() {
        connect("1/0");
        assertThat(nics.isUplink("1/0")).isFalse();
        assertThat(nics.locals()).containsExactly("1/0");
        nics.created("1/1");
        assertThat(nics.isUplink("1/0")).isTrue();
        assertThat(nics.isUplink("11/0")).isFalse();
        assertThat(nics.locals()).isEmpty();
    }

    @Test
    void thePortOfAnExternalConnectionIsTheOneOfTheTeamBeforeItHasMembers() {
        connect("1/0", "2/0");
        nics.external("1/0");
        assertThat(nics.isUplink("1/1")).isTrue();
        assertThat(nics.locals()).containsExactly("2/0");
    }

    @Test
    void aConnectionThatIsDeletedIsForgotten() {
        connect("2/0");
        assertThat(nics.knows("2/0")).isTrue();
        nics.deleted("2/0");
        assertThat(nics.knows("2/0")).isFalse();
        assertThat(nics.isConnected("2/0")).isFalse();
        assertThat(nics.locals()).isEmpty();
    }

    @Test
    void aPortIsOnNoPort() {
        assertThat(TeamNics.portOf("12/3")).contains("12");
        assertThat(TeamNics.portOf("12")).isEmpty();
    }
}
