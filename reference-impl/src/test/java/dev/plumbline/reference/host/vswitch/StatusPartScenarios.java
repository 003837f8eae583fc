package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.FilterEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusPartScenarios {

    private static final String STATUS = "STATUS OPER_STATUS";

    private final RecordedSwitch team = new RecordedSwitch(new ReferenceTeamingProvider());

    /** Registers no FilterStatus. */
    private static final class Deaf implements SwitchExtension {

        private final SwitchExtension provider = new ReferenceTeamingProvider();

        @Override
        public String description() {
            return "deaf";
        }

        @Override
        public String filterAttach(String module, SwitchServices services) {
            return provider.filterAttach(module, services);
        }

        @Override
        public String filterRestart() {
            return provider.filterRestart();
        }

        @Override
        public String filterPause() {
            return provider.filterPause();
        }

        @Override
        public void filterDetach() {
            provider.filterDetach();
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            return provider.filterOidRequest(request);
        }

        @Override
        public void filterOidRequestComplete(OidRequest request, String status) {
            provider.filterOidRequestComplete(request, status);
        }

        @Override
        public void workItem() {
            provider.workItem();
        }

        @Override
        public Optional<StatusHandlers> statusHandlers() {
            return Optional.empty();
        }
    }

    private static List<String> statuses(RecordedSwitch host) {
        return host.inputs().stream().filter(i -> i.startsWith("STATUS")).toList();
    }

    @Test
    void an_extension_without_the_entry_point_hears_nothing() throws Exception {
        RecordedSwitch deaf = new RecordedSwitch(new Deaf());
        assertThat(statuses(deaf.up())).isEmpty();
    }

    @Test
    void a_paused_module_is_told() throws Exception {
        team.perform("attach");
        assertThat(team.names(STATUS)).containsExactly("FilterStatus", "NdisFIndicateStatus", "FilterStatusReturn");
    }

    @Test
    void nothing_is_told_before_the_attach_or_after_the_detach() throws Exception {
        assertThat(statuses(team)).isEmpty();
        team.perform("attach", "detach");
        assertThat(statuses(team)).isEmpty();
    }

    @Test
    void capabilities_are_told_once_when_a_member_comes_or_goes() throws Exception {
        String pm = "STATUS_NIC PM_HARDWARE_CAPABILITIES";
        team.up();
        assertThat(statuses(team)).contains(pm);
        team.perform(pm);
        assertThat(statuses(team)).doesNotContain(pm);
        team.perform("NIC_CREATE 1/2", "NIC_CONNECT 1/2");
        assertThat(statuses(team)).contains(pm);
        team.perform(pm, "NIC_DISCONNECT 1/2");
        assertThat(statuses(team)).contains(pm);
    }

    @Test
    void what_the_environment_knows_of_an_indication_is_told() throws Exception {
        List<Event> events = team.up().perform("STATUS_NIC NIC_SWITCH_CURRENT_CAPABILITIES");
        assertThat(events)
                .contains(
                        new FilterEvent.FilterStatus(
                                "s1",
                                "SWITCH_NIC_STATUS",
                                "1/0",
                                "0/0",
                                "NIC_SWITCH_CURRENT_CAPABILITIES",
                                "External",
                                "DISPATCH_LEVEL"),
                        new FilterEvent.NdisFIndicateStatus(
                                "s1",
                                "duplicate",
                                "SWITCH_NIC_STATUS",
                                "1/0",
                                "0/0",
                                "NIC_SWITCH_CURRENT_CAPABILITIES",
                                "External",
                                "changed",
                                "144",
                                "set",
                                "20",
                                "DEFAULT",
                                "module"));
    }

    @Test
    void a_status_comes_between_a_call_and_its_answer_but_once() throws Exception {
        team.up().deciding("meanwhile", STATUS);
        assertThat(team.names("NIC_UPDATED 1/0"))
                .startsWith(
                        "FilterOidRequest",
                        "NdisAllocateCloneOidRequest",
                        "FilterStatus",
                        "NdisFIndicateStatus",
                        "FilterStatusReturn",
                        "NdisAllocateCloneOidRequestReturn")
                .containsOnlyOnce("FilterStatus");
    }

    @Test
    void a_disconnect_overtakes_the_grant_of_a_reference() throws Exception {
        team.up().deciding("meanwhile", "NIC_DISCONNECT 1/1").deciding("indicated by", "1/1");
        List<String> names = team.names("STATUS_NIC LINK");
        assertThat(names).startsWith("FilterStatus").endsWith("FilterStatusReturn").contains("FilterOidRequest");
    }

    @Test
    void a_completion_comes_in_the_middle_of_a_forwarded_status() throws Exception {
        team.up().deciding("lower OID_GEN_STATISTICS", "PENDING").perform("OID OID_GEN_STATISTICS");
        team.deciding("meanwhile", "complete 1");
        assertThat(team.names(STATUS))
                .containsSubsequence(
                        "FilterStatus", "NdisFIndicateStatus", "FilterOidRequestComplete", "Return", "FilterStatusReturn");
    }
}
