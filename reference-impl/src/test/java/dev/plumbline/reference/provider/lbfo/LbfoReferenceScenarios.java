package dev.plumbline.reference.provider.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JudgedRun;
import dev.plumbline.reference.host.lbfo.LbfoWorld;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference miniport on random walks of its environment; where one fails, look at the end of the trace that is
 * shown.
 */
final class LbfoReferenceScenarios {

    private static final int RUNS = 1_000;
    private static final int INPUTS = 60;

    private static final List<LbfoWorld> WORLDS = List.of(
            LbfoWorld.ofIds("BUNDLE1", "bundle1"),
            LbfoWorld.ofIds("Bundle1", "BUNDLE1", "bundle1"),
            LbfoWorld.ofIds("LEFT", "RIGHT", "left", "right"),
            LbfoWorld.ofIds("TEAM", "", "team", "Team"),
            LbfoWorld.ofIds(""));

    static List<Policy> policies() {
        return List.of(
                new Policy(Failover.SOFT, new ActiveBackup()),
                new Policy(Failover.HARD, new ActiveBackup()),
                new Policy(Failover.SOFT, FlowOrRoundRobin.turns()),
                new Policy(Failover.HARD, new FlowOrRoundRobin(p -> OptionalInt.of(p.hashCode()))));
    }

    record Policy(Failover failover, Balancing balancing) {
        @Override
        public String toString() {
            return failover + " failover, " + balancing.getClass().getSimpleName();
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void noEventOfTheReferenceIsRefusedAndNothingIsOwedAtQuiescence(Policy policy) throws IutException {
        SortedSet<RequirementId> exercised = new TreeSet<>();
        BitSet visited = new BitSet();
        long events = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            LbfoWorld world = WORLDS.get(seed % WORLDS.size());
            JudgedRun run = new JudgedRun(
                    world, ReferenceLbfoMiniport.driver(policy.failover(), policy.balancing()), seed, seed % 3 * 30);
            List<Judgement> remarks = run.walk(INPUTS);
            assertThat(remarks).as("seed %d in %s: %s", seed, world, run.tail()).isEmpty();
            events += run.trace().size();
            exercised.addAll(run.exercised());
            visited.or(run.visited());
        }
        System.out.printf("%s: %d events, %d states, %s%n", policy, events, visited.cardinality(), exercised);
        assertThat(events).as("events judged").isGreaterThan(50L * RUNS);
    }
}
