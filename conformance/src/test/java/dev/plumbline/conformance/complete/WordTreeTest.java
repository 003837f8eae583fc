package dev.plumbline.conformance.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Words as one tree. */
final class WordTreeTest {

    private static Set<String> wordsOf(WordTree tree) {
        Set<String> words = new TreeSet<>();
        for (int end = tree.ends().nextSetBit(0); end >= 0; end = tree.ends().nextSetBit(end + 1)) {
            List<Integer> word = new ArrayList<>();
            for (int node = end; node > 0; node = tree.parent(node)) {
                assertThat(tree.parent(node)).isLessThan(node);
                assertThat(tree.child(tree.parent(node), tree.label(node))).isEqualTo(node);
                word.addFirst(tree.label(node));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static Set<String> wordsOf(Suite suite) {
        Set<String> words = new TreeSet<>();
        suite.forEach((word, length) -> {
            List<Integer> labels = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                labels.add(word[i]);
            }
            words.add(labels.toString());
            return true;
        });
        return words;
    }

    @Test
    void aTreeHoldsTheWordsOfTheSuite() throws Exception {
        Automaton spec = Drawn.machine("PortProperty");
        WordTree tree = SuiteWords.of(spec, List.of(), 1_000_000, 1);
        assertThat(tree.isSample()).isFalse();
        assertThat(wordsOf(tree)).isEqualTo(wordsOf(CompleteSuite.hsi(spec, 0))).hasSize(tree.words());
    }

    @Test
    void aSampleHoldsSomeAndTheSeedDecidesWhich() throws Exception {
        Automaton spec = Drawn.machine("PortProperty");
        WordTree tree = SuiteWords.of(spec, List.of(), 500, 1);
        assertThat(tree.isSample()).isTrue();
        assertThat(tree.words()).isBetween(400, 500);
        assertThat(wordsOf(CompleteSuite.hsi(spec, 0))).containsAll(wordsOf(tree));
        assertThat(wordsOf(SuiteWords.of(spec, List.of(), 500, 1))).isEqualTo(wordsOf(tree));
        assertThat(wordsOf(SuiteWords.of(spec, List.of(), 500, 2))).isNotEqualTo(wordsOf(tree));
    }
}
