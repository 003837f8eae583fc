package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.session.Outcome;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the walks of a suite reached, all together. */
final class Reach {

    /** Something that is counted. */
    enum Of {
        /** Walks that put a clause to the test. */
        CLAUSE,
        /** Inputs of a kind. */
        INPUT,
        /** Answers that were not the usual one, by question and answer. */
        ANSWER,
        /** States of a machine's graph. */
        STATE
    }

    private static final Pattern NUMBER = Pattern.compile("\\b[apr]?\\d+\\b");

    private final Map<Of, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, BitSet> states = new TreeMap<>();
    private int walks;
    private long events;

    void add(Outcome outcome) {
        walks++;
        events += outcome.trace().size();
        outcome.exercised().forEach(id -> count(Of.CLAUSE, id.value()));
        outcome.script().steps().forEach(step -> {
            count(Of.INPUT, Lean.word(step.input()));
            step.answers().forEach(answer -> count(Of.ANSWER, about(answer.question()) + ": " + answer.option()));
        });
        outcome.visited().forEach((machine, visited) -> {
            BitSet reached = states.computeIfAbsent(machine, _ -> new BitSet());
            reached.or(visited);
            of(Of.STATE).put(machine, reached.cardinality());
        });
    }

    int walks() {
        return walks;
    }

    private void count(Of sort, String what) {
        of(sort).merge(what, 1, Integer::sum);
    }

    private Map<String, Integer> of(Of sort) {
        return counts.computeIfAbsent(sort, _ -> new TreeMap<>());
    }

    int get(Of sort, String what) {
        return of(sort).getOrDefault(what, 0);
    }

    private static String about(String question) {
        return NUMBER.matcher(question).replaceAll("#");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(walks).append(" walks, ").append(events).append(" events\n");
        counts.forEach((sort, of) -> of.forEach((what, times) ->
                text.append(sort).append("  ").append(what).append("  ").append(times).append('\n')));
        return text.toString();
    }
}
