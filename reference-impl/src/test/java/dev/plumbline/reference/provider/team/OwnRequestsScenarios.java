package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the team asks and sets on its own account, one request a turn (OID-91, OID-95, TEAM-07, TEAM-10). */
class OwnRequestsScenarios {

    private static final String FILTERS = "OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES";
    private static final String SRIOV = "OID_SRIOV_HARDWARE_CAPABILITIES";
    private static final String OFFLOADS = "OID_TCP_OFFLOAD_HARDWARE_CAPABILITIES";
    private static final String PRIVATE = "PRIVATE_TEAM_ATTRIBUTE";
    private static final String TEAM = "OID_TCP_OFFLOAD_PARAMETERS";
    private static final String ENUM = "OID_SWITCH_PORT_PROPERTY_ENUM";
    private static final String FAILURE = "FAILURE";
    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";

    private final OwnOidPath team = new OwnOidPath();
    private final ScriptedServices ndis = team.ndis();

    private static List<String> questions(String member) {
        return List.of(FILTERS + " " + member, SRIOV + " " + member, OFFLOADS + " " + member);
    }

    @Test
    void aMemberIsAskedWhatItCanDoThenSetUpAndTheTeamAfterIt() {
        team.connected("1/0", "1/1");
        team.turns(3);
        assertThat(ndis.sent()).containsExactlyElementsOf(questions("1/1"));
        team.turns(1);
        assertThat(ndis.lastSent().information()).isEqualTo("Value=team");
        assertThat(ndis.sent()).containsExactly(PRIVATE + " 1/1");
        team.turns(3);
        assertThat(ndis.sent()).as("nothing that all can do, nothing to tell").isEmpty();
    }

    @Test
    void theTeamIsToldOnceWhatAllOfItsMembersCanDo() {
        team.connected("1/0", "1/1");
        ndis.telling(FILTERS, "Technologies=vmq,ipsec").telling(SRIOV, "Technologies=sriov");
        team.turns(5);
        assertThat(ndis.lastSent().information()).isEqualTo("Technologies=vmq,ipsec,sriov");
        assertThat(ndis.sent()).endsWith(TEAM + " 1/0");
        team.turns(2);
        assertThat(ndis.sent()).isEmpty();
        team.connected("1/2");
        ndis.telling(SRIOV, "Technologies=").telling(FILTERS, "Technologies=rss,vmq");
        team.turns(5);
        assertThat(ndis.lastSent().information()).isEqualTo("Technologies=vmq");
    }

    @Test
    void whatAMemberCouldNotDoIsForgottenWhenItLeaves() {
        team.connected("1/0", "1/1");
        ndis.telling(FILTERS, "Technologies=vmq");
        team.turns(5);
        team.connected("1/2");
        ndis.telling(SRIOV, "Technologies=sriov");
        team.turns(5);
        team.give(team.about("OID_SWITCH_NIC_DISCONNECT", "1/1"));
        team.turns(1);
        assertThat(ndis.lastSent().information()).isEqualTo("Technologies=vmq,sriov");
    }

    @Test
    void aMemberThatLeavesBeforeItIsAskedAndComesBackIsAskedOnce() {
        team.connected("1/1");
        team.turns(1);
        team.give(team.about("OID_SWITCH_NIC_DISCONNECT", "1/1"));
        team.give(team.about("OID_SWITCH_NIC_CONNECT", "1/1"));
        team.forget();
        team.turns(3);
        assertThat(ndis.sent()).containsExactlyElementsOf(questions("1/1"));
        team.turns(2);
        assertThat(ndis.sent()).containsExactly(PRIVATE + " 1/1");
    }

    @Test
    void aMemberIsAskedEvenIfAnotherOneLeaves() {
        team.connected("1/1", "1/2");
        team.give(team.about("OID_SWITCH_NIC_DISCONNECT", "1/1"));
        team.forget();
        team.turns(3);
        assertThat(ndis.sent()).containsExactlyElementsOf(questions("1/2"));
    }

    @Test
    void theAnswerToARequestThatFailedTellsNothing() {
        team.connected("1/0", "1/1");
        ndis.telling(FILTERS, "Technologies=vmq").answering("ndisFOidRequest", FAILURE);
        team.turns(6);
        assertThat(ndis.sent()).doesNotContain(TEAM + " 1/0");
    }

    @Test
    void aMemberThatIsBusyIsNotAskedAgainButAnotherOneIs() {
        ndis.answering("ndisFOidRequest", SUCCESS);
        team.connected("1/1", "1/2");
        ndis.answering("ndisFOidRequest", PENDING);
        team.turns(1);
        OidRequest first = ndis.lastSent();
        team.turns(2);
        assertThat(ndis.sent()).containsExactly(FILTERS + " 1/1", FILTERS + " 1/2");
        team.oids().filterOidRequestComplete(first, SUCCESS);
        team.turns(1);
        assertThat(ndis.sent()).containsExactly(SRIOV + " 1/1");
    }

    @Test
    void nothingIsSetWhileAnAnswerIsStillDue() {
        team.connected("1/0", "1/1");
        team.turns(2);
        ndis.sent();
        ndis.answering("ndisFOidRequest", PENDING);
        team.turns(1);
        OidRequest last = ndis.lastSent();
        team.turns(2);
        assertThat(ndis.sent()).containsExactly(OFFLOADS + " 1/1");
        team.oids().filterOidRequestComplete(last, SUCCESS);
        team.turns(1);
        assertThat(ndis.sent()).containsExactly(PRIVATE + " 1/1");
    }

    @Test
    void aMemberThatRefusesItsReferenceIsNeitherAskedNorSetUp() {
        team.connected("1/0", "1/1");
        ndis.answering("referenceSwitchNic 1/1", FAILURE);
        team.turns(3);
        ndis.answering("referenceSwitchNic 1/1", SUCCESS);
        team.turns(2);
        assertThat(ndis.sent()).isEmpty();
    }

    @Test
    void eachRequestHasAReferenceAndANameOfItsOwn() {
        team.connected("1/1");
        team.turns(1);
        String first = ndis.lastSent().id();
        assertThat(ndis.calls())
                .containsExactly("referenceSwitchNic 1/1", "ndisFOidRequest " + first, "dereferenceSwitchNic 1/1");
        team.turns(1);
        assertThat(ndis.lastSent().id()).isNotEqualTo(first);
    }

    @Test
    void policiesOfANewPortAreReadUnderItsReferenceOnceTheSwitchIsActive() {
        team.give(team.about("OID_SWITCH_PORT_CREATE", "2"));
        team.forget();
        team.turns(2);
        assertThat(ndis.sent()).isEmpty();
        team.oids().switchIsActive(true);
        team.turns(2);
        assertThat(ndis.calls()).containsExactly(
                "referenceSwitchPort 2", "ndisFOidRequest own1", "dereferenceSwitchPort 2");
        assertThat(ndis.sent()).containsExactly(ENUM + " 2");
    }

    @Test
    void policiesOfAPortThatIsTornDownOrRefusesAReferenceAreNotRead() {
        team.oids().switchIsActive(true);
        team.give(team.about("OID_SWITCH_PORT_CREATE", "2"));
        team.give(team.about("OID_SWITCH_PORT_TEARDOWN", "2"));
        team.give(team.about("OID_SWITCH_PORT_CREATE", "3"));
        ndis.answering("referenceSwitchPort", FAILURE);
        team.forget();
        team.turns(3);
        assertThat(ndis.calls()).containsExactly("referenceSwitchPort 3");
    }

    @Test
    void aMemberThatWasThereBeforeTheModuleIsAskedToo() {
        team.nics().connected("1/1");
        team.oids().found("1/0");
        team.oids().found("1/1");
        team.turns(1);
        assertThat(ndis.sent()).containsExactly(FILTERS + " 1/1");
    }
}
