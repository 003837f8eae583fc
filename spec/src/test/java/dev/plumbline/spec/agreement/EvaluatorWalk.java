package dev.plumbline.spec.agreement;

import dev.plumbline.spec.example.Steps;
import dev.plumbline.spec.graph.SpecificationException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a tree of traces of labels with TLC's evaluator. Lives in the class loader of the model. */
final class EvaluatorWalk {

    private static final int FORBIDDEN = -1;

    private final TlcAnswers tlc;
    private final List<Set<String>> choices;
    private final int[] labels;

    /**
     * @param choices readings of each choice
     * @param texts texts of the labels, by the numbers that the tree has
     * @throws SpecificationException if the model has no such label
     */
    EvaluatorWalk(TlcAnswers tlc, List<Set<String>> choices, String[] texts) throws SpecificationException {
        this.tlc = tlc;
        this.choices = choices;
        this.labels = new int[texts.length];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < tlc.labels().size(); i++) {
            numbers.put(tlc.labels().get(i).toString(), i);
        }
        for (int i = 0; i < texts.length; i++) {
            Integer number = numbers.get(texts[i]);
            if (number == null) {
                throw new SpecificationException("the model has no label " + texts[i]);
            }
            labels[i] = number;
        }
    }

    /**
     * Judges.
     *
     * @param parents for each node the one before it; the first ones are those of the choices
     * @param steps for each node the label that leads there
     * @return for each node what speaks against it; null behind one against which something speaks
     */
    @Nullable String @Nullable [][] judge(int[] parents, int[] steps) {
        String[][] said = new String[parents.length][];
        int[] states = new int[parents.length];
        int[] choice = new int[parents.length];
        Arrays.fill(states, FORBIDDEN);
        for (int node = 0; node < parents.length; node++) {
            boolean isFirst = node < choices.size();
            choice[node] = isFirst ? node : choice[parents[node]];
            int before = isFirst ? 0 : states[parents[node]];
            if (before == FORBIDDEN) {
                continue;
            }
            TlcAnswers.Step step = isFirst
                    ? new TlcAnswers.Step(List.of(), 0)
                    : step(before, steps[node], choices.get(choice[node]));
            said[node] = step.against().toArray(String[]::new);
            states[node] = step.against().isEmpty() ? step.target() : FORBIDDEN;
        }
        return said;
    }

    private TlcAnswers.Step step(int state, int step, Set<String> readings) {
        return step == Steps.QUIESCENT
                ? new TlcAnswers.Step(tlc.owed(state, readings), state)
                : tlc.step(state, labels[step], readings);
    }
}
