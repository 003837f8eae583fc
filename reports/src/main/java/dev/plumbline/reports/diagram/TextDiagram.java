package dev.plumbline.reports.diagram;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence diagram in characters: the environment's lifeline on the left, the implementation's on the right, one
 * arrow per event.
 */
public final class TextDiagram {

    private static final String LEFT = "environment";
    private static final String RIGHT = "implementation";
    private static final int NARROWEST = 48;

    private TextDiagram() {}

    /**
     * Draws a trace.
     *
     * @param events what happened, in order
     * @param at index of the event at whose right the mark stands
     * @param mark what stands there; empty for none
     * @return lines, without line ends
     */
    public static List<String> of(List<Event> events, int at, String mark) {
        List<String> words = events.stream().map(TextDiagram::words).toList();
        int width = Math.max(NARROWEST, words.stream().mapToInt(String::length).max().orElse(0) + 6);
        List<String> lines = new ArrayList<>();
        lines.add(LEFT + " ".repeat(width - LEFT.length() - RIGHT.length() + 2) + RIGHT);
        for (int i = 0; i < events.size(); i++) {
            lines.add(arrow(events.get(i), words.get(i), width) + (i == at && !mark.isEmpty() ? "  " + mark : ""));
        }
        return lines;
    }

    private static String arrow(Event event, String words, int width) {
        if (event instanceof Event.Quiescent) {
            int left = (width - words.length() - 2) / 2;
            return "|" + "=".repeat(left) + " " + words + " " + "=".repeat(width - left - words.length() - 2) + "|";
        }
        String shaft = event.by() == Event.Actor.IUT ? "<-- " : "--- ";
        String rest = "-".repeat(width - shaft.length() - words.length() - 2);
        return "|" + shaft + words + " " + rest + (event.by() == Event.Actor.IUT ? "-" : ">") + "|";
    }

    private static String words(Event event) {
        EventType type = EventType.of(event);
        List<String> parameters = new ArrayList<>();
        for (String parameter : type.parameters()) {
            type.value(event, parameter).ifPresent(value -> parameters.add(parameter + "=" + value));
        }
        return event.name() + "(" + String.join(", ", parameters) + ")";
    }
}
