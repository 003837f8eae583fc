package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.FilterEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusPartTest {

    private final List<Event> events = new ArrayList<>();
    private final StatusPart part = new StatusPart(new Surroundings(
            new JavaSwitchIut(new ReferenceTeamingProvider()),
            new SwitchWorld(1, 1, NdisVersion.NDIS_6_40),
            Choices.usual(),
            new Recording(events::add),
            callout -> Message.done(),
            () -> {}));

    private static Message indication(String... more) {
        Message message = Message.call("NdisFIndicateStatus", "indication", "i1", "code", "SWITCH_NIC_STATUS");
        for (int i = 0; i < more.length; i += 2) {
            message = message.with(more[i], more[i + 1]);
        }
        return message;
    }

    @Test
    void the_protocol_edge_hears_what_was_encapsulated() throws Exception {
        part.answer(indication(
                "source", "1/0", "destination", "0/0", "inner", "LINK_STATE", "information", "megabits 10000"));
        part.answer(indication("source", "0/0", "destination", "2/0", "inner", "SWITCH_PORT_REMOVE_VF"));
        assertThat(part.protocols().heard("LINK_STATE")).contains("megabits 10000");
        assertThat(part.protocols().lostItsVf("2/0")).isTrue();
    }

    @Test
    void an_indication_that_never_came_counts_as_an_own_one() throws Exception {
        part.answer(indication("source", "1/0", "destination", "0/0", "inner", "LINK_STATE"));
        assertThat(events)
                .containsExactly(new FilterEvent.NdisFIndicateStatus(
                        "i1", "own", "SWITCH_NIC_STATUS", "1/0", "0/0", "LINK_STATE"));
    }

    @Test
    void an_indication_without_a_sound_address_breaks_the_protocol() {
        assertThatThrownBy(() -> part.answer(indication("source", "one", "destination", "0/0")))
                .isInstanceOf(IutException.class)
                .hasMessageContaining("source");
        assertThatThrownBy(() -> part.answer(indication("source", "1/0")))
                .isInstanceOf(IutException.class)
                .hasMessageContaining("destination");
    }

    @Test
    void calls_that_are_no_indications_are_left_to_other_parts() throws Exception {
        assertThat(part.answer(Message.call("NdisFOidRequest"))).isEmpty();
    }
}
