package dev.plumbline.reports.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence diagram, laid out: the environment's lifeline on the left, the implementation's on the right.
 *
 * @param height of the picture; its width is {@link Geometry#WIDTH}
 * @param arrows calls and returns
 * @param bars calls that are under way
 * @param rules marks across both lifelines
 * @param refusal what is said at the refused event; null if it is not in the picture
 * @param text the same as lines of text
 */
public record Diagram(
        int height,
        List<Arrow> arrows,
        List<Bar> bars,
        List<Rule> rules,
        @Nullable Refusal refusal,
        List<String> text) {

    /** How an event is shown. */
    public enum Tone {
        /** It was allowed. */
        PLAIN,
        /** It was refused. */
        REFUSED,
        /** It came after the refused one. */
        AFTER
    }

    /**
     * An event that goes from one lifeline to the other.
     *
     * @param seq number of the event
     * @param y its height
     * @param from where it begins
     * @param to where its head is
     * @param isReturn whether it answers a call
     * @param name of the event
     * @param parameters of the event, cut to fit
     * @param tooltip the parameters in full
     */
    public record Arrow(
            long seq,
            int y,
            int from,
            int to,
            boolean isReturn,
            String name,
            String parameters,
            String tooltip,
            Tone tone) {

        /** The three corners of the head. */
        public String head() {
            int back = to > from ? to - 9 : to + 9;
            return to + "," + y + " " + back + "," + (y - 5) + " " + back + "," + (y + 5);
        }
    }

    /**
     * A call that is under way.
     *
     * @param isOpen whether it has not returned at the end of the trace
     */
    public record Bar(int x, int y, int height, boolean isOpen) {}

    /**
     * A mark across both lifelines.
     *
     * @param seq number of the event; 0 if it stands for events that are left out
     */
    public record Rule(long seq, int y, String label, Tone tone) {}

    /**
     * What is said at the refused event.
     *
     * @param title names the guard and the clause
     * @param lines the finding, in lines that fit
     */
    public record Refusal(int y, int height, String title, List<String> lines) {}

    /** Where things stand. */
    public Geometry geometry() {
        return Geometry.INSTANCE;
    }
}
