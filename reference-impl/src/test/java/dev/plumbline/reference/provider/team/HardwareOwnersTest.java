package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which member has which hardware, as far as its answers tell (OID-80). */
class HardwareOwnersTest {

    private static final String ALLOCATE = "OID_RECEIVE_FILTER_ALLOCATE_QUEUE";

    private final HardwareOwners owners = new HardwareOwners();

    private void answers(OidRequest.Form form, String target, String inner, String information) {
        OidRequest sent = new OidRequest(form, "r", OidRequest.NIC_REQUEST, target, "0/0", inner);
        if (information != null) {
            sent.results().written(information);
        }
        owners.granted(new Travel(null, sent, List.of()));
    }

    private void grants(String member, String inner, String information) {
        answers(OidRequest.Form.CLONE, member, inner, information);
    }

    @ParameterizedTest
    @CsvSource({
        "OID_RECEIVE_FILTER_ALLOCATE_QUEUE,OID_RECEIVE_FILTER_FREE_QUEUE,QueueId=1",
        "OID_RECEIVE_FILTER_SET_FILTER,OID_RECEIVE_FILTER_CLEAR_FILTER,FilterId=1",
        "OID_NIC_SWITCH_CREATE_VPORT,OID_NIC_SWITCH_DELETE_VPORT,VPortId=1",
        "OID_NIC_SWITCH_ALLOCATE_VF,OID_NIC_SWITCH_FREE_VF,VFId=1",
        "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA,OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA,OffloadHandle=1"
    })
    void hardwareBelongsToTheMemberThatHandedItOutUntilItIsTakenBack(String grant, String release, String hardware) {
        grants("1/2", grant, hardware);
        assertThat(owners.ownerOf("Any=0;" + hardware)).contains("1/2");
        grants("1/2", "OID_GEN_STATISTICS", hardware);
        assertThat(owners.ownerOf(hardware)).contains("1/2");
        grants("1/2", release, hardware);
        assertThat(owners.ownerOf(hardware)).isEmpty();
    }

    @Test
    void freeingAQueueDoesNotTakeBackOtherHardware() {
        grants("1/1", "OID_RECEIVE_FILTER_SET_FILTER", "FilterId=7;QueueId=1");
        grants("1/1", "OID_RECEIVE_FILTER_FREE_QUEUE", "QueueId=1;FilterId=7");
        assertThat(owners.ownerOf("FilterId=7")).contains("1/1");
        assertThat(owners.ownerOf("QueueId=1")).isEmpty();
    }

    @Test
    void theFirstMemberThatHandsSomethingOutHasIt() {
        grants("1/1", ALLOCATE, "QueueId=1");
        grants("1/2", ALLOCATE, "QueueId=1");
        assertThat(owners.ownerOf("QueueId=1")).contains("1/1");
    }

    @Test
    void onlyWhatTheTeamHasAllocatedItselfIsItsOwn() {
        answers(OidRequest.Form.OWN, "1/1", ALLOCATE, "QueueId=1");
        grants("1/2", ALLOCATE, "QueueId=2");
        assertThat(owners.isOwn("QueueId=1")).isTrue();
        assertThat(owners.isOwn("QueueId=2")).isFalse();
        assertThat(owners.isOwn("QueueId=3")).isFalse();
    }

    @Test
    void whatIsBasedOnOtherHardwareIsLookedForFirst() {
        grants("1/1", ALLOCATE, "QueueId=1");
        grants("1/2", "OID_RECEIVE_FILTER_SET_FILTER", "FilterId=7");
        assertThat(owners.ownerOf("QueueId=1;FilterId=7")).contains("1/2");
    }

    @Test
    void anAnswerThatIsNoMembersOrSaysNothingHandsNothingOut() {
        grants("1/0", ALLOCATE, "QueueId=1");
        grants("1/1", null, "QueueId=1");
        grants("1/1", ALLOCATE, null);
        assertThat(owners.ownerOf("QueueId=1")).isEmpty();
    }

    @Test
    void theHardwareOfAMemberGoesWithItAndNoOther() {
        grants("1/1", ALLOCATE, "QueueId=1");
        grants("1/2", ALLOCATE, "QueueId=2");
        owners.gone("1/1");
        assertThat(owners.ownerOf("QueueId=1")).isEmpty();
        assertThat(owners.ownerOf("QueueId=2")).contains("1/2");
    }
}
