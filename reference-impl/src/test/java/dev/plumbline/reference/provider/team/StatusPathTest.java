package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusIndication;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the team passes on, and what it says itself, once (STAT-13, STAT-14, STAT-17, TEAM-31). */
class StatusPathTest {

    private static final String QUEUES = "RECEIVE_FILTER_CURRENT_CAPABILITIES";
    private static final String SUCCESS = "SUCCESS";

    private final ScriptedServices ndis = new ScriptedServices();
    private final TeamNics nics = new TeamNics();
    private final StatusPath statuses = new StatusPath(ndis.services(), nics, StatusIndexPolicy.TEAM_WIDE);

    @BeforeEach
    void twoMembersAndAPartition() {
        for (String nic : List.of("1/0", "1/1", "1/2", "2/0")) {
            nics.created(nic);
            nics.connected(nic);
        }
    }

    private void hears(String source, String inner, String information) {
        statuses.filterStatus(StatusIndication.received("s", source, "0/0", inner, information));
    }

    /** What went up since it was asked last: {@code INNER source>destination information}. */
    private List<String> said() {
        List<String> said = ndis.statuses().stream()
                .map(s -> s.inner() + " " + s.source() + ">" + s.destination() + " " + s.information())
                .toList();
        ndis.statuses().clear();
        return said;
    }

    private List<String> saysInTurns(int count) {
        for (int i = 0; i < count; i++) {
            statuses.workItem();
        }
        return said();
    }

    private void granted(String inner) {
        statuses.ended(
                new OidRequest(OidRequest.Form.ORIGINAL, "r", OidRequest.NIC_REQUEST, "1/0", "2/0", inner), SUCCESS);
    }

    @Test
    void aStatusThatIsForNoConnectionIsPassedOnAsItIs() {
        StatusIndication plain = StatusIndication.receivedPlain("s", "LINK_STATE", "up");
        statuses.filterStatus(plain);
        assertThat(ndis.calls()).containsExactly("ndisFIndicateStatus");
        assertThat(ndis.statuses()).containsExactly(plain);
    }

    @Test
    void aStatusIsPassedOnInTheNameOfTheTeamUnderAReference() {
        hears("1/1", "PM_HARDWARE_CAPABILITIES", "wake");
        assertThat(said()).containsExactly("PM_HARDWARE_CAPABILITIES 1/0>0/0 wake");
        assertThat(ndis.calls())
                .containsExactly("referenceSwitchNic 1/0", "ndisFIndicateStatus", "dereferenceSwitchNic 1/0");
    }

    @Test
    void aStatusThatSaysNothingIsPassedOnAsItIs() {
        hears("1/1", QUEUES, null);
        assertThat(said()).containsExactly(QUEUES + " 1/0>0/0 null");
    }

    @Test
    void theQueuesOfAllMembersArePromisedAndNotAnnouncedAgain() {
        hears("1/1", QUEUES, "queues 4");
        assertThat(said()).containsExactly(QUEUES + " 1/0>0/0 queues 8");
        assertThat(saysInTurns(2)).isEmpty();
    }

    @Test
    void queuesThatCouldNotBePassedOnAreAnnouncedLaterAndOnce() {
        ndis.answering("referenceSwitchNic", "FAILURE");
        hears("1/1", QUEUES, "queues 4");
        assertThat(saysInTurns(2)).isEmpty();
        ndis.answering("referenceSwitchNic", SUCCESS);
        assertThat(saysInTurns(3)).containsExactly(QUEUES + " 1/0>0/0 queues 8");
    }

    @Test
    void anotherStatusDoesNotPromiseQueues() {
        ndis.answering("referenceSwitchNic", "FAILURE");
        hears("1/1", QUEUES, "queues 4");
        ndis.answering("referenceSwitchNic", SUCCESS);
        hears("1/1", "PM_HARDWARE_CAPABILITIES", "wake");
        said();
        assertThat(saysInTurns(1)).containsExactly(QUEUES + " 1/0>0/0 queues 8");
    }

    @Test
    void aTeamThatIsGoneSaysNothing() {
        hears("1/1", QUEUES, "queues 4");
        said();
        nics.connected("1/3");
        nics.disconnected("1/0");
        assertThat(saysInTurns(2)).isEmpty();
        hears("1/1", "PM_HARDWARE_CAPABILITIES", "wake");
        assertThat(said()).isEmpty();
    }

    @Test
    void aLinkThatIsLostIsToldAsTheLinkThatTheTeamStillHas() {
        hears("1/1", LinkMonitor.DOWN, "down");
        assertThat(said()).isEmpty();
        assertThat(saysInTurns(2)).containsExactly("LINK_STATE 1/0>0/0 up 1");
    }

    @Test
    void theLastLinkThatIsLostIsTheTeams() {
        hears("1/1", LinkMonitor.DOWN, "down");
        hears("1/2", LinkMonitor.DOWN, "down");
        assertThat(said()).containsExactly("MEDIA_DISCONNECT 1/0>0/0 down");
    }

    @Test
    void whatTheTeamSaysOfItselfIsNotMisleading() {
        hears("1/0", LinkMonitor.DOWN, "down");
        assertThat(said()).containsExactly("MEDIA_DISCONNECT 1/0>0/0 down");
    }

    @Test
    void aPartitionIsToldWhatItLosesWithALink() {
        granted("OID_NIC_SWITCH_CREATE_VPORT");
        granted("OID_RECEIVE_FILTER_ALLOCATE_QUEUE");
        hears("1/1", LinkMonitor.DOWN, "down");
        assertThat(saysInTurns(4)).containsExactly(
                "LINK_STATE 1/0>0/0 up 1",
                "SWITCH_PORT_REMOVE_VF 0/0>2/0 null",
                "RECEIVE_FILTER_QUEUE_PARAMETERS 0/0>2/0 queues 0");
    }

    @Test
    void aPartitionLosesNothingWhenALinkComesBackOrAnotherPartitionLeaves() {
        granted("OID_NIC_SWITCH_CREATE_VPORT");
        hears("1/1", "MEDIA_CONNECT", "up");
        said();
        statuses.disconnecting("3/0");
        assertThat(saysInTurns(2)).isEmpty();
    }

    @Test
    void aPartitionIsToldWhatItLosesWithAMember() {
        granted("OID_NIC_SWITCH_CREATE_VPORT");
        statuses.disconnecting("1/1");
        assertThat(saysInTurns(2)).containsExactly("SWITCH_PORT_REMOVE_VF 0/0>2/0 null");
    }

    @Test
    void aPartitionThatHasLeftAndComeBackHoldsNothing() {
        granted("OID_NIC_SWITCH_CREATE_VPORT");
        granted("OID_RECEIVE_FILTER_ALLOCATE_QUEUE");
        statuses.disconnecting("2/0");
        statuses.disconnecting("1/1");
        assertThat(saysInTurns(3)).isEmpty();
    }

    @Test
    void onlyWhatWasGrantedToAPartitionCanBeLost() {
        OidRequest request = new OidRequest(
                OidRequest.Form.ORIGINAL, "r", OidRequest.NIC_REQUEST, "1/0", "2/0", "OID_NIC_SWITCH_CREATE_VPORT");
        statuses.ended(request, "FAILURE");
        statuses.ended(
                new OidRequest(
                        OidRequest.Form.ORIGINAL, "r", "OID_SWITCH_PORT_CREATE", "2", "2/0", request.inner()),
                SUCCESS);
        statuses.disconnecting("1/1");
        assertThat(saysInTurns(2)).isEmpty();
    }

    @Test
    void aMemberThatIsConnectedAgainIsUp() {
        hears("1/1", LinkMonitor.DOWN, "down");
        saysInTurns(1);
        statuses.disconnecting("1/1");
        hears("1/2", LinkMonitor.DOWN, "down");
        assertThat(saysInTurns(1)).containsExactly("LINK_STATE 1/0>0/0 up 1");
    }

    @Test
    void eachStatusOfTheTeamHasANameOfItsOwn() {
        hears("1/1", LinkMonitor.DOWN, "down");
        statuses.workItem();
        hears("1/1", LinkMonitor.DOWN, "down");
        statuses.workItem();
        assertThat(ndis.statuses().stream().map(StatusIndication::id).toList())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("own[0-9]+"));
    }
}
