package dev.plumbline.conformance.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.automatalib.alphabet.Alphabet;
import net.automatalib.automaton.transducer.impl.CompactMealy;
import net.automatalib.util.automaton.Automata;
import net.automatalib.util.automaton.conformance.WpMethodTestsIterator;
import net.automatalib.word.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second opinion: AutomataLib on the same graphs, completed to Mealy machines. */
final class AutomataLibTest {

    private static final int FAULTS = 400;

    private static boolean isKilled(CompactMealy<Integer, String> spec, CompactMealy<Integer, String> mutant, List<Word<Integer>> suite) {
        return suite.stream().anyMatch(word -> !spec.computeOutput(word).equals(mutant.computeOutput(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SendCancel", "LbfoCalls", "LbfoInformation", "Delivery", "OffloadOwner"})
    void itsWpSuiteKillsTheSameFaults(String machine) throws Exception {
        Automaton spec = Drawn.machine(machine);
        Alphabet<Integer> alphabet = CompletedMealy.alphabet(spec);
        CompactMealy<Integer, String> mealy = CompletedMealy.of(spec, spec);
        List<Word<Integer>> suite = new ArrayList<>();
        new WpMethodTestsIterator<>(mealy, alphabet).forEachRemaining(suite::add);
        CompleteSuite ours = CompleteSuite.wp(spec, 0);
        FaultSorter sorter = new FaultSorter(spec, new Separator(spec));
        for (Mutant mutant : new GraphFaults(spec).mutants(FAULTS, 1)) {
            CompactMealy<Integer, String> other = CompletedMealy.of(mutant, spec);
            Conformance conformance = sorter.of(mutant);
            assertThat(Automata.testEquivalence(mealy, other, alphabet))
                    .as("%s", mutant)
                    .isEqualTo(conformance == Conformance.EQUIVALENT);
            assertThat(isKilled(mealy, other, suite)).as("%s", mutant).isEqualTo(conformance != Conformance.EQUIVALENT);
            Trial trial = new Trial(spec, List.of(mutant));
            ours.forEach(trial);
            assertThat(trial.isOver()).as("%s", mutant).isEqualTo(conformance == Conformance.FAULTY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LbfoCalls", "Delivery", "NicSave", "SwitchTopology", "LateRequest", "OidCancel", "FilterDriver"})
    void itsSeparatingWordsTellTheSameStatesApart(String machine) throws Exception {
        Automaton spec = Drawn.machine(machine);
        CompactMealy<Integer, String> mealy = CompletedMealy.of(spec, spec);
        Harmonised identifiers = new Harmonised(spec, new Identifiers(spec));
        Separator separator = new Separator(spec);
        List<Word<Integer>> set = Automata.characterizingSet(mealy, CompletedMealy.alphabet(spec));
        for (int one = 0; one < spec.states(); one++) {
            for (int other = 0; other < one; other++) {
                int left = one;
                int right = other;
                boolean theirs = set.stream().anyMatch(word ->
                        !mealy.computeStateOutput(left, word).equals(mealy.computeStateOutput(right, word)));
                assertThat(separator.of(left, right).isPresent() || separator.of(right, left).isPresent())
                        .isEqualTo(theirs);
                assertThat(isToldApart(spec, identifiers, left, right)).isEqualTo(theirs);
            }
        }
    }

    private static boolean isToldApart(Automaton spec, Harmonised identifiers, int left, int right) {
        Separator separator = new Separator(spec);
        for (int[] word : identifiers.of(left)) {
            if (separator.isCaught(word, right, left)) {
                return true;
            }
        }
        for (int[] word : identifiers.of(right)) {
            if (separator.isCaught(word, left, right)) {
                return true;
            }
        }
        return false;
    }
}
