package dev.plumbline.conformance.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults in the graphs of all machines of the profiles and in the composition, and the suites that have to kill them. */
final class CompleteSuiteIT {

    private static final int FAULTS = 20_000;
    private static final FaultStudy.Effort EFFORT = new FaultStudy.Effort(600, 40, 1, 1000, 10_000_000);

    private static final PrintStream OUT = System.out;

    @Test
    void noFaultThatBreaksAClauseSurvivesTheCompleteSuites() throws Exception {
        FaultTable table = new FaultTable();
        OUT.println(FaultTable.head());
        StudiedMachines.forEach(StudiedMachines.PROFILES, List.of(), (_, automaton) -> {
            FaultCounts counts = FaultStudy.of(automaton, EFFORT);
            OUT.println(table.add(counts));
            assertThat(counts.survivors()).isEmpty();
            assertThat(counts.single().killed(FaultStudy.HSI)).isEqualTo(counts.single().faulty());
            assertThat(counts.single().killed(FaultStudy.WP)).isEqualTo(counts.single().faulty());
            assertThat(counts.extra().killed(FaultStudy.HSI_ONE)).isEqualTo(counts.extra().faulty());
            assertThat(counts.extra().killed(FaultStudy.WP_ONE)).isEqualTo(counts.extra().faulty());
        });
        OUT.println(table.sum());
        assertThat(table.faults()).isGreaterThanOrEqualTo(FAULTS);
    }

    @Test
    void withoutIdentificationFaultsSurvive() throws Exception {
        for (String machine : List.of("OidRequest", "SwitchTopology", "FilterModule", "OffloadRequest")) {
            Automaton spec = Drawn.machine(machine);
            List<Mutant> faulty =
                    SortedFaults.of(new GraphFaults(spec).mutants(EFFORT.faults(), EFFORT.seed()), spec).faulty();
            Trial trial = new Trial(spec, faulty);
            new CompleteSuite(spec, new Access(spec), Endings.NONE, Endings.NONE, 0).forEach(trial);
            assertThat(trial.survivors()).as(machine).isNotEmpty();
        }
    }
}
