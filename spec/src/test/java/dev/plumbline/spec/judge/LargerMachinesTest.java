package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.dereferenced;
import static dev.plumbline.spec.judge.Extension.inWorkItem;
import static dev.plumbline.spec.judge.Extension.life;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.referenced;
import static dev.plumbline.spec.judge.Extension.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.EvaluatedGraph;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that go beyond the graphs of the kit, judged by TLC's evaluator at a larger scope. */
class LargerMachinesTest {

    private static final List<Machine> CARRIED = Dialogue.machines(List.of("SwitchNic", "OidRequest"));
    private static List<Machine> larger = List.of();

    @BeforeAll
    static void enlarge() throws Exception {
        larger = beyond(CARRIED, "SwitchNic", "MaxRefs");
    }

    private static List<Machine> beyond(List<Machine> machines, String machine, String constant) throws Exception {
        return LargerMachines.beyond(machines, new Judgement.OutOfScope(machine, "", constant)).orElseThrow();
    }

    private static Dialogue manyReferences() {
        Dialogue dialogue = Dialogue.judgedBy("switch", larger).say(team("1", "0", "1"));
        for (int i = 0; i < 10; i++) {
            dialogue.say(inWorkItem(referenced("1/1")));
        }
        return dialogue.say(life("NIC_DISCONNECT", "1/1"));
    }

    @Test
    void more_references_than_the_graph_counts_can_all_be_given_back() {
        Dialogue dialogue = manyReferences();
        for (int i = 0; i < 10; i++) {
            dialogue.say(inWorkItem(List.of(dereferenced("1/1"))));
        }
        dialogue.say(quiescent());
        dialogue.say(new Event.WorkItem());
        assertThat(dialogue.broken(dereferenced("1/1"))).containsExactly("REF-05", "REF-06");
    }

    @Test
    void one_of_them_that_is_not_given_back_is_owed() {
        Dialogue dialogue = manyReferences();
        for (int i = 0; i < 9; i++) {
            dialogue.say(inWorkItem(List.of(dereferenced("1/1"))));
        }
        assertThat(dialogue.broken(quiescent())).containsExactly("REF-05");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"SwitchNic, MaxRefs", "LbfoBundle, Adapter"})
    void where_both_count_far_enough_both_say_the_same(String module, String constant) throws Exception {
        Machine carried = Dialogue.machines(List.of(module)).getFirst();
        TransitionGraph small = carried.graph();
        TransitionGraph large = beyond(List.of(carried), module, constant).getFirst().graph();
        assertThat(large).isInstanceOf(EvaluatedGraph.class);
        Map<String, Integer> labels = numbers(large.labels());
        Map<String, Integer> guards = numbers(large.guards());
        Random random = new Random(4);
        int state = 0;
        int there = 0;
        for (int i = 0; i < 400; i++) {
            for (int guard = 0; guard < small.guards().size(); guard++) {
                Guard of = small.guards().get(guard);
                Integer same = guards.get(of.toString());
                if (of.kind() != Guard.Kind.SCOPE && same != null) {
                    assertThat(large.holds(there, same)).as("%s after %s steps", of, i).isEqualTo(small.holds(state, guard));
                }
            }
            List<Integer> enabled = small.enabled(state);
            int label = enabled.get(random.nextInt(enabled.size()));
            state = small.step(state, label);
            there = large.step(there, labels.get(small.labels().get(label).toString()));
            assertThat(there).isNotEqualTo(TransitionGraph.NONE);
        }
    }

    private static Map<String, Integer> numbers(List<?> named) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            numbers.put(named.get(i).toString(), i);
        }
        return numbers;
    }

    @Test
    void a_bound_that_is_no_constant_cannot_be_larger_and_none_becomes_so_twice() throws Exception {
        assertThat(LargerMachines.beyond(CARRIED, new Judgement.OutOfScope("SwitchNic", "", "items in flight"))).isEmpty();
        assertThat(LargerMachines.beyond(CARRIED, new Judgement.OutOfScope("OidRequest", "", "OneCloneAtATime"))).isEmpty();
        assertThat(LargerMachines.beyond(larger, new Judgement.OutOfScope("SwitchNic", "", "MaxRefs"))).isEmpty();
    }
}
