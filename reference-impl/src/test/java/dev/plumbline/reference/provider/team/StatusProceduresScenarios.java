package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.golden.GoldenTrace;
import dev.plumbline.reference.host.vswitch.RecordedSwitch;
import dev.plumbline.spec.event.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusProceduresScenarios {

    private static final String QUEUES = "STATUS_NIC RECEIVE_FILTER_CURRENT_CAPABILITIES";

    private final RecordedSwitch team = new RecordedSwitch(new ReferenceTeamingProvider());

    private static void keepsTo(String golden, List<Event> events) throws Exception {
        GoldenTrace written = GoldenTrace.read("status/" + golden);
        assertThat(written.isIn(events)).as("%s in %s", golden, events).isTrue();
        assertThat(written.permuted())
                .isNotEmpty()
                .as("another order than %s", golden)
                .noneMatch(order -> order.isIn(events));
    }

    @Test
    void a_status_of_the_team_is_forwarded_under_a_reference() throws Exception {
        keepsTo("forward", team.up().perform("STATUS_NIC PM_HARDWARE_CAPABILITIES"));
    }

    @Test
    void a_status_without_a_reference_is_not_forwarded() throws Exception {
        team.up().deciding("reference 1/0", "FAILURE");
        keepsTo("forward-refused", team.perform("STATUS_NIC PM_HARDWARE_CAPABILITIES"));
    }

    @Test
    void what_the_team_promises_is_changed_on_its_way() throws Exception {
        team.up().perform("NIC_CREATE 1/2", "NIC_CONNECT 1/2");
        keepsTo("modify", team.perform(QUEUES));
    }

    @Test
    void a_changed_copy_goes_up_instead_of_the_original() throws Exception {
        keepsTo("duplicate", team.up().perform("STATUS_NIC NIC_SWITCH_CURRENT_CAPABILITIES"));
    }

    @Test
    void a_new_member_is_told_in_the_name_of_the_team() throws Exception {
        team.up().perform(QUEUES);
        keepsTo("originate-for-the-team", team.perform("NIC_CREATE 1/2", "NIC_CONNECT 1/2", "work", "work", "work"));
    }

    @Test
    void a_new_member_is_told_in_the_name_of_one_nic_under_the_other_reading() throws Exception {
        RecordedSwitch other = new RecordedSwitch(new ReferenceTeamingProvider(StatusIndexPolicy.PER_NIC));
        other.up().perform(QUEUES);
        keepsTo("originate-for-one-nic", other.perform("NIC_CREATE 1/2", "NIC_CONNECT 1/2", "work", "work", "work"));
    }

    @Test
    void a_partition_with_a_queue_hears_that_a_member_left() throws Exception {
        team.up().perform("NIC_REQUEST OID_RECEIVE_FILTER_ALLOCATE_QUEUE for 2/0", "NIC_DISCONNECT 1/1");
        keepsTo("originate-for-a-partition", team.perform("work", "work"));
    }

    @Test
    void a_partition_loses_its_virtual_function_when_a_member_leaves() throws Exception {
        team.up().perform("NIC_REQUEST OID_NIC_SWITCH_CREATE_VPORT for 2/0", "NIC_DISCONNECT 1/1");
        keepsTo("remove-vf", team.perform("work", "work"));
    }

    @Test
    void nothing_is_removed_from_a_partition_that_is_disconnected() throws Exception {
        team.up().perform("NIC_REQUEST OID_NIC_SWITCH_CREATE_VPORT for 2/0", "NIC_DISCONNECT 1/1");
        team.perform("NIC_DISCONNECT 2/0");
        keepsTo("remove-vf-after-the-disconnect", team.perform("work"));
    }

    @Test
    void a_member_that_is_down_does_not_speak_for_a_team_that_is_up() throws Exception {
        team.up().perform("NIC_CREATE 1/2", "NIC_CONNECT 1/2");
        team.deciding("indicated by", "1/1");
        assertThat(team.names("STATUS_NIC LINK")).containsExactly("FilterStatus", "FilterStatusReturn");
        team.usual();
        assertThat(team.perform("work", "work", "work"))
                .anyMatch(event -> event.toString().contains("inner=LINK_STATE"));
    }
}
