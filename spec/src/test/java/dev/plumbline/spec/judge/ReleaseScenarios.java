package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.dereferenced;
import static dev.plumbline.spec.judge.Extension.inWorkItem;
import static dev.plumbline.spec.judge.Extension.life;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.referenced;
import static dev.plumbline.spec.judge.Extension.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.judge.Extension.Request;
import org.junit.jupiter.api.Test;

/** After an event that is not allowed, what it was about is judged no more, and everything else as before. */
class ReleaseScenarios {

    private final Dialogue dialogue = Dialogue.withExtension().say(team("1", "0", "1", "2"));

    @Test
    void the_same_fault_is_found_at_another_connection_and_not_again_at_the_same() {
        dialogue.say(new Event.WorkItem());
        assertThat(dialogue.broken(dereferenced("1/1"))).containsExactly("REF-05", "REF-06");
        dialogue.release().say(dereferenced("1/1"));
        assertThat(dialogue.broken(dereferenced("1/2"))).containsExactly("REF-05", "REF-06");
    }

    @Test
    void what_is_owed_is_told_once_and_later_debts_are_told() {
        dialogue.say(inWorkItem(referenced("1/1"))).say(life("NIC_DISCONNECT", "1/1"));
        assertThat(dialogue.broken(quiescent())).containsExactly("REF-05");
        dialogue.release().say(quiescent());
        dialogue.say(inWorkItem(referenced("1/2"))).say(life("NIC_DISCONNECT", "1/2"));
        assertThat(dialogue.broken(quiescent())).containsExactly("REF-05");
    }

    @Test
    void the_next_request_is_judged_as_any_other() {
        Request first = new Request("r1", "OID_SWITCH_PORT_UPDATED", "1");
        dialogue.say(first.forwarded("SUCCESS")).say(new Event.WorkItem());
        assertThat(dialogue.broken(first.completes("SUCCESS"))).contains("OID-05");
        dialogue.release().say(new Event.Return("WorkItem"));
        Request second = new Request("r2", "OID_SWITCH_PORT_UPDATED", "1");
        dialogue.say(second.forwarded("SUCCESS")).say(new Event.WorkItem());
        assertThat(dialogue.broken(second.completes("SUCCESS"))).contains("OID-05");
    }
}
