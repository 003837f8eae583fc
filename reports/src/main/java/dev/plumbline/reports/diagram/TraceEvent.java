package dev.plumbline.reports.diagram;

/**
 * An event of a trace, as far as a picture needs it.
 *
 * @param seq its number
 * @param byIut whether the implementation under test (IUT) caused it
 * @param name its name
 * @param call number of the call in which it happens; 0 at top level
 * @param ret number of the call that it answers; 0 if it answers none
 * @param parameters the rest, as {@code name=value}
 */
public record TraceEvent(long seq, boolean byIut, String name, long call, long ret, String parameters) {

    /** Whether it is the mark that nothing is under way. */
    public boolean isQuiescent() {
        return name.equals("Quiescent");
    }

    /** One line of text. */
    public String line() {
        String arrow = isQuiescent() ? "--" : byIut ? "<-" : "->";
        return String.format("%5d  %s  %s  %s", seq, arrow, name, parameters).stripTrailing();
    }
}
