package dev.plumbline.conformance.bench;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many events per second are simulated and judged, environment, reference and judge on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
public class Simulation {

    /** What one walk after the other has seen. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        /** Events that were simulated and judged. */
        public long events;
    }

    /** The profile. */
    @Param({"switch-team-6.40", "switch-team-6.30", "lbfo"})
    public String profile;

    private Profile selected;
    private Session session;
    private int walk;

    /** Opens the references. */
    @Setup
    public void open() throws Exception {
        selected = Profile.builtIn(profile);
        session = new Session(
                Subjects.of("reference", HarnessLimits.USUAL).get(selected.role()), Machines.of(selected));
    }

    /** A random environment of 60 inputs and its end. */
    @Benchmark
    public Outcome walk(Count count) {
        Outcome outcome = session.run(Scenes.of(selected, walk), new RandomWalk(walk, 60));
        walk++;
        if (outcome.verdict() != Verdict.PASS) {
            throw new IllegalStateException(outcome.verdict() + " " + outcome.reason() + " " + outcome.findings());
        }
        count.events += outcome.trace().size();
        return outcome;
    }
}
