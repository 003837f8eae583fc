package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.ForwardingDetail;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of the module, and how its parts work together (FLT-02, FLT-10, FLT-11, FLT-20, FLT-22, DATA-36). */
class ReferenceTeamingProviderScenarios {

    private static final String FAILURE = "FAILURE";
    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";
    private static final String NICS = "OID_SWITCH_NIC_ARRAY";

    private final ScriptedServices ndis = new ScriptedServices();
    private final ReferenceTeamingProvider team = new ReferenceTeamingProvider(MemberPolicy.activeBackup());

    /** A running module on a switch that has two members and a partition. */
    private void runs() {
        ndis.telling("OID_SWITCH_PARAMETERS", "IsActive=TRUE")
                .telling(NICS, "1/0=Connected:External;1/1=Connected:External;1/2=Connected:External;2/0=Connected:Synthetic");
        assertThat(team.filterAttach("module", ndis.services())).isEqualTo(SUCCESS);
        assertThat(team.filterRestart()).isEqualTo(SUCCESS);
        turns(3);
        ndis.calls();
    }

    private void turns(int count) {
        for (int i = 0; i < count; i++) {
            team.workItem();
        }
    }

    private static NetBufferList packet() {
        NetBufferList nbl = new NetBufferList(NetBufferList.Form.FOREIGN, "p");
        nbl.detail(ForwardingDetail.NONE.from("2/0").available(2));
        nbl.frame(new EthernetFrame("OUTSIDE", "INSIDE", "flow"));
        nbl.cancelId("c");
        return nbl;
    }

    private String disconnects(String nic) {
        return team.filterOidRequest(new OidRequest(
                OidRequest.Form.ORIGINAL, "disconnect", "OID_SWITCH_NIC_DISCONNECT", nic, "0/0", null));
    }

    private void sends() {
        team.filterSendNetBufferLists(packet(), NetBufferListFlags.NONE);
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(team.description()).contains("reference teaming provider");
    }

    @Test
    void nothingIsCarriedBeforeItIsAttachedAndItTakesNoCallThen() {
        assertThat(team.carried()).isEmpty();
        assertThatThrownBy(team::filterRestart).isInstanceOf(IllegalStateException.class);
        runs();
        team.filterDetach();
        assertThatThrownBy(team::filterPause).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itDoesNotAttachWithoutItsContextOrTheHandlersOfTheSwitch() {
        ndis.answering("ndisFGetOptionalSwitchHandlers", "NOT_SUPPORTED");
        assertThat(team.filterAttach("module", ndis.services())).isEqualTo(FAILURE);
        ndis.answering("ndisFGetOptionalSwitchHandlers", SUCCESS).answering("ndisFSetAttributes", FAILURE);
        assertThat(team.filterAttach("module", ndis.services())).isEqualTo(FAILURE);
    }

    @Test
    void aRestartIsCompletedWithTheAnswerOfTheSwitch() {
        for (String status : List.of(SUCCESS, FAILURE)) {
            ScriptedServices fresh = new ScriptedServices().answering("ndisFOidRequest", PENDING);
            team.filterAttach("module", fresh.services());
            assertThat(team.filterRestart()).isEqualTo(PENDING);
            turns(1);
            assertThat(fresh.calls()).noneMatch(call -> call.startsWith("ndisFRestartComplete"));
            team.filterOidRequestComplete(fresh.lastSent(), status);
            turns(1);
            assertThat(fresh.calls()).containsOnlyOnce("ndisFRestartComplete module " + status);
        }
    }

    @Test
    void aRestartThatTheSwitchRefusesAtOnceFails() {
        ndis.answering("ndisFOidRequest", "RESOURCES");
        team.filterAttach("module", ndis.services());
        assertThat(team.filterRestart()).isEqualTo(FAILURE);
        sends();
        assertThat(ndis.calls()).endsWith("ndisFSendNetBufferListsComplete p PAUSED");
    }

    @Test
    void aLaterRestartIsCompletedByWorkEvenIfAnotherQueryIsStillBelow() {
        ndis.telling("OID_SWITCH_PARAMETERS", "IsActive=TRUE");
        team.filterAttach("module", ndis.services());
        team.filterRestart();
        assertThat(team.filterPause()).isEqualTo(SUCCESS);
        ndis.answering("ndisFOidRequest", PENDING);
        turns(1);
        assertThat(team.filterRestart()).isEqualTo(PENDING);
        turns(1);
        assertThat(ndis.calls()).endsWith("ndisFRestartComplete module SUCCESS");
    }

    @Test
    void aPauseWaitsForTheQueryThatIsBelow() {
        ndis.telling("OID_SWITCH_PARAMETERS", "IsActive=TRUE");
        team.filterAttach("module", ndis.services());
        team.filterRestart();
        ndis.answering("ndisFOidRequest", PENDING);
        turns(1);
        assertThat(team.filterPause()).isEqualTo(PENDING);
        turns(1);
        assertThat(ndis.calls()).doesNotContain("ndisFPauseComplete module");
        team.filterOidRequestComplete(ndis.lastSent(), SUCCESS);
        assertThat(ndis.calls()).containsExactly("ndisFPauseComplete module");
    }

    @Test
    void aPauseIsCompletedAsSoonAsTheLastOwnPacketIsBack() {
        runs();
        sends();
        disconnects("1/2");
        turns(1);
        assertThat(team.filterPause()).isEqualTo(PENDING);
        ndis.calls();
        team.filterSendNetBufferListsComplete(ndis.packets().getLast(), SUCCESS);
        assertThat(ndis.calls()).endsWith("ndisFPauseComplete module");
    }

    @Test
    void aPauseGivesBackWhatWaits() {
        runs();
        disconnects("1/1");
        disconnects("1/2");
        sends();
        ndis.calls();
        assertThat(team.filterPause()).isEqualTo(SUCCESS);
        assertThat(ndis.calls()).containsExactly("ndisFSendNetBufferListsComplete p PAUSED");
    }

    @Test
    void aPacketThatWaitsCanBeCancelled() {
        runs();
        disconnects("1/1");
        disconnects("1/2");
        sends();
        team.filterCancelSendNetBufferLists("c");
        assertThat(ndis.calls()).contains("ndisFSendNetBufferListsComplete p SEND_ABORTED");
    }

    @Test
    void aMemberIsNotDisconnectedWhileItIsAddedToAPacket() {
        runs();
        ndis.meanwhile("addNetBufferListDestination", () -> assertThat(disconnects("1/1")).isEqualTo(PENDING));
        sends();
        turns(1);
        assertThat(ndis.calls()).contains("ndisFOidRequestComplete disconnect SUCCESS");
    }

    @Test
    void aPartitionIsToldOfTheFunctionThatItGotLateWhenAMemberLeaves() {
        runs();
        ndis.answering("ndisFOidRequest", PENDING);
        team.filterOidRequest(new OidRequest(
                OidRequest.Form.ORIGINAL, "r", OidRequest.NIC_REQUEST, "1/0", "2/0", "OID_NIC_SWITCH_CREATE_VPORT"));
        OidRequest sent = ndis.lastSent();
        ndis.answering("ndisFOidRequest", SUCCESS);
        team.filterOidRequestComplete(
                new OidRequest(
                        sent.form(), sent.id(), sent.oid(), sent.target(), sent.source(), sent.inner()),
                SUCCESS);
        disconnects("1/2");
        turns(1);
        assertThat(ndis.statuses()).anyMatch(status -> PartitionOffloads.REMOVE_VF.equals(status.inner())
                && status.destination().equals("2/0"));
    }

    @Test
    void itAsksForARestartOnceItHasMembersAndOnlyOnce() {
        ndis.telling("OID_SWITCH_PARAMETERS", "IsActive=TRUE").telling(NICS, "1/1=Connected:External");
        team.filterAttach("module", ndis.services());
        team.filterRestart();
        turns(1);
        assertThat(ndis.calls()).doesNotContain("ndisFRestartFilter module");
        turns(3);
        assertThat(ndis.calls()).containsOnlyOnce("ndisFRestartFilter module");
    }

    @Test
    void theActivationOfTheSwitchIsNoticedAndPassedOn() {
        ndis.telling("OID_SWITCH_PARAMETERS", "IsActive=FALSE");
        team.filterAttach("module", ndis.services());
        team.filterRestart();
        ndis.sent();
        team.filterNetPnPEvent("module", "NetEventPause");
        turns(1);
        assertThat(ndis.sent()).isEmpty();
        ndis.answering("ndisFNetPnPEvent", FAILURE);
        assertThat(team.filterNetPnPEvent("module", "NetEventSwitchActivate")).isEqualTo(FAILURE);
        turns(2);
        assertThat(ndis.sent()).containsExactly("OID_SWITCH_PORT_ARRAY none", NICS + " none");
    }

    @Test
    void whatItsMembersCarryIsCounted() {
        runs();
        sends();
        team.filterReceiveNetBufferLists(packet(), NetBufferListFlags.NONE);
        assertThat(team.carried()).isEqualTo(Map.of("1/1", 1L));
    }

    @Test
    void optionsOfTheModuleAreItsDataHandlers() {
        runs();
        assertThat(team.filterSetModuleOptions("module")).isEqualTo(SUCCESS);
        assertThat(ndis.calls()).containsExactly("ndisSetOptionalHandlers module");
    }
}
