package dev.plumbline.reference.provider.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JudgedRun;
import dev.plumbline.reference.host.lbfo.LbfoWorld;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The walks have teeth: each fault is found, under a clause that it breaks, and the host keeps its word all the while.
 */
final class FaultyMiniportScenarios {

    private static final int RUNS = 100;
    private static final int INPUTS = 60;

    static List<Fault> faults() {
        return Fault.ALL;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsFoundAndNoOtherClauseIsCited(Fault fault) throws IutException {
        LbfoDriver driver = ndis -> ReferenceLbfoMiniport.driver(Failover.HARD, new RoundRobin())
                .driverEntry(fault.services().apply(ndis));
        List<Finding> findings = new ArrayList<>();
        for (int seed = 0; seed < RUNS; seed++) {
            LbfoWorld world = LbfoWorld.ofIds("Team", "TEAM", "team", "");
            JudgedRun run = new JudgedRun(world, driver, seed, seed % 2 * 30);
            for (Judgement remark : run.walk(INPUTS)) {
                assertThat(remark).as("seed %d: %s", seed, run.tail()).isInstanceOf(Judgement.Violated.class);
                findings.addAll(((Judgement.Violated) remark).findings());
            }
        }

        assertThat(findings).isNotEmpty();
        assertThat(findings)
                .flatExtracting(Finding::requirements)
                .extracting(Object::toString)
                .isSubsetOf(fault.clauses());
    }
}
