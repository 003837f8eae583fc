package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidContents;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.OidResults;
import org.junit.jupiter.api.Test;

/** What the OID path answers itself, what it holds, and what it learns of connections (LIFE-62 to LIFE-71, OID-20). */
class OidPathScenarios {

    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";
    private static final String SAVE = "OID_SWITCH_NIC_SAVE";

    private final OwnOidPath team = new OwnOidPath();
    private final ScriptedServices ndis = team.ndis();

    private String save() {
        return team.give(team.about(SAVE, "2/0").with("SaveDataSize=100"));
    }

    @Test
    void aConnectionIsKnownFromItsCreationToItsDeletion() {
        team.connected("2/0");
        assertThat(team.nics().isConnected("2/0")).isTrue();
        assertThat(team.give(team.about("OID_SWITCH_NIC_DISCONNECT", "2/0"))).isEqualTo(SUCCESS);
        assertThat(team.nics().isConnected("2/0")).isFalse();
        assertThat(team.nics().knows("2/0")).isTrue();
        team.give(team.about("OID_SWITCH_NIC_DELETE", "2/0"));
        assertThat(team.nics().knows("2/0")).isFalse();
    }

    @Test
    void whatFailsBelowHasNotHappened() {
        ndis.answering("ndisFOidRequest", "FAILURE");
        team.connected("2/0");
        assertThat(team.nics().knows("2/0")).isFalse();
    }

    @Test
    void anExternalConnectionIsOnThePortOfTheTeamEvenIfItIsNoMember() {
        OidRequest create = new OidRequest(
                OidRequest.Form.ORIGINAL,
                "r",
                "OID_SWITCH_NIC_CREATE",
                "1/0",
                "0/0",
                null,
                new OidContents(
                        OidContents.usual("OID_SWITCH_NIC_CREATE", null).type(), null, "External", "", 0, null),
                new OidResults());
        team.give(create);
        assertThat(team.nics().isUplink("1/0")).isTrue();
        team.connected("2/0");
        assertThat(team.nics().isUplink("2/0")).isFalse();
    }

    @Test
    void theTeamSavesOnceAndTheNextOneInTheStackAfterIt() {
        assertThat(save()).isEqualTo(SUCCESS);
        assertThat(ndis.sent()).isEmpty();
        save();
        assertThat(ndis.sent()).containsExactly("OID_SWITCH_NIC_SAVE 2/0");
        save();
        assertThat(ndis.sent()).containsExactly("OID_SWITCH_NIC_SAVE 2/0");
    }

    @Test
    void anotherSaveBeginsWithTheTeamOnceThisOneIsComplete() {
        for (String end : new String[] {"OID_SWITCH_NIC_SAVE_COMPLETE", "OID_SWITCH_NIC_DELETE"}) {
            save();
            team.give(team.about(end, "2/0"));
            team.forget();
            save();
            assertThat(ndis.sent()).as("after %s", end).isEmpty();
            team.give(team.about(end, "2/0"));
        }
    }

    @Test
    void aSaveThatFailsBelowIsOver() {
        save();
        ndis.answering("ndisFOidRequest", "FAILURE");
        save();
        team.forget();
        save();
        assertThat(ndis.sent()).isEmpty();
    }

    @Test
    void anotherOidThatFailsDoesNotEndASave() {
        save();
        ndis.answering("ndisFOidRequest", "FAILURE");
        team.give(team.about("OID_SWITCH_NIC_UPDATED", "2/0"));
        team.forget();
        save();
        assertThat(ndis.sent()).containsExactly("OID_SWITCH_NIC_SAVE 2/0");
    }

    @Test
    void aPolicyForTheTeamIsAnsweredHereAndNoOther() {
        String add = "OID_SWITCH_PORT_PROPERTY_ADD";
        assertThat(team.give(team.about(add, "2").with("PropertyId=teaming1"))).isEqualTo(SUCCESS);
        assertThat(ndis.sent()).isEmpty();
        team.give(team.about(add, "2").with("PropertyId=security"));
        assertThat(ndis.sent()).containsExactly(add + " 2");
    }

    @Test
    void aPolicyOfAPortThatIsTornDownIsNotAnsweredAnyMore() {
        team.give(team.about("OID_SWITCH_PORT_PROPERTY_ADD", "2").with("PropertyId=teaming1"));
        team.give(team.about("OID_SWITCH_PORT_TEARDOWN", "2"));
        team.forget();
        team.give(team.about("OID_SWITCH_PORT_PROPERTY_DELETE", "2").with("PropertyId=teaming1"));
        assertThat(ndis.sent()).containsExactly("OID_SWITCH_PORT_PROPERTY_DELETE 2");
    }

    @Test
    void withoutMemoryForACloneARequestWaitsForATurnOfWork() {
        ndis.answering("ndisAllocateCloneOidRequest", "RESOURCES");
        OidRequest create = team.about("OID_SWITCH_NIC_CREATE", "2/0");
        assertThat(team.give(create)).isEqualTo(PENDING);
        team.turns(1);
        assertThat(ndis.sent()).isEmpty();
        ndis.answering("ndisAllocateCloneOidRequest", SUCCESS);
        team.turns(2);
        assertThat(ndis.sent()).containsExactly("OID_SWITCH_NIC_CREATE 2/0");
        assertThat(ndis.calls()).containsOnlyOnce("ndisFOidRequestComplete r1 SUCCESS");
    }

    @Test
    void whatWaitsAndIsPendingBelowAfterwardsIsCompletedOnceOnly() {
        ndis.answering("ndisAllocateCloneOidRequest", "RESOURCES").answering("ndisFOidRequest", PENDING);
        team.give(team.about("OID_SWITCH_NIC_CREATE", "2/0"));
        ndis.answering("ndisAllocateCloneOidRequest", SUCCESS);
        team.turns(1);
        assertThat(ndis.calls()).noneMatch(call -> call.startsWith("ndisFOidRequestComplete"));
        team.oids().filterOidRequestComplete(ndis.lastSent(), SUCCESS);
        team.oids().filterOidRequestComplete(ndis.lastSent(), SUCCESS);
        assertThat(ndis.calls())
                .containsExactly("ndisFreeCloneOidRequest clone of r1", "ndisFOidRequestComplete r1 SUCCESS");
    }

    @Test
    void whatIsHeldIsAbortedByItsCancellationAndNothingElseIs() {
        ndis.answering("ndisAllocateCloneOidRequest", "RESOURCES");
        team.give(team.about("OID_SWITCH_NIC_CREATE", "2/0"));
        team.forget();
        team.oids().filterCancelOidRequest("r7");
        assertThat(ndis.calls()).isEmpty();
        team.oids().filterCancelOidRequest("r1");
        assertThat(ndis.calls()).containsExactly("ndisFOidRequestComplete r1 REQUEST_ABORTED");
        ndis.answering("ndisAllocateCloneOidRequest", SUCCESS);
        team.turns(1);
        assertThat(ndis.sent()).isEmpty();
    }

    @Test
    void aDisconnectThatIsHeldGivesItsPortBackWhenItIsCancelled() {
        team.connected("2/0").oids().waitWhile(nic -> nic.equals("2/0"));
        OidRequest disconnect = team.about("OID_SWITCH_NIC_DISCONNECT", "2/0");
        assertThat(team.give(disconnect)).isEqualTo(PENDING);
        team.oids().filterCancelOidRequest(disconnect.id());
        assertThat(ndis.calls()).containsExactly(
                "referenceSwitchPort 2",
                "dereferenceSwitchPort 2",
                "ndisFOidRequestComplete " + disconnect.id() + " REQUEST_ABORTED");
    }

    @Test
    void aDisconnectIsHeldWithoutAReferenceIfThePortRefusesIt() {
        ndis.answering("referenceSwitchPort", "FAILURE");
        team.connected("2/0").oids().waitWhile(nic -> true);
        OidRequest disconnect = team.about("OID_SWITCH_NIC_DISCONNECT", "2/0");
        team.give(disconnect);
        team.oids().filterCancelOidRequest(disconnect.id());
        assertThat(ndis.calls()).doesNotContain("dereferenceSwitchPort 2");
    }

    @Test
    void aDisconnectWaitsOnlyForItsOwnPackets() {
        team.connected("2/0", "3/0").oids().waitWhile(nic -> nic.equals("2/0"));
        assertThat(team.give(team.about("OID_SWITCH_NIC_DISCONNECT", "3/0"))).isEqualTo(SUCCESS);
    }

    @Test
    void aCloneThatIsPendingBelowIsCancelledThereUnderTheNameOfItsOriginal() {
        ndis.answering("ndisFOidRequest", PENDING);
        team.give(team.about("OID_SWITCH_NIC_CREATE", "2/0"));
        team.give(team.about("OID_SWITCH_NIC_CREATE", "3/0"));
        ndis.calls();
        team.oids().filterCancelOidRequest("r2");
        assertThat(ndis.calls()).containsExactly("ndisFCancelOidRequest r2");
    }
}
