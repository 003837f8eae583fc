package dev.plumbline.conformance.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A complete suite as a strategy against implementations that choose for themselves. */
final class StrategyTest {

    private static final int PATIENCE = 40;

    private static final Automaton SPEC =
            Drawn.of(List.of(1, 2), "0 ?call 1", "1 !ok 0", "1 !later 2", "2 !ok 0", "2 !fail 3", "3 ?call 1", "3 ?end 3");

    /** Plays a behaviour; of several outputs, and of silence where it may be silent, it takes any. */
    private static final class Player implements Opponent {
        private final Behaviour behaviour;
        private final boolean lazy;
        private final SplittableRandom random = new SplittableRandom(1);
        private int state;

        Player(Behaviour behaviour, boolean lazy) {
            this.behaviour = behaviour;
            this.lazy = lazy;
        }

        @Override
        public void reset() {
            state = 0;
        }

        @Override
        public boolean take(int input) {
            int next = behaviour.step(state, input);
            state = next == Behaviour.NONE ? state : next;
            return next != Behaviour.NONE;
        }

        @Override
        public int show() {
            int[] outputs = IntStream.range(0, SPEC.labels())
                    .filter(label -> !SPEC.isInput(label) && behaviour.step(state, label) != Behaviour.NONE)
                    .toArray();
            if (outputs.length == 0 || (behaviour.isSilent(state) && random.nextBoolean())) {
                return SILENCE;
            }
            int output = lazy ? outputs[0] : outputs[random.nextInt(outputs.length)];
            state = behaviour.step(state, output);
            return output;
        }
    }

    private static Strategy strategy() {
        return new Strategy(SPEC, CompleteSuite.hsi(SPEC, 0), PATIENCE);
    }

    @Test
    void everyWordIsRunOnAnImplementationThatUsesItsFreedom() {
        Strategy.Outcome outcome = strategy().play(new Player(SPEC, false));
        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.notForced()).isEmpty();
        assertThat(outcome.words()).isPositive();
    }

    @Test
    void whatTheImplementationNeverChoosesIsListed() {
        Strategy.Outcome outcome = strategy().play(new Player(SPEC, true));
        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.notForced()).isNotEmpty().allSatisfy(missed -> {
            assertThat(missed.output()).isEqualTo("!later");
            assertThat(missed.after()).contains("?call");
        });
        assertThat(outcome.missed()).isPositive().isLessThan(outcome.words());
    }

    @Test
    void everyFaultIsFoundByPlaying() {
        List<Mutant> mutants =
                SortedFaults.of(new GraphFaults(SPEC).mutants(Integer.MAX_VALUE, 1), SPEC).faulty();
        assertThat(mutants).isNotEmpty().allSatisfy(mutant -> assertThat(
                        strategy().play(new Player(mutant, false)).wrong())
                .isNotEmpty());
    }
}
