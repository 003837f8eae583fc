package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.NIC_REQUEST;
import static dev.plumbline.spec.judge.Extension.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.FilterEvent.NdisFIndicateStatus;
import dev.plumbline.spec.event.SwitchEvent.DereferenceSwitchNic;
import dev.plumbline.spec.event.SwitchEvent.DereferenceSwitchPort;
import dev.plumbline.spec.event.SwitchEvent.FilterOidRequest;
import dev.plumbline.spec.event.SwitchEvent.FilterOidRequestComplete;
import dev.plumbline.spec.event.SwitchEvent.FilterOidRequestReturn;
import dev.plumbline.spec.event.SwitchEvent.NdisFOidRequest;
import dev.plumbline.spec.event.SwitchEvent.NdisFOidRequestReturn;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNic;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNicReturn;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchPort;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchPortReturn;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The machines that are cut by address, beside SwitchNic: each alone, under the readings that it is about. */
class AddressScenarios {

    private static final String ENUM = "OID_SWITCH_PORT_PROPERTY_ENUM";
    private static final Event WORK = new Event.WorkItem();
    private static final Event QUIESCENT = new Event.Quiescent();

    /** A machine alone; events need not nest. */
    private static final class Alone {
        private final Judge judge;
        private long seq;

        Alone(String machine, String... readings) {
            Set<String> inForce = new TreeSet<>(List.of(readings));
            try {
                judge = new Judge(Machines.builtIn(List.of(machine), inForce));
            } catch (CatalogueException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        Judgement judgementOf(Event event) {
            return judge.accept(new TraceLine(++seq, 0, 0, 0, event));
        }

        Alone say(Event... events) {
            for (Event event : events) {
                assertThat(judgementOf(event)).as("%s", event).isEqualTo(new Judgement.Allowed(List.of()));
            }
            return this;
        }

        List<String> broken(Event event) {
            Judgement judgement = judgementOf(event);
            assertThat(judgement).as("%s", event).isInstanceOf(Judgement.Violated.class);
            return Dialogue.clauses(((Judgement.Violated) judgement).findings());
        }

        List<String> brokenByHost(Event event) {
            Judgement judgement = judgementOf(event);
            assertThat(judgement).as("%s", event).isInstanceOf(Judgement.HostBroke.class);
            return Dialogue.clauses(((Judgement.HostBroke) judgement).findings());
        }
    }

    private static Event enters(String name, String target) {
        return new FilterOidRequest("r", "OID_SWITCH_" + name, target, NOBODY, null);
    }

    private static Event enters(String name, String target, String nicType) {
        return new FilterOidRequest("r", "OID_SWITCH_" + name, target, NOBODY, null, "set", nicType);
    }

    private static Event ends(String name, String target) {
        return new FilterOidRequestReturn("r", "OID_SWITCH_" + name, target, "SUCCESS");
    }

    private static Event own(String oid, String target, String source) {
        return new NdisFOidRequest("o", "own", null, oid, target, source, null);
    }

    private static Event redirected(String target) {
        return new NdisFOidRequest("r", "clone", "c", NIC_REQUEST, target, NOBODY, null);
    }

    private static Event sentOn(String oid, String target) {
        return new NdisFOidRequest("r", "clone", "c", oid, target, NOBODY, null);
    }

    private static Event ownReturns(String oid, String target, String source, String status) {
        return new NdisFOidRequestReturn("o", "own", null, oid, target, source, status);
    }

    private static Event ownCompletes(String oid, String target, String source) {
        return new FilterOidRequestComplete("o", "own", null, oid, target, source, "SUCCESS");
    }

    private static Event[] referenced(String nic, String status) {
        return new Event[] {new ReferenceSwitchNic(nic), new ReferenceSwitchNicReturn(nic, status)};
    }

    private static Event indicates(String form, String source, String destination, String inner) {
        return new NdisFIndicateStatus("i", form, "SWITCH_NIC_STATUS", source, destination, inner);
    }

    // References under requests.

    @Test
    void a_request_whose_reference_was_refused_is_not_sent() {
        Alone alone = new Alone("RequestReference").say(enters("NIC_REQUEST", "1/1"));
        alone.say(referenced("1/1", "RESOURCES"));
        assertThat(alone.broken(redirected("1/1"))).containsExactly("OID-55", "REF-13");
    }

    @Test
    void a_request_for_a_partition_whose_reference_was_refused_is_not_sent() {
        Alone alone = new Alone("RequestReference").say(WORK).say(referenced("1/1", "SUCCESS"));
        alone.say(referenced("2/0", "FAILURE"));
        assertThat(alone.broken(own(NIC_REQUEST, "1/1", "2/0"))).containsExactly("OID-57", "REF-13");
    }

    @Test
    void an_older_reference_serves_where_another_was_refused() {
        Alone alone = new Alone("RequestReference").say(WORK).say(referenced("1/1", "SUCCESS"));
        alone.say(referenced("1/1", "FAILURE")).say(own(NIC_REQUEST, "1/1", NOBODY));
    }

    @Test
    void a_refusal_is_forgotten_in_the_next_turn() {
        Alone alone = new Alone("RequestReference").say(WORK).say(referenced("1/1", "FAILURE"));
        alone.say(WORK).say(own(NIC_REQUEST, "1/1", NOBODY));
    }

    @Test
    void a_reference_left_by_a_request_that_returned_at_once_is_owed_to_step_7_in_line() {
        Alone alone = new Alone("RequestReference").say(WORK).say(referenced("1/1", "SUCCESS"));
        alone.say(own(NIC_REQUEST, "1/1", NOBODY), ownReturns(NIC_REQUEST, "1/1", NOBODY, "FAILURE"));
        alone.say(QUIESCENT, enters("NIC_DISCONNECT", "1/1"));
        assertThat(alone.broken(QUIESCENT)).containsExactlyInAnyOrder("REF-14", "OID-64");
    }

    @Test
    void a_reference_left_by_the_completion_is_owed_to_step_7_on_both_connections() {
        Alone alone = new Alone("RequestReference").say(WORK).say(referenced("1/1", "SUCCESS"));
        alone.say(referenced("2/0", "SUCCESS")).say(own(NIC_REQUEST, "1/1", "2/0"));
        alone.say(ownReturns(NIC_REQUEST, "1/1", "2/0", "PENDING"), ownCompletes(NIC_REQUEST, "1/1", "2/0"));
        alone.say(enters("NIC_DISCONNECT", "1/1"), enters("NIC_DISCONNECT", "2/0"));
        assertThat(alone.broken(QUIESCENT)).containsExactlyInAnyOrder("REF-14", "OID-61", "OID-62");
    }

    @Test
    void step_7_names_the_pair_that_was_referenced() {
        Alone alone = new Alone("RequestReference").say(WORK).say(referenced("1/1", "SUCCESS"));
        alone.say(own(NIC_REQUEST, "1/1", NOBODY), ownReturns(NIC_REQUEST, "1/1", NOBODY, "SUCCESS"));
        assertThat(alone.broken(new DereferenceSwitchNic("1/0"))).containsExactly("OID-63");
    }

    // Kinds of connections.

    private static Alone external(String... readings) {
        Alone alone = new Alone("ConnectionKind", readings).say(enters("NIC_CREATE", "1/0", "External"));
        return alone.say(enters("NIC_CREATE", "2/0", "Synthetic"), enters("NIC_CREATE", "1/1", "External"));
    }

    @Test
    void a_request_is_not_redirected_to_the_port_of_a_partition() {
        assertThat(external().say(redirected("1/1")).broken(redirected("2/1"))).containsExactly("OID-44", "OID-82");
    }

    @Test
    void an_own_request_is_for_the_external_port() {
        assertThat(external().say(own(NIC_REQUEST, "1/0", NOBODY)).broken(own(NIC_REQUEST, "2/0", NOBODY)))
                .containsExactly("OID-44");
    }

    @Test
    void nothing_is_asked_of_a_port_whose_kind_is_not_known() {
        external().say(enters("NIC_CREATE", "3/0")).say(own(NIC_REQUEST, "3/1", "3/0"), redirected("4/1"));
    }

    @Test
    void a_source_is_the_default_connection_of_a_partition() {
        assertThat(external().broken(own(NIC_REQUEST, "1/1", "1/0"))).containsExactly("OID-46");
        assertThat(external().broken(own(NIC_REQUEST, "1/1", "2/1"))).containsExactly("OID-46", "OID-83");
    }

    @Test
    void members_are_external_and_in_the_range_that_the_profile_holds_to() {
        assertThat(external().brokenByHost(enters("NIC_CREATE", "1/2", "Synthetic"))).containsExactly("LIFE-54", "LIFE-57");
        assertThat(external().brokenByHost(enters("NIC_CREATE", "2/1"))).containsExactly("LIFE-57", "TEAM-13");
        external("NicIndexRange=type-range").say(enters("NIC_CREATE", "1/33"));
        assertThat(external("NicIndexRange=documented-range").say(enters("NIC_CREATE", "1/32")).brokenByHost(enters("NIC_CREATE", "1/33")))
                .containsExactly("LIFE-55");
    }

    @Test
    void an_indication_names_the_external_port_as_source_and_a_partition_as_destination() {
        external().say(indicates("own", "1/0", NOBODY, null), indicates("own", NOBODY, "2/0", null));
        assertThat(external().broken(indicates("own", "2/0", NOBODY, null))).containsExactly("STAT-13");
        assertThat(external().broken(indicates("own", NOBODY, "1/0", null))).containsExactly("STAT-14");
        external("Role=filtering").say(indicates("forwarded", "2/0", NOBODY, null));
        assertThat(external("Role=forwarding").broken(indicates("forwarded", "2/0", NOBODY, null))).containsExactly("STAT-07");
    }

    // Ports.

    private static Alone tornDown(String machine) {
        Alone alone = new Alone(machine).say(enters("PORT_CREATE", "5"), ends("PORT_CREATE", "5"));
        alone.say(own("OID_GEN_X", "5", NOBODY), enters("PORT_TEARDOWN", "5"), own("OID_GEN_X", "5", NOBODY));
        return alone.say(sentOn("OID_SWITCH_PORT_TEARDOWN", "5"), ends("PORT_TEARDOWN", "5"));
    }

    @Test
    void no_request_is_originated_for_a_port_that_is_torn_down() {
        assertThat(tornDown("PortLife").broken(own("OID_GEN_X", "5", NOBODY))).containsExactly("LIFE-12");
        tornDown("PortLife").say(own(ENUM, "5", NOBODY));
    }

    @Test
    void a_deleted_port_is_void() {
        Alone alone = tornDown("PortLife").say(enters("PORT_DELETE", "5"), ends("PORT_DELETE", "5"));
        assertThat(alone.brokenByHost(enters("PORT_FEATURE_STATUS_QUERY", "5"))).containsExactly("LIFE-16");
        alone = tornDown("PortLife").say(enters("PORT_DELETE", "5"), ends("PORT_DELETE", "5"));
        assertThat(alone.broken(own(ENUM, "5", NOBODY))).containsExactly("LIFE-12", "LIFE-16");
        tornDown("PortLife").say(enters("PORT_DELETE", "5"), ends("PORT_DELETE", "5"), enters("PORT_CREATE", "5"));
    }

    @Test
    void a_request_that_arrives_after_the_teardown_is_passed_on() {
        String late = "PORT_FEATURE_STATUS_QUERY";
        Alone alone = tornDown("PortLife").say(enters(late, "5"));
        assertThat(alone.broken(ends(late, "5"))).containsExactly("LIFE-13");
        tornDown("PortLife").say(enters(late, "5"), sentOn("OID_SWITCH_" + late, "5"), ends(late, "5"));
        tornDown("PortLife").say(enters(late, "5"), new FilterOidRequestReturn("r", "OID_SWITCH_" + late, "5", "RESOURCES"));
    }

    @Test
    void a_port_is_used_again_unless_the_profile_wants_a_teardown_between() {
        for (String reading : List.of("AfterNicDelete=either", "AfterNicDelete=reuse", "AfterNicDelete=teardown")) {
            Alone alone = new Alone("PortLife", reading);
            alone.say(enters("NIC_CREATE", "5/0"), ends("NIC_CREATE", "5/0"));
            alone.say(enters("NIC_DELETE", "5/0"), ends("NIC_DELETE", "5/0"));
            if (reading.endsWith("teardown")) {
                assertThat(alone.brokenByHost(enters("NIC_CREATE", "5/0"))).containsExactly("LIFE-45");
            } else {
                alone.say(enters("NIC_CREATE", "5/0"));
            }
        }
    }

    private static Alone portReferenced() {
        Alone alone = new Alone("PortProperty").say(enters("PORT_CREATE", "5"), WORK);
        return alone.say(new ReferenceSwitchPort("5"), new ReferenceSwitchPortReturn("5", "SUCCESS"));
    }

    @Test
    void an_enumeration_runs_under_a_reference() {
        Alone alone = new Alone("PortProperty").say(WORK);
        assertThat(alone.broken(own(ENUM, "5", NOBODY))).containsExactly("OID-95", "REF-18");
        Alone under = portReferenced().say(own(ENUM, "5", NOBODY), ownReturns(ENUM, "5", NOBODY, "PENDING"));
        assertThat(under.broken(new DereferenceSwitchPort("5"))).containsExactly("OID-95", "REF-18");
    }

    @Test
    void the_reference_of_an_enumeration_is_owed_once_the_port_is_torn_down() {
        Alone alone = portReferenced().say(enters("PORT_TEARDOWN", "5"), own(ENUM, "5", NOBODY));
        alone.say(ownReturns(ENUM, "5", NOBODY, "NOT_SUPPORTED"));
        assertThat(alone.broken(QUIESCENT)).containsExactly("OID-95");
    }

    @Test
    void a_disconnect_goes_on_without_the_reference_that_was_taken_meanwhile() {
        Alone alone = portReferenced().say(enters("NIC_DISCONNECT", "5/0"));
        alone.say(new ReferenceSwitchPort("5"), new ReferenceSwitchPortReturn("5", "SUCCESS"));
        assertThat(alone.broken(sentOn("OID_SWITCH_NIC_DISCONNECT", "5/0"))).containsExactly("REF-20", "REF-21");
        portReferenced().say(enters("NIC_DISCONNECT", "5/0"), sentOn("OID_SWITCH_NIC_DISCONNECT", "5/0"));
    }

    // Status indications.

    private static Alone connected(String... readings) {
        List<Event> events = new ArrayList<>(List.of(enters("NIC_CREATE", "1/0"), ends("NIC_CREATE", "1/0")));
        events.add(new FilterOidRequestComplete("r", "clone", "c", "OID_SWITCH_NIC_CONNECT", "1/0", NOBODY, "SUCCESS"));
        return new Alone("StatusReference", readings).say(events.toArray(Event[]::new));
    }

    @Test
    void an_indication_is_made_under_a_reference() {
        Event own = indicates("own", "1/0", NOBODY, null);
        Event forwarded = indicates("forwarded", "1/0", NOBODY, null);
        connected("ReferenceDuty=required", "Role=forwarding").say(referenced("1/0", "SUCCESS")).say(own, forwarded);
        assertThat(connected("ReferenceDuty=required").broken(own)).containsExactly("STAT-10", "REF-08");
        assertThat(connected("Role=forwarding").broken(forwarded)).containsExactly("STAT-10", "REF-08");
        connected("ReferenceDuty=required", "Role=capturing").say(forwarded);
        assertThat(connected("ReferenceDuty=advised").judgementOf(own)).isInstanceOfSatisfying(
                Judgement.Allowed.class, a -> assertThat(Dialogue.clauses(a.advice())).containsExactly("REF-08"));
        assertThat(connected("ReferenceDuty=required").broken(indicates("own", NOBODY, "1/0", null)))
                .containsExactly("STAT-15", "REF-08");
        assertThat(connected("ReferenceDuty=required").broken(indicates("own", NOBODY, "1/0", "SWITCH_PORT_REMOVE_VF")))
                .containsExactly("STAT-23", "REF-08");
    }

    @Test
    void no_indication_speaks_for_a_connection_before_its_connect_or_after_its_disconnect() {
        Alone created = new Alone("StatusReference").say(enters("NIC_CREATE", "1/0"));
        assertThat(created.broken(indicates("own", "1/0", NOBODY, null))).containsExactly("LIFE-25");
        Event own = indicates("own", "1/0", NOBODY, null);
        connected("ReferenceCutOff=on-handling").say(enters("NIC_DISCONNECT", "1/0")).say(own);
        assertThat(connected("ReferenceCutOff=on-entry").say(enters("NIC_DISCONNECT", "1/0")).broken(own))
                .containsExactly("LIFE-40");
        connected("ReferenceCutOff=on-entry").say(referenced("1/0", "SUCCESS")).say(enters("NIC_DISCONNECT", "1/0"), own);
        assertThat(connected().say(enters("NIC_DISCONNECT", "1/0"))
                        .broken(indicates("own", NOBODY, "1/0", "SWITCH_PORT_REMOVE_VF")))
                .containsExactly("STAT-24");
    }

    @Test
    void an_indication_whose_reference_was_refused_is_not_made() {
        Alone alone = connected().say(WORK).say(referenced("1/0", "FAILURE"));
        assertThat(alone.broken(indicates("own", "1/0", NOBODY, null))).containsExactly("STAT-10", "REF-13");
        Alone forAPartition = connected().say(WORK).say(referenced("1/0", "FAILURE"));
        assertThat(forAPartition.broken(indicates("own", NOBODY, "1/0", null))).containsExactly("STAT-15", "REF-13");
    }

    @Test
    void the_reference_of_an_indication_is_owed_once_the_connection_is_down() {
        Alone alone = connected().say(referenced("1/0", "SUCCESS")).say(indicates("own", "1/0", NOBODY, null));
        alone.say(QUIESCENT, enters("NIC_DISCONNECT", "1/0"), ends("NIC_DISCONNECT", "1/0"));
        assertThat(alone.broken(QUIESCENT)).containsExactly("STAT-12", "STAT-25");
    }

    // The switch.

    @Test
    void a_switch_has_one_external_and_one_internal_nic() {
        Alone alone = new Alone("SwitchTopology").say(enters("NIC_CREATE", "1/0", "External"), ends("NIC_CREATE", "1/0"));
        alone.say(enters("NIC_CREATE", "2/0", "Internal"), ends("NIC_CREATE", "2/0"));
        alone.say(enters("NIC_CREATE", "1/1", "External"), ends("NIC_CREATE", "1/1"));
        alone.say(enters("NIC_DELETE", "2/0", "Internal"), enters("NIC_CREATE", "3/0", "Internal"), ends("NIC_CREATE", "3/0"));
        assertThat(alone.brokenByHost(enters("NIC_CREATE", "4/0", "External"))).containsExactly("LIFE-56", "TEAM-29");
    }

    // SwitchNic, under readings that the conflicts do not decide for.

    private static Alone nic(String... readings) {
        Alone alone = new Alone("SwitchNic", readings);
        return alone.say(enters("PORT_CREATE", "1"), ends("PORT_CREATE", "1"), enters("NIC_CREATE", "1/0"), ends("NIC_CREATE", "1/0"));
    }

    private static Alone nicConnected(String... readings) {
        Event succeeded = new FilterOidRequestComplete("r", "clone", "c", "OID_SWITCH_NIC_CONNECT", "1/0", NOBODY, "SUCCESS");
        return nic(readings).say(enters("NIC_CONNECT", "1/0"), succeeded, ends("NIC_CONNECT", "1/0"));
    }

    @Test
    void a_created_connection_may_be_referenced_under_the_wider_reading() {
        nic("FirstNicReference=created").say(referenced("1/0", "SUCCESS"));
        assertThat(nic("FirstNicReference=connected").broken(new ReferenceSwitchNic("1/0"))).contains("REF-02", "LIFE-26");
    }

    @Test
    void the_cut_off_is_on_entry_or_after_the_handling() {
        nicConnected("ReferenceCutOff=on-handling").say(enters("NIC_DISCONNECT", "1/0")).say(referenced("1/0", "SUCCESS"));
        for (String reading : List.of("ReferenceCutOff=on-entry", "ReferenceCutOff=on-receipt")) {
            assertThat(nicConnected(reading).say(enters("NIC_DISCONNECT", "1/0")).broken(new ReferenceSwitchNic("1/0")))
                    .containsExactly("REF-10", "LIFE-39");
        }
        assertThat(nicConnected("ReferenceCutOff=on-handling")
                        .say(enters("NIC_DISCONNECT", "1/0"), ends("NIC_DISCONNECT", "1/0"))
                        .broken(new ReferenceSwitchNic("1/0")))
                .containsExactly("REF-10", "LIFE-39");
    }

    @Test
    void the_literal_table_forbids_to_give_back_after_the_disconnect() {
        Event[] held = referenced("1/0", "SUCCESS");
        nicConnected("DerefWhenDisconnected=allow").say(held).say(enters("NIC_DISCONNECT", "1/0"), new DereferenceSwitchNic("1/0"));
        assertThat(nicConnected("DerefWhenDisconnected=forbid").say(held).say(enters("NIC_DISCONNECT", "1/0"))
                        .broken(new DereferenceSwitchNic("1/0")))
                .containsExactly("REF-14");
    }

    @Test
    void a_port_exists_when_its_create_has_succeeded_below() {
        Event succeeded = new FilterOidRequestComplete("r", "clone", "c", "OID_SWITCH_PORT_CREATE", "1", NOBODY, "SUCCESS");
        new Alone("SwitchNic").say(enters("PORT_CREATE", "1"), succeeded, new ReferenceSwitchPort("1"));
        assertThat(new Alone("SwitchNic").say(enters("PORT_CREATE", "1")).broken(new ReferenceSwitchPort("1")))
                .containsExactly("REF-16");
        assertThat(nic().say(enters("PORT_UPDATED", "1"), ends("PORT_UPDATED", "1"), enters("NIC_CONNECT", "1/0"))
                        .broken(redirected("1/1")))
                .containsExactly("OID-45", "OID-82", "TEAM-18");
    }

    @Test
    void nothing_is_sent_to_a_member_before_its_connect_or_without_an_older_reference_after_its_disconnect() {
        Alone alone = nicConnected().say(enters("NIC_CREATE", "1/1"), ends("NIC_CREATE", "1/1"));
        assertThat(alone.broken(redirected("1/1"))).containsExactly("LIFE-24");
        assertThat(memberDown("FAILURE").broken(redirected("1/1"))).containsExactly("LIFE-40");
        memberDown("SUCCESS").say(redirected("1/1"));
    }

    private static Alone memberDown(String status) {
        Alone alone = nicConnected("ReferenceDuty=advised").say(enters("NIC_CREATE", "1/1"), ends("NIC_CREATE", "1/1"));
        Event succeeded = new FilterOidRequestComplete("r", "clone", "c", "OID_SWITCH_NIC_CONNECT", "1/1", NOBODY, "SUCCESS");
        alone.say(enters("NIC_CONNECT", "1/1"), succeeded, ends("NIC_CONNECT", "1/1")).say(referenced("1/1", status));
        return alone.say(enters("NIC_DISCONNECT", "1/1"), ends("NIC_DISCONNECT", "1/1"));
    }
}
