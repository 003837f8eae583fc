package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.NIC_REQUEST;
import static dev.plumbline.spec.judge.Extension.dereferenced;
import static dev.plumbline.spec.judge.Extension.life;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.referenced;
import static dev.plumbline.spec.judge.Extension.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.judge.Extension.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the judge says of OID requests, and which clauses it names. */
class RequestScenarios {

    private static final Event CAME_BACK = new Event.Return("FilterOidRequestComplete");

    private final Dialogue dialogue = Dialogue.withExtension().say(team("1", "0", "1"));
    private final Request request = new Request("r", NIC_REQUEST, "1/1");
    private final Request plain = new Request("p", "OID_GEN_STATISTICS", "0/0");

    @Test
    void a_request_that_is_forwarded_with_a_reference_and_completed_is_in_order() {
        dialogue.say(request.enters()).say(referenced("1/1")).say(request.cloned());
        dialogue.say(request.goesDown(), request.lowerReturns("PENDING"), request.returns("PENDING"));
        dialogue.say(quiescent());
        dialogue.say(request.comesBack("SUCCESS"), request.freed(), dereferenced("1/1"), request.completes("SUCCESS"));
        dialogue.say(CAME_BACK, quiescent());
    }

    @Test
    void a_request_is_not_completed_twice() {
        dialogue.say(plain.pended()).say(plain.comesBack("SUCCESS"), plain.freed(), plain.completes("SUCCESS"));
        assertThat(dialogue.broken(plain.completes("SUCCESS"))).containsExactly("OID-04");
    }

    @Test
    void a_request_that_was_answered_at_once_is_not_completed_too() {
        dialogue.say(plain.forwarded("SUCCESS")).say(new Event.WorkItem());
        assertThat(dialogue.broken(plain.completes("SUCCESS"))).containsExactly("OID-05");
    }

    @Test
    void a_request_is_not_completed_with_pending() {
        dialogue.say(plain.pended()).say(plain.comesBack("SUCCESS"), plain.freed());
        assertThat(dialogue.broken(plain.completes("PENDING"))).containsExactly("OID-04");
    }

    @Test
    void a_request_that_is_never_completed_is_owed_at_quiescence() {
        dialogue.say(plain.enters(), plain.returns("PENDING"));
        assertThat(dialogue.broken(quiescent())).containsExactly("OID-04");
    }

    @Test
    void a_clone_that_is_never_freed_is_owed_at_quiescence() {
        dialogue.say(plain.enters()).say(plain.cloned()).say(plain.goesDown(), plain.lowerReturns("SUCCESS"));
        dialogue.say(plain.returns("SUCCESS"));
        assertThat(dialogue.broken(quiescent())).containsExactly("OID-08");
    }

    @Test
    void the_original_is_never_forwarded() {
        dialogue.say(plain.enters());
        assertThat(dialogue.broken(plain.goesDown("original", "OID_GEN_STATISTICS", "0/0", "0/0")))
                .containsExactly("OID-06", "OID-42");
    }

    @Test
    void a_clone_keeps_the_oid_of_its_original() {
        dialogue.say(plain.enters()).say(plain.cloned());
        assertThat(dialogue.broken(plain.goesDown("clone", "OID_SWITCH_NIC_UPDATED", "0/0", "0/0")))
                .containsExactly("OID-86");
    }

    @Test
    void a_connect_is_not_failed_by_the_extension() {
        dialogue.say(life("NIC_CREATE", "1/2"));
        Request connect = new Request("c", "OID_SWITCH_NIC_CONNECT", "1/2");
        dialogue.say(connect.enters());
        assertThat(dialogue.broken(connect.returns("FAILURE"))).containsExactly("LIFE-32");
    }

    @Test
    void a_connect_that_fails_below_may_fail_above() {
        dialogue.say(life("NIC_CREATE", "1/2"));
        dialogue.say(new Request("c", "OID_SWITCH_NIC_CONNECT", "1/2").forwarded("RESOURCES")).say(quiescent());
    }

    @Test
    void a_request_of_its_own_is_no_notification() {
        dialogue.say(new Event.WorkItem());
        Request own = new Request("o", "OID_SWITCH_NIC_DELETE", "1/1");
        assertThat(dialogue.broken(own.goesDown("own", own.oid(), "1/1", "0/0"))).containsExactly("LIFE-44");
    }

    @Test
    void the_end_of_a_request_is_remembered_while_others_come_and_go() {
        dialogue.say(plain.forwarded("SUCCESS"));
        for (int i = 0; i < 100; i++) {
            dialogue.say(new Request("other " + i, "OID_GEN_STATISTICS", "0/0").forwarded("SUCCESS"));
        }
        dialogue.say(new Event.WorkItem());
        assertThat(dialogue.broken(plain.completes("SUCCESS"))).containsExactly("OID-05");
    }

    @Test
    void requests_are_judged_apart() {
        Request second = new Request("q", "OID_GEN_STATISTICS", "0/0");
        dialogue.say(plain.pended()).say(second.forwarded("SUCCESS"));
        dialogue.say(plain.comesBack("SUCCESS"), plain.freed(), plain.completes("SUCCESS"), CAME_BACK, quiescent());
    }

    @Test
    void a_request_that_the_lower_driver_answers_twice_is_the_hosts_fault() {
        dialogue.say(plain.pended()).say(plain.comesBack("SUCCESS"), CAME_BACK);
        assertThat(dialogue.brokenByHost(plain.comesBack("SUCCESS"))).containsExactly("OID-09");
    }

    @Test
    void a_connection_on_a_port_that_was_not_created_is_the_hosts_fault() {
        assertThat(dialogue.brokenByHost(new Request("n", "OID_SWITCH_NIC_CREATE", "9/0").enters()))
                .containsExactly("LIFE-01");
    }

    @Test
    void every_broken_clause_of_an_event_is_named() {
        dialogue.say(request.enters());
        List<String> broken = dialogue.broken(request.goesDown());
        assertThat(broken).containsExactlyInAnyOrder("OID-06", "OID-54", "REF-07");
    }
}
