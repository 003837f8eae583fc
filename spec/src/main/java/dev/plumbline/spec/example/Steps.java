package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels of a graph by their texts. */
public final class Steps {

    /** Stands for the step at which obligations fall due. */
    public static final int QUIESCENT = -1;

    private final TransitionGraph graph;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The labels of a graph. */
    public Steps(TransitionGraph graph) {
        this.graph = graph;
        for (int i = 0; i < graph.labels().size(); i++) {
            numbers.put(graph.labels().get(i).toString(), i);
        }
        numbers.put(Example.QUIESCENT, QUIESCENT);
    }

    /**
     * Numbers of labels.
     *
     * @throws IllegalArgumentException if the graph has no such label
     */
    public List<Integer> numbers(List<String> steps) {
        return steps.stream().map(this::number).toList();
    }

    private int number(String step) {
        Integer number = numbers.get(step);
        if (number == null) {
            throw new IllegalArgumentException(graph.module() + " has no label " + step);
        }
        return number;
    }

    /** Texts of labels. */
    public List<String> texts(List<Integer> steps) {
        return steps.stream()
                .map(s -> s == QUIESCENT ? Example.QUIESCENT : graph.labels().get(s).toString())
                .toList();
    }
}
