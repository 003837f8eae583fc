package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the judge says when it has had more ports than it remembers, held against the judge that remembers all. */
class DroppedPortsScenarios {

    private static final List<Machine> MACHINES = Lives.onPorts();
    private static final int PORTS = Sweep.MOST + 1;
    private static final int WALKS = 8;
    private static final int LONGEST = 20;

    @Test
    void nothing_changes_for_ports_that_are_new_and_for_those_in_use() {
        JudgesAgree judges = new JudgesAgree(MACHINES);
        Extension.team("in use", "0", "1").forEach(event -> assertThat(judges.say(event)).isTrue());
        for (int i = 1; i <= PORTS; i++) {
            String port = String.valueOf(i);
            Lives.ofPort(port).forEach(event -> assertThat(judges.say(event)).as("%s", event).isTrue());
        }
        Extension.inWorkItem(Extension.referenced("in use/1")).forEach(event -> assertThat(judges.say(event)).isTrue());
        judges.compare(false);
        assertThat(judges.say(Extension.dereferenced("new/1"))).isFalse();
    }

    @Test
    void what_is_new_after_the_drop_is_refused_in_the_same_words() {
        JudgesAgree judges = new JudgesAgree(MACHINES);
        for (int i = 1; i <= PORTS; i++) {
            Lives.ofPort(String.valueOf(i)).forEach(event -> assertThat(judges.say(event)).isTrue());
        }
        assertThat(judges.say(Extension.life("NIC_CONNECT", "new/0").getFirst())).isFalse();
        assertThat(judges.outcomes()).containsKey(JudgesAgree.Outcome.HOST_BROKE);
    }

    /** Ports 1 and 2, of which the chatter is, were dropped with something left to remember. */
    @Test
    void no_finding_rests_on_what_was_dropped() {
        Judge judge = new Judge(MACHINES);
        PlainJudge plain = new PlainJudge(MACHINES);
        long seq = 0;
        for (int i = 1; i <= PORTS; i++) {
            for (Event event : Lives.ofPort(String.valueOf(i))) {
                TraceLine line = new TraceLine(++seq, 0, 0, 0, event);
                assertThat(judge.accept(line)).isEqualTo(plain.accept(line));
            }
        }
        assertThat(judge.snapshot()).doesNotContain("PortLife 1 ").contains("PortLife " + PORTS + " ");
        for (int i = 0; i < WALKS; i++) {
            walk(judge.copy(), plain.copy(), seq, new Random(i));
        }
    }

    /** Says what is allowed most of the time, until one of the judges refuses something. */
    private static void walk(Judge judge, PlainJudge plain, long from, Random random) {
        Chatter chatter = new Chatter(MACHINES, random);
        for (int i = 1; i <= LONGEST; i++) {
            Event event = chatter.next();
            for (int tries = 0; tries < 10 && random.nextInt(20) > 0 && !isAllowed(judge, event); tries++) {
                event = chatter.next();
            }
            TraceLine line = new TraceLine(from + i, 0, 0, 0, event);
            Judgement found = judge.accept(line);
            Judgement expected = plain.accept(line);
            if (found instanceof Judgement.Violated || found instanceof Judgement.HostBroke) {
                assertThat(found).as("%s", line).hasSameClassAs(expected);
            }
            if (!(found instanceof Judgement.Allowed) || !(expected instanceof Judgement.Allowed)) {
                return;
            }
        }
    }

    private static boolean isAllowed(Judge judge, Event event) {
        return judge.copy().accept(new TraceLine(1, 0, 0, 0, event)) instanceof Judgement.Allowed;
    }
}
