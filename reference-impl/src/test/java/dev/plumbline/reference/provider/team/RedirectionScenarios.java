package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which member an encapsulated request goes, and in whose name (OID-50, OID-80, TEAM-30). */
class RedirectionScenarios {

    private static final String ALLOCATE = "OID_RECEIVE_FILTER_ALLOCATE_QUEUE";
    private static final String FREE = "OID_RECEIVE_FILTER_FREE_QUEUE";
    private static final String VPORT = "OID_NIC_SWITCH_CREATE_VPORT";
    private static final String FAILURE = "FAILURE";
    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";

    private final OwnOidPath team = new OwnOidPath();
    private final ScriptedServices ndis = team.ndis();

    @BeforeEach
    void twoMembersAndAPartition() {
        team.connected("1/0", "1/1", "1/2", "2/0");
    }

    /** Asks for a queue; by which member it was, and in what form. */
    private String allocates(String queue) {
        ndis.telling(ALLOCATE, "QueueId=" + queue);
        assertThat(team.give(team.from("2/0", ALLOCATE))).isEqualTo(SUCCESS);
        return ndis.lastSent().form() + " " + ndis.lastSent().target();
    }

    /** Gives a queue back; by which member it was, and in what form. */
    private String frees(String queue) {
        ndis.telling(FREE, "QueueId=" + queue);
        team.give(team.from("2/0", FREE).with("QueueId=" + queue));
        return ndis.lastSent().form() + " " + ndis.lastSent().target();
    }

    @Test
    void everySecondQueueIsAllocatedByTheTeamItselfAndMembersTakeTurns() {
        assertThat(allocates("1")).isEqualTo("OWN 1/1");
        assertThat(allocates("2")).isEqualTo("CLONE 1/2");
        assertThat(allocates("3")).isEqualTo("OWN 1/1");
        assertThat(allocates("4")).isEqualTo("CLONE 1/2");
    }

    @Test
    void aQueueIsFreedWhereItIsAndByWhomItWasAllocated() {
        allocates("1");
        allocates("2");
        assertThat(frees("2")).isEqualTo("CLONE 1/2");
        assertThat(frees("1")).isEqualTo("OWN 1/1");
        assertThat(frees("1")).startsWith("CLONE");
    }

    @Test
    void anOwnRequestHoldsReferencesOnItsMemberAndOnThePartition() {
        team.give(team.from("2/0", ALLOCATE));
        assertThat(ndis.calls())
                .startsWith("referenceSwitchNic 1/1", "referenceSwitchNic 2/0")
                .endsWith("dereferenceSwitchNic 1/1", "dereferenceSwitchNic 2/0");
    }

    @Test
    void aPartitionGetsWhatTheMemberSaidToTheTeam() {
        ndis.telling(ALLOCATE, "QueueId=1");
        OidRequest request = team.from("2/0", ALLOCATE);
        team.give(request);
        assertThat(request.results().information()).isEqualTo("QueueId=1");
    }

    @Test
    void nothingIsReplacedForAPartitionThatIsGoneOrForNobody() {
        team.give(team.from("3/0", ALLOCATE));
        assertThat(ndis.lastSent().form()).isEqualTo(OidRequest.Form.CLONE);
        team.nics().connected("0/0");
        team.give(team.from("0/0", ALLOCATE));
        assertThat(ndis.lastSent().form()).isEqualTo(OidRequest.Form.CLONE);
        team.give(team.from("2/0", VPORT));
        assertThat(ndis.lastSent().form()).isEqualTo(OidRequest.Form.CLONE);
    }

    @Test
    void aMemberThatRefusesItsReferenceIsPassedOver() {
        ndis.answering("referenceSwitchNic 1/1", FAILURE);
        assertThat(allocates("1")).isEqualTo("OWN 1/2");
        team.give(team.from("2/0", VPORT));
        assertThat(ndis.lastSent().target()).isEqualTo("1/2");
    }

    @Test
    void aPartitionThatRefusesItsReferenceIsServedByAClone() {
        ndis.answering("referenceSwitchNic 2/0", FAILURE);
        team.give(team.from("2/0", ALLOCATE));
        assertThat(ndis.calls())
                .startsWith("referenceSwitchNic 1/1", "referenceSwitchNic 2/0", "dereferenceSwitchNic 1/1");
        assertThat(ndis.lastSent().form()).isEqualTo(OidRequest.Form.CLONE);
    }

    @Test
    void withoutAMemberTheSwitchKeepsItsAddress() {
        ndis.answering("referenceSwitchNic", FAILURE);
        assertThat(team.give(team.from("2/0", VPORT))).isEqualTo(SUCCESS);
        assertThat(ndis.sent()).containsExactly(VPORT + " 1/0");
    }

    @Test
    void withoutMemoryForACloneTheRequestFails() {
        ndis.answering("ndisAllocateCloneOidRequest", "RESOURCES");
        assertThat(team.give(team.from("2/0", VPORT))).isEqualTo("RESOURCES");
    }

    @Test
    void hardwareIsAskedForAtItsMemberWhoeverIsNext() {
        ndis.telling(VPORT, "VPortId=7");
        team.give(team.from("2/0", VPORT));
        String member = ndis.lastSent().target();
        for (int i = 0; i < 3; i++) {
            team.give(team.from("2/0", "OID_NIC_SWITCH_VPORT_PARAMETERS").with("VPortId=7"));
            assertThat(ndis.lastSent().target()).isEqualTo(member);
        }
    }

    @Test
    void theHardwareOfAMemberGoesWithIt() {
        allocates("1");
        team.give(team.about("OID_SWITCH_NIC_DISCONNECT", "1/1"));
        team.give(team.about("OID_SWITCH_NIC_CONNECT", "1/1"));
        assertThat(frees("1")).startsWith("CLONE");
    }

    @Test
    void hardwareThatAMemberHandsOutAfterItHasLeftIsAskedOfNoOther() {
        ndis.answering("ndisFOidRequest", PENDING);
        team.give(team.from("2/0", VPORT));
        OidRequest late = ndis.lastSent();
        assertThat(late.target()).isEqualTo("1/1");
        ndis.answering("ndisFOidRequest", SUCCESS);
        team.give(team.about("OID_SWITCH_NIC_DISCONNECT", "1/1"));
        late.results().written("VPortId=7");
        team.oids().filterOidRequestComplete(late, SUCCESS);
        team.give(team.from("2/0", "OID_NIC_SWITCH_VPORT_PARAMETERS").with("VPortId=7"));
        assertThat(ndis.lastSent().target()).isEqualTo("1/0");
    }

    /** Has every member that is not asked yet say what it can do. */
    private void tell(String technologies) {
        for (String oid : new String[] {"RECEIVE_FILTER", "SRIOV", "TCP_OFFLOAD"}) {
            ndis.telling("OID_" + oid + "_HARDWARE_CAPABILITIES", "Technologies=" + technologies);
        }
        team.turns(3);
    }

    private String memberFor(String inner) {
        team.give(team.from("2/0", inner));
        return ndis.lastSent().target();
    }

    @ParameterizedTest
    @CsvSource({
        "vmq,OID_RECEIVE_FILTER_SET_FILTER",
        "sriov,OID_NIC_SWITCH_CREATE_VPORT",
        "ipsec,OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA"
    })
    void anOffloadGoesToAMemberThatCanDoItAndAnythingElseToEitherInTurn(String technology, String inner) {
        tell(technology);
        tell("rss");
        assertThat(List.of(memberFor(inner), memberFor(inner), memberFor(inner))).containsOnly("1/1");
        assertThat(List.of(memberFor("OID_GEN_STATISTICS"), memberFor("OID_GEN_STATISTICS")))
                .containsExactlyInAnyOrder("1/1", "1/2");
    }

    @Test
    void anOffloadThatNoMemberCanDoGoesToEither() {
        tell("rss");
        tell("vmq");
        assertThat(memberFor(VPORT)).isIn("1/1", "1/2");
    }

    @Test
    void whatIsAddressedToNobodyIsForNoMember() {
        OidRequest request = new OidRequest(
                OidRequest.Form.ORIGINAL, "r", OidRequest.NIC_REQUEST, "0/0", "2/0", VPORT);
        team.give(request);
        assertThat(ndis.sent()).containsExactly(VPORT + " 0/0");
    }

    @Test
    void whatAnExtensionAboveHasAddressedToAMemberGoesThereOrNowhere() {
        OidRequest request = new OidRequest(
                OidRequest.Form.ORIGINAL, "r", OidRequest.NIC_REQUEST, "1/2", "0/0", VPORT);
        assertThat(team.give(request)).isEqualTo(SUCCESS);
        assertThat(ndis.calls()).contains("referenceSwitchNic 1/2").endsWith(
                "dereferenceSwitchNic 1/2", "ndisFreeCloneOidRequest clone of r");
        team.nics().disconnected("1/2");
        ndis.sent();
        assertThat(team.give(request)).isEqualTo(FAILURE);
        assertThat(ndis.sent()).isEmpty();
        assertThat(ndis.calls()).containsExactly("ndisAllocateCloneOidRequest r", "ndisFreeCloneOidRequest clone of r");
        team.nics().connected("1/2");
        ndis.answering("referenceSwitchNic", FAILURE);
        assertThat(team.give(request)).isEqualTo(FAILURE);
        assertThat(ndis.calls()).endsWith("referenceSwitchNic 1/2", "ndisFreeCloneOidRequest clone of r");
    }

    @Test
    void anOwnRequestIsCancelledBelowAndItsOriginalEndsAtOnce() {
        ndis.answering("ndisFOidRequest", PENDING);
        OidRequest request = team.from("2/0", ALLOCATE);
        assertThat(team.give(request)).isEqualTo(PENDING);
        OidRequest sent = ndis.lastSent();
        ndis.calls();
        team.oids().filterCancelOidRequest(request.id());
        assertThat(ndis.calls()).containsExactly(
                "ndisFCancelOidRequest " + sent.id(), "ndisFOidRequestComplete " + request.id() + " REQUEST_ABORTED");
        team.oids().filterOidRequestComplete(sent, "REQUEST_ABORTED");
        assertThat(ndis.calls()).containsExactly("dereferenceSwitchNic 1/1", "dereferenceSwitchNic 2/0");
    }
}
