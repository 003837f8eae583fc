package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.Nesting.NestingException;
import dev.plumbline.spec.event.OpenCalls;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNic;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNicReturn;
import dev.plumbline.spec.event.TraceHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which calls have returned unseen in a behaviour. */
class BehaviourTest {

    private static final Event GRANT = new ReferenceSwitchNicReturn("1/1", "SUCCESS");

    @Test
    void a_return_that_is_not_seen_may_answer_each_call_that_it_agrees_with() throws NestingException {
        Unseen room = afterReferencesOf("1/1", "1/2", "1/1");
        List<Behaviour> once = new Behaviour(new Judge(List.of())).before(GRANT, room);
        assertThat(once).extracting(Behaviour::snapshot).doesNotHaveDuplicates().hasSize(2);
        for (Behaviour behaviour : once) {
            List<Behaviour> twice = behaviour.before(GRANT, room);
            assertThat(twice).hasSize(1);
            assertThat(twice.getFirst().before(GRANT, room)).isEmpty();
        }
    }

    @Test
    void a_call_that_cannot_return_any_more_is_forgotten() throws NestingException {
        Unseen room = afterReferencesOf("1/1");
        Behaviour behaviour = new Behaviour(new Judge(List.of())).before(GRANT, room).getFirst();
        behaviour.forget(Set.of());
        assertThat(behaviour.snapshot()).isEqualTo(new Behaviour(new Judge(List.of())).snapshot());
    }

    private static Unseen afterReferencesOf(String... connections) throws NestingException {
        List<String> sees = new ArrayList<>(EventType.all().keySet());
        sees.remove("ReferenceSwitchNicReturn");
        TraceHeader header = TraceHeader.partial("test", "switch", "test", sees, List.of());
        OpenCalls calls = new OpenCalls(header);
        calls.link(new Event.WorkItem(), 0);
        for (String nic : connections) {
            calls.link(new ReferenceSwitchNic(nic), 0);
        }
        Unseen room = new Unseen(header);
        room.note(List.of(EventType.of(GRANT)), calls);
        return room;
    }
}
