package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.NIC_REQUEST;
import static dev.plumbline.spec.judge.Extension.dereferenced;
import static dev.plumbline.spec.judge.Extension.inWorkItem;
import static dev.plumbline.spec.judge.Extension.life;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.referenced;
import static dev.plumbline.spec.judge.Extension.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent.DereferenceSwitchPort;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNic;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNicReturn;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchPort;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchPortReturn;
import dev.plumbline.spec.judge.Extension.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the judge says of references, and which clauses it names. */
class ReferenceScenarios {

    private static final Event WORK = new Event.WorkItem();

    private final Dialogue dialogue = Dialogue.withExtension().say(team("1", "0", "1"));

    @Test
    void a_reference_that_outlives_its_connection_is_owed_at_quiescence() {
        dialogue.say(inWorkItem(referenced("1/1"))).say(quiescent()).say(life("NIC_DISCONNECT", "1/1"));
        assertThat(dialogue.broken(quiescent())).containsExactly("REF-05");
    }

    @Test
    void a_reference_that_is_given_back_after_the_disconnect_is_in_order() {
        dialogue.say(inWorkItem(referenced("1/1"))).say(life("NIC_DISCONNECT", "1/1"));
        dialogue.say(inWorkItem(List.of(dereferenced("1/1")))).say(quiescent());
        dialogue.say(life("NIC_DELETE", "1/1")).say(quiescent());
    }

    @Test
    void a_port_reference_that_outlives_the_teardown_is_owed_at_quiescence() {
        Event granted = new ReferenceSwitchPortReturn("2", "SUCCESS");
        dialogue.say(team("2")).say(inWorkItem(List.of(new ReferenceSwitchPort("2"), granted))).say(quiescent());
        dialogue.say(life("PORT_TEARDOWN", "2"));
        assertThat(dialogue.broken(quiescent())).containsExactly("REF-20");
    }

    @Test
    void nothing_is_given_back_that_was_not_taken() {
        dialogue.say(WORK);
        assertThat(dialogue.broken(dereferenced("1/1"))).containsExactly("REF-05", "REF-06");
    }

    @Test
    void a_refused_reference_is_not_one_to_give_back() {
        dialogue.say(WORK, new ReferenceSwitchNic("1/1"), new ReferenceSwitchNicReturn("1/1", "RESOURCES"));
        assertThat(dialogue.broken(dereferenced("1/1"))).containsExactly("REF-05", "REF-06");
    }

    @Test
    void a_connection_that_is_only_created_is_not_referenced() {
        dialogue.say(life("NIC_CREATE", "1/2")).say(WORK);
        assertThat(dialogue.broken(new ReferenceSwitchNic("1/2"))).containsExactly("REF-02", "REF-10", "LIFE-26");
    }

    @Test
    void a_port_without_creation_is_not_referenced() {
        dialogue.say(WORK);
        assertThat(dialogue.broken(new ReferenceSwitchPort("7"))).containsExactly("REF-16");
    }

    @Test
    void a_port_reference_is_not_given_back_twice() {
        dialogue.say(WORK, new ReferenceSwitchPort("1"), new ReferenceSwitchPortReturn("1", "SUCCESS"));
        dialogue.say(new DereferenceSwitchPort("1"));
        assertThat(dialogue.broken(new DereferenceSwitchPort("1"))).containsExactly("REF-20");
    }

    @Test
    void a_request_without_a_reference_on_its_destination_is_not_sent() {
        Request request = new Request("r", NIC_REQUEST, "1/1");
        dialogue.say(request.enters()).say(request.cloned());
        assertThat(dialogue.broken(request.goesDown())).containsExactly("OID-54", "REF-07");
    }

    @Test
    void the_reference_under_a_pending_request_is_not_given_back() {
        Request request = new Request("r", NIC_REQUEST, "1/1");
        dialogue.say(request.enters()).say(referenced("1/1")).say(request.cloned());
        dialogue.say(request.goesDown(), request.lowerReturns("PENDING"));
        assertThat(dialogue.broken(dereferenced("1/1"))).containsExactly("OID-61", "REF-07");
    }

    @Test
    void four_references_at_once_are_more_than_the_model_counts() {
        for (int i = 0; i < 3; i++) {
            dialogue.say(inWorkItem(referenced("1/1")));
        }
        dialogue.say(WORK);
        assertThat(dialogue.judgementOf(new ReferenceSwitchNic("1/1")))
                .isEqualTo(new Judgement.OutOfScope("SwitchNic", "1/1", "MaxRefs"));
    }

    @Test
    void connections_and_ports_are_judged_apart() {
        dialogue.say(team("2", "0", "1")).say(inWorkItem(referenced("2/1"))).say(life("NIC_DISCONNECT", "1/1"));
        dialogue.say(quiescent());
        assertThat(dialogue.say(WORK).broken(dereferenced("1/0"))).containsExactly("REF-05", "REF-06");
    }

    @Test
    void the_finding_tells_the_event_the_instance_and_the_condition() {
        dialogue.say(WORK);
        Judgement judgement = dialogue.judgementOf(dereferenced("1/1"));
        assertThat(((Judgement.Violated) judgement).findings())
                .extracting(Finding::describe)
                .containsExactly("DereferenceSwitchNic at " + dialogue.judge().events()
                        + " (1/1): NicReferenceIsOutstanding(#1) does not hold");
    }
}
