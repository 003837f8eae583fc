package dev.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.judge.Trail;
import dev.plumbline.spec.judge.Verdict;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A corpus grows with runs that reach something new, and with no others. */
final class CorpusTest {

    private static final Scene SCENE = new Scene.Switch(1, 0);

    private final Corpus corpus = new Corpus();

    private static Outcome run(String input, int... states) {
        BitSet reached = new BitSet();
        for (int state : states) {
            reached.set(state);
        }
        Script script = new Script(List.of(Step.usual(input)));
        return new Outcome(
                Verdict.PASS, "", List.of(), List.of(), List.of(), script, new TreeSet<>(), new TreeSet<>(), Map.of("M", reached), Trail.none(), "iut");
    }

    @Test
    void itIsEmptyAtFirst() {
        assertThat(corpus.isEmpty()).isTrue();
        assertThat(corpus.states()).isEmpty();
    }

    @Test
    void aRunThatReachesANewStateIsKept() {
        assertThat(corpus.offer(SCENE, run("a", 1, 2))).isTrue();
        assertThat(corpus.offer(SCENE, run("b", 2, 3))).isTrue();

        assertThat(corpus.states()).containsExactly(Map.entry("M", 3));
    }

    @Test
    void aRunThatReachesNothingNewIsNot() {
        corpus.offer(SCENE, run("a", 1, 2, 3));

        assertThat(corpus.offer(SCENE, run("b", 2, 3))).isFalse();
        assertThat(corpus.pick(RandomGenerator.getDefault()).script())
                .isEqualTo(run("a").script());
    }
}
