package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the module asks about the switch, and what it learns from it (OID-90, OID-91). */
class SwitchConfigurationTest {

    private static final String PARAMETERS = "OID_SWITCH_PARAMETERS";
    private static final String PORTS = "OID_SWITCH_PORT_ARRAY";
    private static final String NICS = "OID_SWITCH_NIC_ARRAY";
    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";

    private final ScriptedServices ndis = new ScriptedServices();
    private final TeamNics nics = new TeamNics();
    private final List<String> found = new ArrayList<>();
    private final SwitchConfiguration configuration =
            new SwitchConfiguration(ndis.services(), nics, new OwnIds(), found::add);

    private List<String> asksInTurns(int count) {
        for (int i = 0; i < count; i++) {
            configuration.workItem();
        }
        return ndis.sent();
    }

    private void learns(String array) {
        ndis.telling(PARAMETERS, "IsActive=TRUE").telling(NICS, array);
        assertThat(configuration.ask()).isEqualTo(SUCCESS);
        asksInTurns(2);
    }

    @Test
    void anActiveSwitchIsAskedForItsArraysOneAfterTheOther() {
        ndis.telling(PARAMETERS, "IsActive=TRUE");
        assertThat(configuration.ask()).isEqualTo(SUCCESS);
        assertThat(configuration.isActive()).isTrue();
        assertThat(ndis.sent()).containsExactly(PARAMETERS + " none");
        assertThat(asksInTurns(1)).containsExactly(PORTS + " none");
        assertThat(asksInTurns(2)).containsExactly(NICS + " none");
    }

    @Test
    void aSwitchThatIsNotActiveIsAskedOnceItIs() {
        ndis.telling(PARAMETERS, "IsActive=FALSE");
        configuration.ask();
        assertThat(configuration.isActive()).isFalse();
        ndis.sent();
        assertThat(asksInTurns(2)).isEmpty();
        configuration.activated();
        configuration.activated();
        assertThat(configuration.isActive()).isTrue();
        assertThat(asksInTurns(4)).containsExactly(PORTS + " none", NICS + " none");
    }

    @Test
    void aSwitchThatIsActivatedBeforeTheAnswerIsNotAskedAnythingElse() {
        ndis.answering("ndisFOidRequest", PENDING);
        assertThat(configuration.ask()).isEqualTo(PENDING);
        configuration.activated();
        assertThat(configuration.isActive()).isFalse();
        assertThat(configuration.isDrained()).isFalse();
        assertThat(configuration.parameters()).isEmpty();
        OidRequest asked = ndis.lastSent();
        ndis.sent();
        assertThat(asksInTurns(1)).isEmpty();
        assertThat(configuration.completed(OidRequest.ownQuery("another", PARAMETERS, "none"), SUCCESS)).isFalse();
        assertThat(configuration.completed(asked, SUCCESS)).isTrue();
        assertThat(configuration.completed(asked, SUCCESS)).isFalse();
        assertThat(configuration.parameters()).contains(SUCCESS);
        assertThat(configuration.isDrained()).isTrue();
        assertThat(asksInTurns(1)).containsExactly(PORTS + " none");
        assertThat(asksInTurns(1)).as("one at a time").isEmpty();
    }

    @Test
    void theParametersAreAskedForOnce() {
        configuration.ask();
        ndis.sent();
        assertThat(configuration.ask()).isEqualTo(SUCCESS);
        assertThat(ndis.sent()).isEmpty();
        configuration.activated();
        ndis.answering("ndisFOidRequest", PENDING);
        configuration.workItem();
        assertThat(configuration.ask()).isEqualTo(PENDING);
    }

    @Test
    void parametersThatAreRefusedTellNothing() {
        ndis.telling(PARAMETERS, "IsActive=TRUE").answering("ndisFOidRequest", "FAILURE");
        assertThat(configuration.ask()).isEqualTo("FAILURE");
        assertThat(configuration.isActive()).isFalse();
    }

    @Test
    void anArrayForWhichTheBufferWasTooSmallIsAskedForAgainFirst() {
        ndis.telling(PARAMETERS, "IsActive=TRUE");
        configuration.ask();
        ndis.sent();
        ndis.answering("ndisFOidRequest", "INVALID_LENGTH");
        asksInTurns(1);
        ndis.answering("ndisFOidRequest", SUCCESS);
        assertThat(asksInTurns(3)).containsExactly(PORTS + " none", NICS + " none");
    }

    @Test
    void connectionsThatWereThereBeforeAreLearned() {
        learns("1/0=Connected:External;1/1=Connected:External;1/2=Created:External;2/0=Connected:Synthetic");
        assertThat(nics.connectedMembers()).containsExactly("1/1");
        assertThat(nics.locals()).containsExactly("2/0");
        assertThat(nics.knows("1/2")).isTrue();
        assertThat(found).containsExactly("1/0", "1/1", "2/0");
        assertThat(configuration.hasMembers()).isTrue();
    }

    @Test
    void anExternalConnectionShowsWhichPortIsTheTeams() {
        learns("1/0=Connected:External;2/0=Connected:Internal");
        assertThat(nics.isUplink("1/0")).isTrue();
        assertThat(nics.isUplink("2/0")).isFalse();
        assertThat(configuration.hasMembers()).isFalse();
    }

    @Test
    void aMemberThatIsOnlyCreatedDoesNotMakeATeam() {
        learns("1/1=Created:External");
        assertThat(configuration.hasMembers()).isFalse();
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyIsNotLearnedAgain() {
        nics.created("2/0");
        learns("2/0=Connected:Synthetic");
        assertThat(nics.isConnected("2/0")).isFalse();
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsNoConnectionTellsNothing() {
        learns("Ports;NumElements=3;2/0=Connected:Synthetic");
        assertThat(nics.locals()).containsExactly("2/0");
        assertThat(found).containsExactly("2/0");
    }

    @Test
    void theArrayOfPortsTellsNothingOfConnections() {
        ndis.telling(PORTS, "3/0=Connected:Synthetic");
        learns("2/0=Connected:Synthetic");
        assertThat(nics.knows("3/0")).isFalse();
    }
}
