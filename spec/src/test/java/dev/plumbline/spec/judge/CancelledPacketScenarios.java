package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.PacketEvent.FilterCancelSendNetBufferLists;
import dev.plumbline.spec.event.PacketEvent.FilterCancelSendNetBufferListsReturn;
import dev.plumbline.spec.event.PacketEvent.FilterSendNetBufferLists;
import dev.plumbline.spec.event.PacketEvent.FilterSendNetBufferListsReturn;
import dev.plumbline.spec.event.PacketEvent.NdisFSendNetBufferListsComplete;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With which status a packet may be completed whose sender has cancelled it. */
class CancelledPacketScenarios {

    private final Dialogue dialogue = Dialogue.judgedBy("switch", Dialogue.machines(List.of("Packet")));

    @Test
    void a_queued_packet_is_completed_as_aborted() {
        cancelled();
        dialogue.say(completes("SEND_ABORTED", "unmade"), returns());
    }

    @Test
    void a_queued_packet_is_not_completed_as_sent() {
        cancelled();
        assertThat(dialogue.broken(completes("SUCCESS", "unmade"))).containsExactly("DATA-80");
    }

    @Test
    void a_packet_whose_clone_was_sent_may_be_completed_as_sent() {
        cancelled();
        dialogue.say(returns(), new Event.WorkItem(), completes("SUCCESS", "over"), new Event.Return("WorkItem"));
    }

    @Test
    void a_packet_whose_clone_is_under_way_may_be_completed_as_sent() {
        cancelled();
        dialogue.say(completes("SUCCESS", "unlinked"), returns());
    }

    private void cancelled() {
        dialogue.say(new FilterSendNetBufferLists("p", "1/0"), new FilterSendNetBufferListsReturn("p"));
        dialogue.say(new FilterCancelSendNetBufferLists("k", "p"));
    }

    private static Event returns() {
        return new FilterCancelSendNetBufferListsReturn("k", "p");
    }

    private static Event completes(String status, String clones) {
        return new NdisFSendNetBufferListsComplete("p", status, clones, null, null, null);
    }
}
