package dev.plumbline.reports.diagram;

import dev.plumbline.reports.diagram.Diagram.Tone;
import dev.plumbline.reports.record.Finding;
import java.util.List;

/**
 * Which events of a long trace are shown: its first ones, those that lead to the refused one, and a few after it.
 *
 * @param head index after the first ones
 * @param tail index of the first of those that lead to the refused one
 * @param end index after the last one shown
 * @param refused index of the refused one; -1 if it is not in the trace
 * @param size number of events
 */
record Window(int head, int tail, int end, int refused, int size) {

    private static final int HEAD = 6;
    private static final int LEAD = 60;
    private static final int AFTER = 4;

    static Window of(List<TraceEvent> events, Finding finding, boolean isShrunk) {
        int refused = isShrunk ? lastNamed(events, finding) : numbered(events, finding);
        int focus = refused < 0 ? events.size() - 1 : refused;
        int tail = Math.max(0, focus - LEAD);
        boolean whole = tail <= HEAD + 1;
        int end = Math.min(events.size(), focus + 1 + AFTER);
        return new Window(whole ? 0 : HEAD, whole ? 0 : tail, end, refused, events.size());
    }

    boolean shows(int index) {
        return index < head || (index >= tail && index < end);
    }

    boolean beginsGap(int index) {
        return (index == head && head < tail) || index == end;
    }

    int gapAt(int index) {
        return index == end ? size - end : tail - head;
    }

    Tone tone(int index) {
        return index == refused ? Tone.REFUSED : refused >= 0 && index > refused ? Tone.AFTER : Tone.PLAIN;
    }

    private static int numbered(List<TraceEvent> events, Finding finding) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).seq() == finding.event()) {
                return i;
            }
        }
        return -1;
    }

    private static int lastNamed(List<TraceEvent> events, Finding finding) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).name().equals(finding.eventName())) {
                return i;
            }
        }
        return -1;
    }
}
