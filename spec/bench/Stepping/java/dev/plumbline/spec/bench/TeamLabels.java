package dev.plumbline.spec.bench;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A trace of the composition as labels of its graph; what TLC is given as events, in a short each. */
final class TeamLabels {

    /** In place of a label: the requests begin anew. */
    private static final short RENEWAL = -1;

    private final TransitionGraph graph;
    private final short[] labels;
    private final int size;
    private final int events;

    private TeamLabels(TransitionGraph graph, short[] labels, int size, int events) {
        this.graph = graph;
        this.labels = labels;
        this.size = size;
        this.events = events;
    }

    static TeamLabels read(Path trace) throws IOException {
        TeamEvents events = TeamEvents.read(trace);
        TransitionGraph graph = GraphExport.builtIn("SwitchTeam");
        Map<Map<String, String>, Short> numbers = new HashMap<>();
        for (int i = 0; i < graph.labels().size(); i++) {
            numbers.put(fields(graph.labels().get(i)), (short) i);
        }
        Rest rest = new Rest(graph);
        short[] labels = new short[2 * events.size()];
        int size = 0;
        int era = 1;
        int state = 0;
        int rested = 0;
        for (int i = 1; i <= events.size(); i++) {
            int next = events.era(i).val;
            if (next != era) {
                // What is about no request may stand before the first event of the era that it belongs to.
                System.arraycopy(labels, rested, labels, rested + 1, size - rested);
                labels[rested] = RENEWAL;
                state = 0;
                for (int again = rested + 1; again <= size; again++) {
                    state = graph.step(state, labels[again]);
                }
                size++;
                era = next;
            }
            labels[size] = numbers.get(events.fields(i));
            state = graph.step(state, labels[size++]);
            rested = rest.isIn(state) ? size : rested;
        }
        return new TeamLabels(graph, labels, size, events.size());
    }

    private static Map<String, String> fields(Label label) {
        Map<String, String> fields = new HashMap<>(Map.of("ev", label.action()));
        for (int i = 0; i < label.parameters().size(); i++) {
            fields.put(label.parameters().get(i), label.values().get(i));
        }
        return fields;
    }

    /** Events of the composition. */
    int events() {
        return events;
    }

    /** Steps the graph through the whole trace; where it ends. */
    int step() {
        int state = 0;
        for (int i = 0; i < size; i++) {
            short label = labels[i];
            state = label == RENEWAL ? 0 : graph.step(state, label);
            if (state == TransitionGraph.NONE) {
                throw new IllegalStateException("refused at " + i + ": " + graph.labels().get(label));
            }
        }
        return state;
    }
}
