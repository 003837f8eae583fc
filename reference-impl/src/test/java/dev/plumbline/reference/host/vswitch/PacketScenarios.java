package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.provider.team.MemberPolicy;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.PacketEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documented orders of one packet around the reference provider, judged as they happen. */
class PacketScenarios {

    private static final SwitchWorld WORLD = new SwitchWorld(2, 2, NdisVersion.NDIS_6_40);

    private final FixedChoices choices = new FixedChoices();
    private final ReferenceTeamingProvider provider = new ReferenceTeamingProvider(MemberPolicy.activeBackup());
    private final JudgedPacketRun run =
            new JudgedPacketRun("switch-team-6.40:strict with FilterModuleData", WORLD, provider, choices);

    private JudgedPacketRun started() throws IutException {
        return run.give("attach", "restart", "PORT_CREATE 1", "NIC_CREATE 1/0", "NIC_CREATE 1/1", "NIC_CREATE 1/2")
                .give("NIC_CONNECT 1/0", "PORT_CREATE 2", "NIC_CREATE 2/0", "NIC_CONNECT 2/0")
                .give("PORT_CREATE 3", "NIC_CREATE 3/0", "NIC_CONNECT 3/0");
    }

    private JudgedPacketRun withMembers() throws IutException {
        return started().give("NIC_CONNECT 1/1", "NIC_CONNECT 1/2");
    }

    private List<Event> packets() {
        return run.trace().stream()
                .map(line -> line.event())
                .filter(event -> event instanceof PacketEvent
                        || (event instanceof Event.Return back && back.of().contains("NetBufferLists")))
                .toList();
    }

    private List<String> names() {
        return packets().stream().map(Event::name).toList();
    }

    @Test
    void a_packet_goes_down_comes_up_and_comes_back_on_the_reverse_path() throws IutException {
        withMembers().give("nbl-in 2/0", "nbl-up 1", "nbl-back 1", "nbl-done 1");
        assertThat(run.verdict()).isEmpty();
        assertThat(names())
                .containsSubsequence(
                        "FilterSendNetBufferLists",
                        "NdisFSendNetBufferLists",
                        "FilterSendNetBufferListsReturn",
                        "FilterReceiveNetBufferLists",
                        "NdisFIndicateReceiveNetBufferLists",
                        "FilterReceiveNetBufferListsReturn",
                        "FilterReturnNetBufferLists",
                        "NdisFReturnNetBufferLists",
                        "Return",
                        "FilterSendNetBufferListsComplete",
                        "NdisFSendNetBufferListsComplete",
                        "Return");
    }

    @Test
    void all_of_that_may_happen_before_the_send_returns() throws IutException {
        choices.with("below", "up at once").with("above", "back at once").with("completion", "at once");
        withMembers().give("nbl-in 2/0");
        assertThat(run.verdict()).isEmpty();
        assertThat(names().getFirst()).isEqualTo("FilterSendNetBufferLists");
        assertThat(names().getLast()).isEqualTo("FilterSendNetBufferListsReturn");
        assertThat(names()).contains("NdisFSendNetBufferListsComplete");
        assertThat(run.host().owesNothing()).isTrue();
    }

    @Test
    void a_packet_for_everybody_has_its_array_enlarged_and_committed() throws IutException {
        choices.with("frame to", "FF-FF-FF-FF-FF-FF").with("available destinations", "0");
        withMembers().give("nbl-in 2/0");
        assertThat(run.verdict()).isEmpty();
        assertThat(names())
                .containsSubsequence(
                        "GrowNetBufferListDestinations",
                        "UpdateNetBufferListDestinations",
                        "UpdateNetBufferListDestinations",
                        "NdisFSendNetBufferLists");
    }

    private void passOne(String source) throws IutException {
        run.give("nbl-in " + source, "nbl-up 1", "nbl-back 1", "nbl-done 1");
    }

    @Test
    void another_member_takes_over_and_the_first_takes_back() throws IutException {
        choices.with("frame to", "02-FF-00-00-00-00");
        withMembers();
        passOne("2/0");
        run.give("NIC_DISCONNECT 1/1");
        passOne("2/0");
        run.give("NIC_DELETE 1/1", "NIC_CREATE 1/1", "NIC_CONNECT 1/1", "NIC_DISCONNECT 1/2");
        passOne("2/0");
        assertThat(run.verdict()).isEmpty();
        assertThat(uplinks()).containsExactly("1/1", "1/2", "1/1");
        assertThat(run.end().verdict()).isEmpty();
    }

    /** Members that were destinations, added one by one or in an array. */
    private List<String> uplinks() {
        return packets().stream()
                .flatMap(event -> switch (event) {
                    case PacketEvent.AddNetBufferListDestination add -> Stream.of(add.destination());
                    case PacketEvent.UpdateNetBufferListDestinations update ->
                        Stream.ofNullable(update.destination());
                    default -> Stream.<String>empty();
                })
                .filter(nic -> nic.startsWith("1/"))
                .toList();
    }

    @Test
    void the_outside_is_told_of_a_failover_by_a_packet_of_the_providers_own() throws IutException {
        withMembers().give("nbl-in 2/0", "nbl-up 1", "nbl-back 1", "nbl-done 1", "work", "work", "work");
        run.give("NIC_DISCONNECT 1/1", "work");
        assertThat(names())
                .containsSubsequence(
                        "NdisAllocateNetBufferList",
                        "AllocateNetBufferListForwardingContext",
                        "SetNetBufferListSource",
                        "AddNetBufferListDestination",
                        "NdisFSendNetBufferLists");
        run.give("nbl-up 1", "nbl-back 1", "nbl-done 1");
        assertThat(names()).endsWith("FreeNetBufferListForwardingContext", "NdisFreeNetBufferList", "Return");
        assertThat(run.verdict()).isEmpty();
    }

    @Test
    void what_waits_for_a_member_can_be_cancelled() throws IutException {
        choices.with("frame to", "02-FF-00-00-00-00");
        started().give("NIC_DISCONNECT 3/0", "NIC_DISCONNECT 2/0", "nbl-late 2/0", "nbl-cancel 1");
        assertThat(run.verdict()).isEmpty();
        assertThat(packets())
                .contains(new PacketEvent.NdisFSendNetBufferListsComplete(
                        "p1", "SEND_ABORTED", "unmade", "same", "same", "running"))
                .contains(new PacketEvent.NdisFCancelSendNetBufferLists("kp1", null));
    }

    @Test
    void what_waits_for_a_member_is_dropped_with_a_report_after_a_turn_of_work() throws IutException {
        started().give("NIC_DISCONNECT 3/0", "nbl-in 2/0", "work");
        assertThat(run.verdict()).isEmpty();
        assertThat(names()).endsWith("ReportFilteredNetBufferLists", "NdisFSendNetBufferListsComplete");
    }

    @Test
    void a_refused_destination_is_a_drop_with_a_report() throws IutException {
        choices.with("destination", "RESOURCES");
        withMembers().give("nbl-in 2/0");
        assertThat(run.verdict()).isEmpty();
        assertThat(names()).contains("ReportFilteredNetBufferLists").doesNotContain("NdisFSendNetBufferLists");
    }

    @Test
    void destinations_of_an_nvgre_packet_are_left_alone() throws IutException {
        choices.with("encapsulation", "nvgre");
        withMembers().give("nbl-in 1/1", "nbl-up 1", "nbl-back 1", "nbl-done 1");
        assertThat(run.verdict()).isEmpty();
        assertThat(names()).doesNotContain("AddNetBufferListDestination", "UpdateNetBufferListDestinations");
    }

    @Test
    void a_paused_module_completes_sends_at_once() throws IutException {
        run.give("attach", "nbl-in 0/0");
        assertThat(run.verdict()).isEmpty();
        assertThat(packets())
                .contains(new PacketEvent.NdisFSendNetBufferListsComplete(
                        "p1", "PAUSED", "unmade", "same", "same", "paused"));
        assertThat(run.give("restart").end().verdict()).isEmpty();
    }

    @Test
    void source_and_destination_stay_until_the_packet_is_over() throws IutException {
        withMembers().give("nbl-in 1/1", "NIC_DISCONNECT 1/1");
        assertThat(run.host().inputs()).doesNotContain("NIC_DELETE 1/1");
        run.give("nbl-up 1", "nbl-back 1", "nbl-done 1");
        assertThat(run.host().inputs()).contains("NIC_DELETE 1/1");
        assertThat(run.end().verdict()).isEmpty();
        assertThat(run.host().towardsTheEnd()).isEmpty();
    }

    @Test
    void members_carry_what_they_were_chosen_for() throws IutException {
        choices.with("frame to", "02-FF-00-00-00-00");
        withMembers().give("nbl-in 2/0", "nbl-up 1", "nbl-back 1", "nbl-done 1");
        assertThat(run.verdict()).isEmpty();
        assertThat(provider.carried()).isEqualTo(Map.of("1/1", 1L));
    }
}
