package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;

/** A random walk of the host over a driver, every event of it judged. */
public final class JudgedRun implements EventSink {

    private static final List<Machine> MACHINES = machines();

    private final Nesting nesting = new Nesting();
    private final Judge judge = new Judge(MACHINES);
    private final List<TraceLine> trace = new ArrayList<>();
    private final List<Judgement> remarks = new ArrayList<>();
    private final LbfoHost host;
    private final Random random;

    /** A run that has not begun; NDIS leaves the usual course in {@code refusals} of 100 cases. */
    public JudgedRun(LbfoWorld world, LbfoDriver driver, long seed, int refusals) throws IutException {
        this.random = new Random(seed);
        Choices choices = (question, options) -> random.nextInt(100) < refusals
                ? options.get(random.nextInt(options.size()))
                : options.get(0);
        this.host = new LbfoHost(world, JavaLbfoIut.load("driver under test", driver), choices, this);
    }

    @Override
    public boolean accept(Event event) {
        try {
            TraceLine line = nesting.link(event, 0);
            trace.add(line);
            Judgement judgement = judge.accept(line);
            if (!(judgement instanceof Judgement.Allowed(var advice)) || !advice.isEmpty()) {
                remarks.add(judgement);
            }
            return judgement instanceof Judgement.Allowed;
        } catch (Nesting.NestingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Walks, then goes to the end; returns what the judge found other than plain permission. */
    public List<Judgement> walk(int inputs) throws IutException {
        for (int i = 0; i < inputs; i++) {
            List<String> legal = host.inputs();
            if (legal.isEmpty()) {
                return remarks;
            }
            host.perform(legal.get(random.nextInt(legal.size())));
        }
        for (Optional<String> next = host.towardsTheEnd(); next.isPresent(); next = host.towardsTheEnd()) {
            assertThat(trace.size()).as("events of a run that ends").isLessThan(100_000);
            host.perform(next.get());
        }
        return remarks;
    }

    /** Gives these inputs, as long as the run lasts; returns what the judge found other than plain permission. */
    public List<Judgement> perform(String... inputs) throws IutException {
        for (String input : inputs) {
            host.perform(input);
        }
        return remarks;
    }

    public List<TraceLine> trace() {
        return trace;
    }

    /** The end of the trace, for a message. */
    public List<TraceLine> tail() {
        return trace.subList(Math.max(0, trace.size() - 20), trace.size());
    }

    /** The machines of the profile. */
    public static List<Machine> profile() {
        return MACHINES;
    }

    public SortedSet<RequirementId> exercised() {
        return judge.exercised();
    }

    public BitSet visited() {
        return judge.visited().get("LbfoBundle");
    }

    private static List<Machine> machines() {
        try {
            return Machines.builtIn(List.of("LbfoBundle", "LbfoCalls", "LbfoFailover", "LbfoInformation"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
