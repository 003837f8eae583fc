package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.FilterEvent.NdisFPauseComplete;
import dev.plumbline.spec.event.FilterEvent.NdisFRestartComplete;
import dev.plumbline.spec.event.PacketEvent.FilterSendNetBufferLists;
import dev.plumbline.spec.event.PacketEvent.FilterSendNetBufferListsReturn;
import dev.plumbline.spec.event.PacketEvent.NdisAllocateCloneNetBufferList;
import dev.plumbline.spec.event.PacketEvent.NdisAllocateCloneNetBufferListReturn;
import dev.plumbline.spec.event.PacketEvent.NdisFSendNetBufferLists;
import dev.plumbline.spec.event.PacketEvent.NdisFSendNetBufferListsComplete;
import dev.plumbline.spec.event.SwitchEvent.FilterAttach;
import dev.plumbline.spec.event.SwitchEvent.FilterAttachReturn;
import dev.plumbline.spec.event.SwitchEvent.FilterPause;
import dev.plumbline.spec.event.SwitchEvent.FilterPauseReturn;
import dev.plumbline.spec.event.SwitchEvent.FilterRestart;
import dev.plumbline.spec.event.SwitchEvent.FilterRestartReturn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may become of a packet whose call is overtaken by the end of a restart or of a pause. */
class OvertakenPacketScenarios {

    private static final String MODULE = "m";

    private final Dialogue dialogue = Dialogue.judgedBy("switch", Dialogue.machines(List.of("FilterModuleData")));

    @Test
    void a_packet_is_completed_in_any_way_once_the_restart_is_over() {
        restarting();
        overtakenBy(new NdisFRestartComplete(MODULE, "SUCCESS"));
        dialogue.say(completes("FAILURE"), new FilterSendNetBufferListsReturn("p"));
    }

    @Test
    void a_packet_may_still_be_rejected_once_the_restart_is_over() {
        restarting();
        overtakenBy(new NdisFRestartComplete(MODULE, "SUCCESS"));
        dialogue.say(completes("PAUSED"), new FilterSendNetBufferListsReturn("p"));
    }

    @Test
    void a_packet_may_be_sent_once_the_restart_is_over() {
        restarting();
        overtakenBy(new NdisFRestartComplete(MODULE, "SUCCESS"));
        dialogue.say(new NdisFSendNetBufferLists("p"), new FilterSendNetBufferListsReturn("p"));
    }

    @Test
    void a_packet_is_rejected_as_paused_when_the_restart_has_failed() {
        restarting();
        overtakenBy(new NdisFRestartComplete(MODULE, "FAILURE"));
        assertThat(dialogue.broken(completes("FAILURE"))).containsExactly("FLT-12");
    }

    @Test
    void a_pause_may_end_before_a_packet_is_rejected_that_came_meanwhile() {
        pausing();
        overtakenBy(new NdisFPauseComplete(MODULE));
        dialogue.say(completes("PAUSED"), new FilterSendNetBufferListsReturn("p"));
    }

    @Test
    void a_packet_that_came_meanwhile_is_rejected_after_the_pause_all_the_same() {
        pausing();
        overtakenBy(new NdisFPauseComplete(MODULE));
        assertThat(dialogue.broken(new FilterSendNetBufferListsReturn("p"))).containsExactly("FLT-12");
    }

    private void restarting() {
        dialogue.say(new FilterAttach(MODULE), new FilterAttachReturn(MODULE, "SUCCESS"));
        dialogue.say(new FilterRestart(MODULE), new FilterRestartReturn(MODULE, "PENDING"));
    }

    private void pausing() {
        restarting();
        dialogue.say(new Event.WorkItem(), new NdisFRestartComplete(MODULE, "SUCCESS"), new Event.Return("WorkItem"));
        dialogue.say(new FilterPause(MODULE), new FilterPauseReturn(MODULE, "PENDING"));
    }

    private void overtakenBy(Event end) {
        dialogue.say(
                new FilterSendNetBufferLists("p", "1/0"),
                new NdisAllocateCloneNetBufferList("c", "p", "ingress"),
                new Event.WorkItem(),
                end,
                new Event.Return("WorkItem"),
                new NdisAllocateCloneNetBufferListReturn("c", "p", "RESOURCES"));
    }

    private static Event completes(String status) {
        return new NdisFSendNetBufferListsComplete("p", status, "unmade", "same", "same", "paused");
    }
}
