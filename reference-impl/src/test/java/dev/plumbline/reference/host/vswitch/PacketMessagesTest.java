package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.PacketEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the environment answers to an implementation that is reached by messages alone. */
class PacketMessagesTest {

    /** Says one thing while a packet comes in. */
    private static final class Speaker implements Iut {
        private final Message says;
        private final List<Message> heard = new ArrayList<>();

        Speaker(Message says) {
            this.says = says;
        }

        @Override
        public String description() {
            return "speaker";
        }

        @Override
        public boolean has(String entryPoint) {
            return true;
        }

        @Override
        public Message call(Message entryPoint, Callouts callouts) throws IutException {
            if (entryPoint.name().equals("FilterSendNetBufferLists")) {
                heard.add(callouts.answer(says));
            }
            return Message.status("SUCCESS");
        }

        @Override
        public void close() {}
    }

    private final List<Event> events = new ArrayList<>();

    private Speaker say(Message message) throws IutException {
        Speaker iut = new Speaker(message);
        SwitchHost host = new SwitchHost(
                iut, new SwitchWorld(1, 1, NdisVersion.NDIS_6_40), new FixedChoices(), event -> events.add(event));
        for (String input : List.of("attach", "restart", "nbl-in 0/0")) {
            host.perform(input);
        }
        return iut;
    }

    @Test
    void only_the_first_of_a_chain_gets_a_context() throws IutException {
        Speaker iut = say(Message.call(
                "AllocateNetBufferListForwardingContext", "nbl", "x1", "handle", "module", "position", "further"));
        assertThat(iut.heard.getFirst().status()).contains("FAILURE");
        iut = say(Message.call(
                "AllocateNetBufferListForwardingContext", "nbl", "x1", "handle", "module", "position", "first"));
        assertThat(iut.heard.getFirst().status()).contains("SUCCESS");
        assertThat(events)
                .contains(new PacketEvent.AllocateNetBufferListForwardingContextReturn("x1", "SUCCESS", "0/0", "first"));
    }

    @Test
    void what_an_implementation_does_not_tell_stays_untold() throws IutException {
        say(Message.call("NdisFSendNetBufferLists", "nbl", "p1"));
        assertThat(events)
                .contains(new PacketEvent.NdisFSendNetBufferLists(
                        "p1", "foreign", "0/0", null, null, "same", null, null, null, null, null, null, null, null));
    }

    @Test
    void a_packet_without_a_name_is_none() {
        assertThatThrownBy(() -> say(Message.call("NdisFSendNetBufferLists")))
                .isInstanceOf(IutException.class)
                .hasMessageContaining("nbl");
    }

    @Test
    void names_of_own_packets_are_fresh() {
        assertThatThrownBy(() -> say(Message.call("NdisAllocateNetBufferList", "nbl", "p1")))
                .isInstanceOf(IutException.class)
                .hasMessageContaining("not fresh");
    }

    @Test
    void destinations_are_addresses_and_room_is_a_number() {
        assertThatThrownBy(
                        () -> say(Message.call("AddNetBufferListDestination", "nbl", "p1", "destination", "nowhere")))
                .isInstanceOf(IutException.class)
                .hasMessageContaining("port/index");
        assertThatThrownBy(() -> say(Message.call("GrowNetBufferListDestinations", "nbl", "p1", "more", "-1")))
                .isInstanceOf(IutException.class)
                .hasMessageContaining("number");
    }

    @Test
    void an_implementation_without_the_entry_points_gets_no_packets() throws IutException {
        Iut classic = new Iut() {
            @Override
            public String description() {
                return "classic";
            }

            @Override
            public Message call(Message entryPoint, Callouts callouts) {
                return Message.status("SUCCESS");
            }

            @Override
            public void close() {}
        };
        SwitchHost host = new SwitchHost(
                classic, new SwitchWorld(1, 1, NdisVersion.NDIS_6_40), new FixedChoices(), event -> true);
        host.perform("attach");
        host.perform("restart");
        assertThat(host.inputs()).noneMatch(input -> input.startsWith("nbl-"));
    }
}
