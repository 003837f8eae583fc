package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.StatusIndication.Form;
import dev.plumbline.reference.host.vswitch.JudgedSwitchRun;
import dev.plumbline.reference.host.vswitch.NdisVersion;
import dev.plumbline.reference.host.vswitch.SwitchWorld;
import dev.plumbline.spec.judge.Judgement;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FaultyStatusScenarios {

    private static final String PROFILE = "switch-team-6.40:strict";
    private static final String FORWARDED = "STATUS_NIC PM_HARDWARE_CAPABILITIES";
    private static final String[] OWN = {
        "STATUS_NIC RECEIVE_FILTER_CURRENT_CAPABILITIES", "NIC_CREATE 1/2", "NIC_CONNECT 1/2", "work", "work", "work"
    };
    private static final String[] REMOVAL = {
        "NIC_REQUEST OID_NIC_SWITCH_CREATE_VPORT for 2/0", "NIC_DISCONNECT 1/1", "work", "work"
    };
    private static final String[] UP = {
        "attach",
        "restart",
        "PORT_CREATE 1",
        "NIC_CREATE 1/0",
        "NIC_CONNECT 1/0",
        "NIC_CREATE 1/1",
        "NIC_CONNECT 1/1",
        "PORT_CREATE 2",
        "NIC_CREATE 2/0",
        "NIC_CONNECT 2/0"
    };

    private static List<Judgement> run(TwistedStatuses provider, String... inputs) throws Exception {
        JudgedSwitchRun run = new JudgedSwitchRun(
                JudgedSwitchRun.machines(PROFILE), new SwitchWorld(2, 1, NdisVersion.NDIS_6_40), provider, 0, 0);
        assertThat(run.perform(UP)).isEmpty();
        return run.perform(inputs);
    }

    private static void isCaught(String row, UnaryOperator<StatusIndication> fault, String... inputs) throws Exception {
        assertThat(run(new TwistedStatuses(fault, Set.of()), inputs))
                .anySatisfy(judgement -> assertThat(judgement)
                        .isInstanceOfSatisfying(Judgement.Violated.class, violated -> assertThat(violated.findings())
                                .anyMatch(finding -> finding.requirements().toString().contains(row))));
    }

    private static StatusIndication with(StatusIndication s, String code, long bufferSize, String header, String handle) {
        return new StatusIndication(
                s.form(),
                s.id(),
                code,
                s.source(),
                s.destination(),
                s.inner(),
                s.information(),
                bufferSize,
                s.innerSize(),
                header,
                handle);
    }

    @Test
    void without_a_fault_nothing_is_found() throws Exception {
        for (String[] inputs : List.of(new String[] {FORWARDED}, OWN, REMOVAL)) {
            assertThat(run(new TwistedStatuses(UnaryOperator.identity(), Set.of()), inputs))
                    .isEmpty();
        }
    }

    @Test
    void a_forward_to_somebody_is_found() throws Exception {
        isCaught("STAT-09", s -> s.addressed(s.source(), "2/0"), FORWARDED);
    }

    @Test
    void a_forward_from_a_partition_is_found() throws Exception {
        isCaught("STAT-07", s -> s.addressed("2/0", "0/0"), FORWARDED);
    }

    @Test
    void a_forward_without_a_reference_is_found() throws Exception {
        assertThat(run(
                        new TwistedStatuses(
                                UnaryOperator.identity(), Set.of("referenceSwitchNic", "dereferenceSwitchNic")),
                        FORWARDED))
                .hasSize(1)
                .allMatch(judgement -> judgement.toString().contains("STAT-10"));
    }

    @Test
    void an_own_status_with_the_index_of_a_member_is_found_where_the_team_is_meant() throws Exception {
        isCaught("STAT-13", s -> s.form() == Form.OWN ? s.addressed("1/1", "0/0") : s, OWN);
    }

    @Test
    void an_own_status_with_a_foreign_handle_is_found() throws Exception {
        isCaught(
                "STAT-18",
                s -> s.form() == Form.OWN ? with(s, s.code(), s.bufferSize(), s.header(), "miniport") : s,
                OWN);
    }

    @Test
    void a_header_of_another_type_is_found() throws Exception {
        isCaught(
                "TEAM-21",
                s -> s.form() == Form.OWN ? with(s, s.code(), s.bufferSize(), "OID_REQUEST", s.handle()) : s,
                OWN);
    }

    @Test
    void a_plain_status_for_a_connection_is_found() throws Exception {
        isCaught(
                "TEAM-21",
                s -> s.form() == Form.OWN ? with(s, "LINK_STATE", s.bufferSize(), s.header(), s.handle()) : s,
                OWN);
    }

    @Test
    void a_removal_that_says_something_is_found() throws Exception {
        isCaught("STAT-20", s -> s.saying("now"), REMOVAL);
    }

    @Test
    void a_removal_in_too_small_a_buffer_is_found() throws Exception {
        isCaught("STAT-22", s -> with(s, s.code(), 0x10, s.header(), s.handle()), REMOVAL);
    }

    @Test
    void a_removal_in_the_name_of_the_team_is_found() throws Exception {
        isCaught("STAT-21", s -> s.addressed("1/0", "0/0"), REMOVAL);
    }
}
