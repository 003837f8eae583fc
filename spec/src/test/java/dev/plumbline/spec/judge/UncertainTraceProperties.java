package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.Obscured;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A run that conforms never fails, nor is its host blamed, whatever is not known of it. */
class UncertainTraceProperties {

    private static final List<Recorded> RUNS = Recorded.few().stream().filter(Recorded::conforms).toList();

    @Property(tries = 100)
    void whatever_is_not_seen(@ForAll long seed) throws IOException, TraceException {
        Random random = new Random(seed);
        Recorded run = RUNS.get(random.nextInt(RUNS.size()));
        List<String> types = new ArrayList<>(Obscured.types(run.events()));
        Collections.shuffle(types, random);
        Set<String> hidden = new TreeSet<>(types.subList(0, random.nextInt(Math.min(3, types.size()) + 1)));
        List<String> blind = blind(types, hidden, random);
        innocent(run, Obscured.unseen(run.events(), hidden, blind));
    }

    @Property(tries = 60)
    void whatever_is_lost(@ForAll long seed) throws IOException, TraceException {
        Random random = new Random(seed);
        Recorded run = RUNS.get(random.nextInt(RUNS.size()));
        int from = random.nextInt(run.events().size());
        String trace = Obscured.lost(run.events(), from, random.nextInt(run.events().size() - from + 1));
        assertThat(innocent(run, trace).verdict()).as(trace).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Property(tries = 100)
    void in_whatever_order_it_is_recorded(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int width)
            throws IOException, TraceException {
        Random random = new Random(seed);
        Recorded run = RUNS.get(random.nextInt(RUNS.size()));
        String trace = Obscured.shuffled(run.events(), random, width);
        assertThat(innocent(run, trace).verdict()).as(trace).isEqualTo(Verdict.PASS);
    }

    /** Values of which some are not seen. */
    static List<String> blind(List<String> types, Set<String> hidden, Random random) {
        List<String> blind = new ArrayList<>();
        for (String type : types) {
            for (String parameter : EventType.named(type).orElseThrow().parameters()) {
                if (!hidden.contains(type) && !type.equals("Return") && random.nextInt(12) == 0) {
                    blind.add(type + "." + parameter);
                }
            }
        }
        return blind;
    }

    private static TraceJudge.Result innocent(Recorded run, String trace) throws IOException, TraceException {
        TraceJudge.Result result = new TraceJudge(List.of(run.machine())).judge(TraceText.reader(trace));
        assertThat(result.findings()).as("%s\n%s", run, trace).isEmpty();
        assertThat(result.verdict()).as("%s\n%s", run, trace).isIn(Verdict.PASS, Verdict.INCONCLUSIVE);
        return result;
    }

    @Property(tries = 2)
    void of_several_machines_side_by_side(@ForAll long seed) throws IOException, TraceException {
        Random random = new Random(seed);
        List<Event> events = Traffic.of(random, 1, 4);
        TraceJudge judge = new TraceJudge(Dialogue.machines(List.of("SwitchNic", "OidRequest", "RequestReference", "Delivery")));
        assertThat(judge.judge(TraceText.reader(Obscured.shuffled(events, random, 2))).verdict()).isEqualTo(Verdict.PASS);
        for (String hidden : List.of("WorkItem", "ReferenceSwitchNicReturn", "FilterOidRequestComplete")) {
            TraceJudge.Result result =
                    judge.judge(TraceText.reader(Obscured.unseen(events, Set.of(hidden), List.of("FilterOidRequestReturn.status"))));
            assertThat(result.findings()).as(hidden).isEmpty();
        }
    }
}
