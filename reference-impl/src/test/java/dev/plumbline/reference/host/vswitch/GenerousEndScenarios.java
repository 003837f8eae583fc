package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.spec.event.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an extension waits for comes in the end, however unlucky it is: else it would be blamed for what it still owes. */
final class GenerousEndScenarios {

    private static final Choices NO_CLONE_TO_CONNECT = (question, options) ->
            question.equals("clone OID_SWITCH_NIC_CONNECT") ? "RESOURCES" : options.getFirst();

    @Test
    void aRequestThatMustPassGetsItsCloneInTheEnd() throws Exception {
        OidRun run = new OidRun(
                        "switch-team-6.40",
                        new SwitchWorld(1, 0, NdisVersion.NDIS_6_40),
                        new ReferenceTeamingProvider(),
                        NO_CLONE_TO_CONNECT)
                .perform("attach", "restart", "PORT_CREATE 1", "NIC_CREATE 1/0", "NIC_CREATE 1/1", "NIC_CONNECT 1/0")
                .toTheEnd();

        assertThat(run.remarks()).isEmpty();
        assertThat(run.events()).hasAtLeastOneElementOfType(Event.Quiescent.class);
        assertThat(names(run)).containsSubsequence("NdisAllocateCloneOidRequest", "NdisFOidRequestComplete", "Quiescent");
    }

    private static List<String> names(OidRun run) {
        return run.events().stream().map(Event::name).toList();
    }
}
