package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A suite as a strategy: its words as one tree. Where they go on with an input it gives one that is still needed; where
 * they wait, the implementation chooses, and the strategy goes on with the words that begin so. An output that does not
 * come in so many waits at the same place is given up, and the words behind it are listed as not forced.
 */
public final class Strategy {

    /**
     * What came of it.
     *
     * @param wrong what the implementation did that is not allowed; empty if nothing
     * @param words words that were to be run
     * @param notForced what did not come, each after the labels before it, with the number of words behind it
     * @param resets how often it was begun
     */
    public record Outcome(String wrong, int words, List<NotForced> notForced, long resets) {

        /** Words that could not be run. */
        public int missed() {
            return notForced.stream().mapToInt(NotForced::words).sum();
        }
    }

    /**
     * An output that did not come.
     *
     * @param after the labels before it
     * @param output the output
     * @param words the words of the suite that need it there
     */
    public record NotForced(String after, String output, int words) {}

    private static final class Node {
        private final Map<Integer, Node> children = new TreeMap<>();
        private boolean end;
        private int waits;
        private int missed;
        private int pending;
    }

    private final Automaton spec;
    private final int patience;
    private final Node root = new Node();
    private final int words;
    private final List<NotForced> notForced = new ArrayList<>();
    private String wrong = "";

    /**
     * Takes the words of a suite, all of which are kept: for small machines.
     *
     * @param patience waits at one place after which an output that did not come is given up, and after which all outputs
     *     that come there are taken to be known
     */
    public Strategy(Automaton spec, Suite suite, int patience) {
        this.spec = spec;
        this.patience = patience;
        suite.forEach((word, length) -> {
            add(word, length);
            return true;
        });
        this.words = root.pending;
    }

    private void add(int[] word, int length) {
        List<Node> way = new ArrayList<>(List.of(root));
        for (int i = 0; i < length; i++) {
            way.add(way.getLast().children.computeIfAbsent(word[i], _ -> new Node()));
        }
        if (!way.getLast().end) {
            way.getLast().end = true;
            way.forEach(node -> node.pending++);
        }
    }

    /** Plays it once against an implementation, to its end or to the first thing that is not allowed. */
    public Outcome play(Opponent opponent) {
        long resets = 0;
        while (root.pending > 0 && wrong.isEmpty()) {
            resets++;
            opponent.reset();
            run(opponent);
        }
        return new Outcome(wrong, words, List.copyOf(notForced), resets);
    }

    private void run(Opponent opponent) {
        List<Node> way = new ArrayList<>(List.of(root));
        List<Integer> trace = new ArrayList<>();
        int state = 0;
        while (true) {
            Node node = way.getLast();
            int input = needsWait(node) ? Behaviour.NONE : neededInput(node);
            int label = input;
            if (input != Behaviour.NONE) {
                if (!opponent.take(input)) {
                    wrong = spec.label(input) + " refused" + after(trace);
                    return;
                }
            } else if (needsWait(node)) {
                label = waited(opponent, way, trace, state);
            }
            Node next = label == Behaviour.NONE ? null : node.children.get(label);
            if (next == null || !wrong.isEmpty()) {
                return;
            }
            state = spec.step(state, label);
            trace.add(label);
            way.add(next);
        }
    }

    /** Waits for an output and notes what did not come; the output, or none. */
    private int waited(Opponent opponent, List<Node> way, List<Integer> trace, int state) {
        Node node = way.getLast();
        int shown = opponent.show();
        boolean allowed = shown == Opponent.SILENCE ? spec.isSilent(state) : spec.step(state, shown) != Behaviour.NONE;
        if (!allowed) {
            wrong = (shown == Opponent.SILENCE ? "silence" : spec.label(shown)) + after(trace);
        }
        node.waits++;
        if (node.end && node.waits >= patience) {
            node.end = false;
            way.forEach(above -> above.pending--);
        }
        node.children.forEach((label, child) -> {
            if (!spec.isInput(label) && child.pending > 0) {
                child.missed = label == shown ? 0 : child.missed + 1;
                if (child.missed >= patience) {
                    giveUp(way, label, child, trace);
                }
            }
        });
        return shown == Opponent.SILENCE ? Behaviour.NONE : shown;
    }

    private void giveUp(List<Node> way, int label, Node child, List<Integer> trace) {
        notForced.add(new NotForced(after(trace), spec.label(label), child.pending));
        way.forEach(above -> above.pending -= child.pending);
        child.pending = 0;
    }

    private boolean needsWait(Node node) {
        return node.end
                || node.children.entrySet().stream()
                        .anyMatch(child -> !spec.isInput(child.getKey()) && child.getValue().pending > 0);
    }

    private int neededInput(Node node) {
        return node.children.entrySet().stream()
                .filter(child -> spec.isInput(child.getKey()) && child.getValue().pending > 0)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(Behaviour.NONE);
    }

    private String after(List<Integer> trace) {
        return trace.isEmpty() ? "" : " after " + String.join(", ", trace.stream().map(spec::label).toList());
    }
}
