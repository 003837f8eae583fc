package dev.plumbline.spec.bench;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Stepping through a trace that was read before, on one thread. The trace is named by the system property {@code trace}. */
public class Stepping {

    /** Events of the trace that the judge is given, over and over, to a new run each time. */
    private static final int JUDGED = 4_000;

    /** Counts events. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        /** Events so far. */
        public long events;
    }

    /** The trace as labels of the graph of the composition. */
    @State(Scope.Benchmark)
    public static class Labels {
        private TeamLabels labels;

        /** Reads the trace. */
        @Setup
        public void read() throws IOException {
            labels = TeamLabels.read(Path.of(System.getProperty("trace")));
        }
    }

    /** The beginning of the trace as events, and the machines of the default profile. */
    @State(Scope.Benchmark)
    public static class Events {
        private final List<EventTexts> events = new ArrayList<>();
        private List<Machine> machines;

        /** Reads the trace. */
        @Setup
        public void read() throws IOException, TraceException, CatalogueException {
            machines = Machines.of(Profile.builtIn(Profile.DEFAULT.getFirst()));
            try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(System.getProperty("trace"))))) {
                TraceReader trace = new TraceReader(in, "trace");
                EventTexts said = new EventTexts();
                while (events.size() < JUDGED && trace.next(said)) {
                    events.add(new EventTexts().read(said.event()));
                    said = new EventTexts();
                }
            }
        }
    }

    /** The graph of the composition, which is what TLC checks. */
    @Benchmark
    public int graph(Labels trace, Counter counter) {
        counter.events += trace.labels.events();
        return trace.labels.step();
    }

    /** The judge with all machines of the default profile. */
    @Benchmark
    public long judge(Events trace, Counter counter) {
        Judge judge = new Judge(trace.machines);
        long seq = 0;
        for (EventTexts event : trace.events) {
            if (!(judge.accept(++seq, event) instanceof Judgement.Allowed)) {
                throw new IllegalStateException("refused at " + seq + ": " + event.event());
            }
        }
        counter.events += seq;
        return judge.events();
    }
}
