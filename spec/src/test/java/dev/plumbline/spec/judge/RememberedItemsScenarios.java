package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long the judge remembers requests that are over, and that it forgets the same as the judge without tables. */
class RememberedItemsScenarios {

    private static final List<Machine> MACHINES = Dialogue.machines(List.of("OidRequest", "OidCancel", "LifeRequest"));

    @Test
    void an_id_may_come_again_when_its_request_is_long_over() {
        JudgesAgree judges = forwarded(ItemPopulation.REMEMBERED + 1);
        assertThat(judges.say(request(0).enters())).isTrue();
        judges.compare(true);
    }

    @Test
    void an_id_does_not_come_again_while_its_request_is_remembered() {
        JudgesAgree judges = forwarded(ItemPopulation.REMEMBERED);
        assertThat(judges.say(request(0).enters())).isFalse();
        judges.compare(false);
    }

    /** Machines without a final condition would remember for ever. */
    @Test
    void what_all_other_machines_have_forgotten_takes_no_space() {
        Judge judge = new Judge(Dialogue.machines(List.of("OidRequest", "Delivery")));
        long seq = 0;
        for (int i = 0; i < 3 * ItemPopulation.MOST; i++) {
            for (Event event : request(i).forwarded("SUCCESS")) {
                assertThat(judge.accept(new TraceLine(++seq, 0, 0, 0, event)))
                        .isInstanceOf(Judgement.Allowed.class);
            }
        }
        assertThat(judge.snapshot().split("Delivery request", -1)).hasSizeLessThan(ItemPopulation.MOST);
    }

    private static JudgesAgree forwarded(int requests) {
        JudgesAgree judges = new JudgesAgree(MACHINES);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            events.addAll(request(i).forwarded("SUCCESS"));
        }
        events.forEach(event -> assertThat(judges.say(event)).as("%s", event).isTrue());
        judges.compare(true);
        return judges;
    }

    private static Extension.Request request(int number) {
        return new Extension.Request("r" + number, "OID_GEN_STATISTICS", "1/1");
    }
}
