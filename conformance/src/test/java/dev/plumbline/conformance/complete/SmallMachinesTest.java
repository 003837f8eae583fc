package dev.plumbline.conformance.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Complete suites on small graphs, with every single fault that they can have. */
final class SmallMachinesTest {

    private static final int ALL = Integer.MAX_VALUE;

    private static List<Mutant> faulty(Automaton spec) {
        return SortedFaults.of(new GraphFaults(spec).mutants(ALL, 1), spec).faulty();
    }

    private static Trial trial(Automaton spec, Suite suite, List<Mutant> mutants) {
        Trial trial = new Trial(spec, mutants);
        suite.forEach(trial);
        return trial;
    }

    @ParameterizedTest
    @ValueSource(strings = {"SendCancel", "LbfoCalls", "Delivery", "PortPropertyQuery", "NicSave", "OffloadOwner", "SwitchTopology"})
    void everyFaultThatBreaksSomethingIsKilled(String machine) throws Exception {
        Automaton spec = Drawn.machine(machine);
        List<Mutant> mutants = faulty(spec);
        assertThat(mutants).isNotEmpty();
        assertThat(trial(spec, CompleteSuite.hsi(spec, 0), mutants).survivors()).isEmpty();
        assertThat(trial(spec, CompleteSuite.wp(spec, 0), mutants).survivors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SendCancel", "LbfoCalls", "Delivery", "NicSave"})
    void faultsWithAStateMoreAreKilledByTheSuitesForAStateMore(String machine) throws Exception {
        Automaton spec = Drawn.machine(machine);
        List<Mutant> mutants = SortedFaults.of(new GraphFaults(spec).withExtraState(200, 1), spec).faulty();
        assertThat(trial(spec, CompleteSuite.hsi(spec, 1), mutants).survivors()).isEmpty();
        assertThat(trial(spec, CompleteSuite.wp(spec, 1), mutants).survivors()).isEmpty();
        assertThat(trial(spec, CompleteSuite.hsi(spec, 0), mutants).survivors()).isNotEmpty();
    }

    @Test
    void whatDoesNotShowAtOnceSurvivesWithoutIdentification() {
        Automaton lock = Drawn.lock();
        List<Mutant> mutants = faulty(lock);
        Suite blind = new CompleteSuite(lock, new Access(lock), Endings.NONE, Endings.NONE, 0);
        assertThat(trial(lock, blind, mutants).survivors()).isNotEmpty();
        assertThat(trial(lock, new Tour(lock), mutants).survivors()).isNotEmpty();
        assertThat(trial(lock, CompleteSuite.hsi(lock, 0), mutants).survivors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LbfoCalls", "OidRequest", "FilterModule", StudiedMachines.COMPOSITION})
    void aTourTakesEveryTransition(String machine) throws Exception {
        Automaton spec = Drawn.machine(machine);
        BitSet taken = new BitSet();
        new Tour(spec).forEach((word, length) -> {
            int state = 0;
            for (int i = 0; i < length; i++) {
                taken.set(state * spec.labels() + word[i]);
                state = spec.step(state, word[i]);
            }
            return true;
        });
        assertThat(taken.cardinality()).isEqualTo(spec.transitions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LbfoCalls", "Delivery", "SwitchTopology", "OidCancel"})
    void theEventsOfASuiteAreAsManyAsItGives(String machine) throws Exception {
        Automaton spec = Drawn.machine(machine);
        for (int extra = 0; extra <= 1; extra++) {
            for (CompleteSuite suite : List.of(CompleteSuite.hsi(spec, extra), CompleteSuite.wp(spec, extra))) {
                long[] events = {0};
                suite.forEach((_, length) -> {
                    events[0] += length + 1;
                    return true;
                });
                assertThat(suite.events()).isEqualTo(events[0]);
            }
        }
    }
}
