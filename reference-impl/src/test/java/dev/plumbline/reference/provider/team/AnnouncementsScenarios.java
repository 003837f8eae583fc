package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.vswitch.NdisVersion;
import dev.plumbline.reference.host.vswitch.OidRun;
import dev.plumbline.reference.host.vswitch.SwitchWorld;
import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A NIC that leaves in the middle of its own announcement (LIFE-38). */
final class AnnouncementsScenarios {

    private static final String LEAVES = "NIC_DISCONNECT 2/0";

    private final List<OidRun> runs = new ArrayList<>();

    /** Has the NIC leave while a destination is added to a packet of the extension's own. */
    private String choose(String question, List<String> options) {
        List<Event> events = runs.isEmpty() ? List.of() : runs.getFirst().events();
        boolean adding = !events.isEmpty() && events.getLast().toString().startsWith("AddNetBufferListDestination[nbl=own");
        return question.equals("meanwhile") && adding && options.contains(LEAVES) ? LEAVES : options.getFirst();
    }

    @Test
    void nothingIsSentFromANicThatLeavesWhileItIsAnnounced() throws Exception {
        Choices choices = this::choose;
        OidRun run = new OidRun(
                "switch-team-6.40:strict",
                new SwitchWorld(2, 1, NdisVersion.NDIS_6_40),
                new ReferenceTeamingProvider(),
                choices);
        runs.add(run);
        run.perform(
                "attach", "restart", "PORT_CREATE 1", "NIC_CREATE 1/0", "NIC_CREATE 1/1", "NIC_CREATE 1/2",
                "NIC_CONNECT 1/0", "NIC_CONNECT 1/1", "NIC_CONNECT 1/2", "PORT_CREATE 2", "NIC_CREATE 2/0",
                "NIC_CONNECT 2/0", "work", "work", "nbl-in 2/0", "NIC_DISCONNECT 1/2", "work", "work");

        List<String> events = run.events().stream().map(Event::toString).toList();
        assertThat(events).anyMatch(event -> event.startsWith("FilterOidRequest[") && event.contains("target=2/0")
                && event.contains("NIC_DISCONNECT"));
        assertThat(events).noneMatch(event -> event.startsWith("NdisFSendNetBufferLists[nbl=own"));
        assertThat(run.remarks()).isEmpty();
    }
}
