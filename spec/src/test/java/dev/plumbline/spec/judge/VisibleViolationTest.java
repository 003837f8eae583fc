package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Obscured;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In what share of runs a violation is still found where the event that breaks the clause is seen, and others are not. */
class VisibleViolationTest {

    /** A run that fails, and the number of the event with which it does, from 0. */
    private record Failing(Recorded run, int at) {

        Event event() {
            return run.events().get(at);
        }
    }

    private interface Obscuring {
        String trace(Failing failing, Random random);
    }

    private static final List<Failing> FAILING = new ArrayList<>();

    @BeforeAll
    static void findRunsThatFail() throws IOException, TraceException {
        List<Recorded> failing =
                Recorded.few().stream().filter(run -> !run.conforms()).toList();
        for (int i = 0; i < failing.size(); i += 2) {
            Recorded run = failing.get(i);
            TraceJudge.Result result = judge(run, TraceText.of(TraceHeader.full("test", "switch", "test"), run.events()));
            if (result.verdict() == Verdict.FAIL) {
                FAILING.add(new Failing(run, (int) result.findings().getFirst().seq() - 1));
            }
        }
        assertThat(FAILING).hasSizeGreaterThan(60);
    }

    @Test
    void where_two_other_types_of_events_are_not_seen() throws IOException, TraceException {
        assertThat(share("two types unseen", (failing, random) -> {
            List<String> types = new ArrayList<>(Obscured.types(failing.run.events()));
            types.remove(failing.event().name());
            Collections.shuffle(types, random);
            Set<String> hidden = new TreeSet<>(types.subList(0, Math.min(2, types.size())));
            return Obscured.unseen(failing.run.events(), hidden, List.of());
        })).isGreaterThan(40);
    }

    @Test
    void where_one_other_type_of_events_is_not_seen() throws IOException, TraceException {
        assertThat(share("one type unseen", (failing, random) -> {
            List<String> types = new ArrayList<>(Obscured.types(failing.run.events()));
            types.remove(failing.event().name());
            Collections.shuffle(types, random);
            return Obscured.unseen(failing.run.events(), new TreeSet<>(types.subList(0, Math.min(1, types.size()))), List.of());
        })).isGreaterThan(60);
    }

    @Test
    void where_values_of_other_events_are_not_seen() throws IOException, TraceException {
        assertThat(share("values unseen", (failing, random) -> {
            List<String> types = new ArrayList<>(Obscured.types(failing.run.events()));
            types.remove(failing.event().name());
            return Obscured.unseen(
                    failing.run.events(), Set.of(), UncertainTraceProperties.blind(types, Set.of(), random));
        })).isGreaterThan(60);
    }

    @Test
    void where_two_events_before_it_are_lost() throws IOException, TraceException {
        assertThat(share("events lost before", (failing, random) -> {
            int count = Math.min(2, failing.at);
            return Obscured.lost(failing.run.events(), random.nextInt(failing.at - count + 1), count);
        })).isGreaterThan(5);
    }

    @Test
    void where_the_order_is_not_known() throws IOException, TraceException {
        assertThat(share("order unknown", (failing, random) -> Obscured.shuffled(failing.run.events(), random, 1)))
                .isGreaterThan(80);
    }

    /** Percentage of traces that fail. */
    private static int share(String name, Obscuring obscuring) throws IOException, TraceException {
        Random random = new Random(4);
        int found = 0;
        int all = 0;
        for (Failing failing : FAILING) {
            found += judge(failing.run, obscuring.trace(failing, random)).verdict() == Verdict.FAIL ? 1 : 0;
            all++;
        }
        System.out.println("violations found, " + name + ": " + found + " of " + all);
        return 100 * found / all;
    }

    private static TraceJudge.Result judge(Recorded run, String trace) throws IOException, TraceException {
        return new TraceJudge(List.of(run.machine())).judge(TraceText.reader(trace));
    }
}
