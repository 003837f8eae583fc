package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.FilterEvent.DriverEntry;
import dev.plumbline.spec.event.FilterEvent.DriverEntryReturn;
import dev.plumbline.spec.event.FilterEvent.FilterSetModuleOptions;
import dev.plumbline.spec.event.FilterEvent.FilterSetModuleOptionsReturn;
import dev.plumbline.spec.event.FilterEvent.NdisFRegisterFilterDriver;
import dev.plumbline.spec.event.FilterEvent.NdisFRegisterFilterDriverReturn;
import dev.plumbline.spec.event.FilterEvent.NdisSetOptionalHandlers;
import dev.plumbline.spec.event.FilterEvent.NdisSetOptionalHandlersReturn;
import dev.plumbline.spec.event.PacketEvent.FilterReceiveNetBufferLists;
import dev.plumbline.spec.event.PacketEvent.FilterSendNetBufferLists;
import dev.plumbline.spec.event.PacketEvent.FilterSendNetBufferListsReturn;
import dev.plumbline.spec.event.SwitchEvent.FilterAttach;
import dev.plumbline.spec.event.SwitchEvent.FilterAttachReturn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which data handlers a module has, after one before it had others. */
class ModuleHandlersScenarios {

    private final Dialogue dialogue = Dialogue.judgedBy("switch", Dialogue.machines(List.of("FilterDriver")));

    @Test
    void a_handler_that_was_left_out_is_not_called() {
        registered(true);
        attached("m1");
        sets("m1", false, "SUCCESS");
        assertThat(dialogue.brokenByHost(send())).containsExactly("FLT-24");
    }

    @Test
    void a_module_that_is_attached_again_begins_with_the_handlers_of_its_driver() {
        registered(true);
        attached("m1");
        sets("m1", false, "SUCCESS");
        attached("m2");
        dialogue.say(send(), new FilterSendNetBufferListsReturn("p"), new FilterReceiveNetBufferLists("p", "1/0"));
    }

    @Test
    void a_module_that_is_attached_again_lacks_what_its_driver_lacks() {
        registered(false);
        attached("m1");
        sets("m1", true, "SUCCESS");
        attached("m2");
        assertThat(dialogue.brokenByHost(send())).containsExactly("FLT-24");
    }

    @Test
    void a_change_that_is_refused_takes_no_handler_away() {
        registered(true);
        attached("m1");
        sets("m1", false, "FAILURE");
        dialogue.say(send());
    }

    private void registered(boolean data) {
        dialogue.say(
                new DriverEntry("d"),
                new NdisFRegisterFilterDriver("d", true, true, true, data, data, data, data, data, true),
                new NdisFRegisterFilterDriverReturn("d", "SUCCESS"),
                new DriverEntryReturn("d", "SUCCESS"));
    }

    private void attached(String module) {
        dialogue.say(new FilterAttach(module), new FilterAttachReturn(module, "SUCCESS"));
    }

    private void sets(String module, boolean data, String status) {
        dialogue.say(
                new FilterSetModuleOptions(module, null),
                new NdisSetOptionalHandlers(module, data, data, data, data, data),
                new NdisSetOptionalHandlersReturn(module, status),
                new FilterSetModuleOptionsReturn(module, status));
    }

    private static Event send() {
        return new FilterSendNetBufferLists("p", "1/0");
    }
}
