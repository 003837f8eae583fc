package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Miniport.B;
import static dev.plumbline.spec.judge.Miniport.arrives;
import static dev.plumbline.spec.judge.Miniport.bundle;
import static dev.plumbline.spec.judge.Miniport.completesSend;
import static dev.plumbline.spec.judge.Miniport.halted;
import static dev.plumbline.spec.judge.Miniport.halts;
import static dev.plumbline.spec.judge.Miniport.indicates;
import static dev.plumbline.spec.judge.Miniport.link;
import static dev.plumbline.spec.judge.Miniport.packetReturned;
import static dev.plumbline.spec.judge.Miniport.sendReturns;
import static dev.plumbline.spec.judge.Miniport.sends;
import static dev.plumbline.spec.judge.Miniport.transmits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent.MiniportQueryInformation;
import dev.plumbline.spec.event.LbfoEvent.MiniportQueryInformationReturn;
import dev.plumbline.spec.event.LbfoEvent.NdisMQueryInformationComplete;
import org.junit.jupiter.api.Test;

/** What the judge says of sends, receives and OIDs of a bundle, and which clauses it names. */
class TrafficScenarios {

    private static final Event WORK = new Event.WorkItem();
    private static final Event WIRE_RETURNS = new Event.Return("WireReceive");

    private final Dialogue dialogue = bundle("A", "C");

    @Test
    void a_send_may_leave_by_any_member_and_is_completed_on_the_handle_it_came_with() {
        dialogue.say(sends("A", "p"), transmits("C", "p"), sendReturns("A", "p", "PENDING"), WORK);
        dialogue.say(completesSend("A", "p"), new Event.Return("WorkItem"), quiescent());
    }

    @Test
    void a_send_is_not_completed_on_the_handle_of_the_member_that_carried_it() {
        dialogue.say(sends("A", "p"), transmits("C", "p"), sendReturns("A", "p", "PENDING"), WORK);
        assertThat(dialogue.broken(completesSend("C", "p"))).containsExactly("LBFO-22");
    }

    @Test
    void a_send_is_not_completed_twice() {
        dialogue.say(sends("A", "p"), sendReturns("A", "p", "PENDING"), WORK, completesSend("A", "p"));
        assertThat(dialogue.broken(completesSend("A", "p"))).containsExactly("LBFO-23");
    }

    @Test
    void a_send_that_is_never_completed_is_owed_at_quiescence() {
        dialogue.say(sends("A", "p"), sendReturns("A", "p", "PENDING"));
        assertThat(dialogue.broken(quiescent())).containsExactly("LBFO-23");
    }

    @Test
    void a_frame_is_not_transmitted_twice_while_its_link_is_usable() {
        dialogue.say(sends("A", "p"), transmits("C", "p"));
        assertThat(dialogue.broken(transmits("A", "p"))).containsExactly("LBFO-01");
    }

    @Test
    void a_frame_on_a_dead_link_is_allowed_and_not_recommended() {
        dialogue.say(link("C", false)).say(sends("A", "p"));
        Judgement judgement = dialogue.judgementOf(transmits("C", "p"));
        assertThat(judgement).isInstanceOf(Judgement.Allowed.class);
        assertThat(Dialogue.clauses(((Judgement.Allowed) judgement).advice())).containsExactly("LBFO-56");
    }

    @Test
    void a_frame_that_arrives_at_a_secondary_is_indicated_on_the_primary() {
        dialogue.say(arrives("C", "f"), indicates("A", "f"), WIRE_RETURNS).say(packetReturned("A", "f"));
        dialogue.say(quiescent());
    }

    @Test
    void nothing_is_indicated_on_the_handle_of_a_secondary() {
        dialogue.say(arrives("C", "f"));
        assertThat(dialogue.broken(indicates("C", "f"))).containsExactlyInAnyOrder("LBFO-24", "LBFO-25");
    }

    @Test
    void a_frame_is_not_indicated_twice() {
        dialogue.say(arrives("C", "f"), indicates("A", "f"));
        assertThat(dialogue.broken(indicates("A", "f"))).containsExactly("LBFO-01");
    }

    @Test
    void an_adapter_is_not_halted_while_one_of_its_sends_is_outstanding() {
        dialogue.say(sends("A", "p"), sendReturns("A", "p", "PENDING"), halts("A"));
        assertThat(dialogue.broken(halted("A"))).containsExactly("LBFO-58");
    }

    @Test
    void a_send_on_a_secondary_is_the_hosts_fault() {
        assertThat(dialogue.brokenByHost(sends("C", "p"))).containsExactly("LBFO-20");
    }

    @Test
    void a_query_is_completed_for_the_adapter_that_was_asked() {
        dialogue.say(new MiniportQueryInformation("C", B, "q", "OID_GEN_LINK_SPEED"));
        dialogue.say(new MiniportQueryInformationReturn("C", B, "q", "PENDING"), WORK);
        assertThat(dialogue.broken(new NdisMQueryInformationComplete("A", B, "q", "SUCCESS")))
                .containsExactly("LBFO-26", "LBFO-28");
    }

    @Test
    void more_sends_in_flight_than_are_remembered_are_neither_a_fault_nor_a_pass() {
        sendAndPend(BundlePopulation.IN_FLIGHT);
        dialogue.say(WORK);
        assertThat(dialogue.judgementOf(completesSend("A", "p0")))
                .isEqualTo(new Judgement.OutOfScope("LbfoBundle", "B packet p0", "items in flight"));
    }

    @Test
    void a_debt_that_was_forgotten_does_not_look_like_none() {
        sendAndPend(BundlePopulation.IN_FLIGHT);
        dialogue.say(WORK);
        for (int i = 1; i < BundlePopulation.IN_FLIGHT; i++) {
            dialogue.say(completesSend("A", "p" + i));
        }
        dialogue.say(new Event.Return("WorkItem"));
        assertThat(dialogue.judgementOf(quiescent())).isInstanceOf(Judgement.OutOfScope.class);
    }

    private void sendAndPend(int packets) {
        for (int i = 0; i < packets; i++) {
            dialogue.say(sends("A", "p" + i), sendReturns("A", "p" + i, "PENDING"));
        }
    }
}
