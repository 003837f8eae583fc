package dev.plumbline.reference.provider.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JudgedRun;
import dev.plumbline.reference.host.lbfo.LbfoWorld;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.balancing.Balancing;
import dev.plumbline.reference.provider.balancing.FlowHash;
import dev.plumbline.reference.provider.balancing.Octets;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import dev.plumbline.reference.provider.balancing.SourceAddress;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.requirement.RequirementId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
            LbfoWorld.ofIds("TEAM", "LEFT", "team").withChangingIds(),
            LbfoWorld.ofIds(""));

    static List<Policy> policies() {
        return List.of(
                new Policy(Failover.SOFT, new ActiveBackup()),
                new Policy(Failover.HARD, new ActiveBackup()),
                new Policy(Failover.HARD, new ActiveBackup(true)),
                new Policy(Failover.SOFT, new RoundRobin()),
                new Policy(Failover.SOFT, new SourceAddress()),
                new Policy(Failover.HARD, new FlowHash()));
    }

    record Policy(Failover failover, Balancing balancing) {
        @Override
        public String toString() {
            return failover + " failover, " + balancing;
        }
    }

    /** A frame of its own for each packet: its MAC addresses are made of the id. */
    private static Octets frame(String packet) {
        return Octets.of(Arrays.copyOf(packet.getBytes(StandardCharsets.US_ASCII), 12));
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
                    world,
                    ReferenceLbfoMiniport.driver(policy.failover(), policy.balancing(), LbfoReferenceScenarios::frame),
                    seed,
                    seed % 3 * 30);
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
