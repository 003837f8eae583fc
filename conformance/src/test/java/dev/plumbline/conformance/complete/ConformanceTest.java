package dev.plumbline.conformance.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a fault: equivalent, a freedom that was used, or a break. */
final class ConformanceTest {

    private static final Automaton SPEC =
            Drawn.of(List.of(1), "0 ?call 1", "1 !ok 0", "1 !fail 0", "1 !later 2", "2 !ok 0", "3 ?call 1", "2 !pause 3");

    private static Conformance of(int state, int label, int target) {
        int[] row = SPEC.row(state);
        row[label] = target;
        return new FaultSorter(SPEC, new Separator(SPEC)).of(new Mutant(SPEC, "altered", state, row));
    }

    @Test
    void aTargetThatCannotBeToldFromTheRightOneIsEquivalent() {
        assertThat(of(1, label("!ok"), 3)).isEqualTo(Conformance.EQUIVALENT);
    }

    @Test
    void anOutputThatIsNeverChosenIsAFreedom() {
        assertThat(of(1, label("!fail"), Behaviour.NONE)).isEqualTo(Conformance.CONFORMING);
    }

    @Test
    void anInputThatNobodyOffersMayBeTaken() {
        assertThat(of(2, label("?call"), 1)).isEqualTo(Conformance.CONFORMING);
    }

    @Test
    void aRefusedInputIsABreak() {
        assertThat(of(0, label("?call"), Behaviour.NONE)).isEqualTo(Conformance.FAULTY);
    }

    @Test
    void anOutputThatIsNotAllowedIsABreak() {
        assertThat(of(0, label("!ok"), 0)).isEqualTo(Conformance.FAULTY);
    }

    @Test
    void silenceWhereSomethingIsOwedIsABreak() {
        assertThat(of(0, label("?call"), 2)).isEqualTo(Conformance.FAULTY);
    }

    private static int label(String text) {
        for (int label = 0; label < SPEC.labels(); label++) {
            if (SPEC.label(label).equals(text)) {
                return label;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
