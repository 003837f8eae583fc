package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Obscured;
import dev.plumbline.spec.event.OpenCalls;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.event.TraceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is believed of instances, each by itself, holds of every behaviour that is judged as a whole. */
class BelievedProperties {

    private static final List<Recorded> RUNS = Recorded.few();

    @Property(tries = 60)
    void what_a_behaviour_allows_is_believed_to_be_possible(@ForAll long seed) throws IOException, TraceException {
        Random random = new Random(seed);
        Recorded run = RUNS.get(random.nextInt(RUNS.size()));
        List<String> types = new ArrayList<>(Obscured.types(run.events()));
        Collections.shuffle(types, random);
        Set<String> hidden = new TreeSet<>(types.subList(0, random.nextInt(Math.min(3, types.size()) + 1)));
        List<String> blind = UncertainTraceProperties.blind(types, hidden, random);
        TraceReader trace = TraceText.reader(Obscured.unseen(run.events(), hidden, blind));
        Beliefs beliefs = new Beliefs(List.of(run.machine()), trace.header());
        CandidateJudge candidates = new CandidateJudge(beliefs.machines(), trace.header());
        OpenCalls calls = new OpenCalls(trace.header());
        boolean allowed = true;
        for (Optional<TraceLine> line = trace.next(); line.isPresent() && allowed; line = trace.next()) {
            candidates.prepare(line.get(), beliefs, calls);
            calls.follow(line.get());
            boolean believed = beliefs.accept(line.get()) instanceof Judgement.Allowed;
            allowed = candidates.accept(line.get()) instanceof Judgement.Allowed && candidates.behaviours().number() > 0;
            assertThat(believed || (!allowed || beliefs.machines().getFirst().seesAll()))
                    .as("%s is allowed and not believed, in %s without %s and %s", line.get(), run, hidden, blind)
                    .isTrue();
        }
    }
}
