package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Destinations in messages: {@code port/index} each, with {@code x} behind it if it is excluded, {@code v} if it preserves
 * the VLAN and {@code p} if it preserves the priority, and commas between them.
 */
final class DestinationText {

    private DestinationText() {}

    static String write(Iterable<SwitchPortDestination> destinations) {
        StringBuilder text = new StringBuilder();
        for (SwitchPortDestination d : destinations) {
            if (!text.isEmpty()) {
                text.append(',');
            }
            text.append(d.nic());
            text.append(d.excluded() ? "x" : "");
            text.append(d.preserveVlan() ? "v" : "");
            text.append(d.preservePriority() ? "p" : "");
        }
        return text.toString();
    }

    static List<SwitchPortDestination> read(String text) {
        List<SwitchPortDestination> destinations = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            int marks = to;
            while (marks > from && !Character.isDigit(text.charAt(marks - 1))) {
                marks--;
            }
            String flags = text.substring(marks, to);
            destinations.add(new SwitchPortDestination(
                    text.substring(from, marks), flags.contains("x"), flags.contains("v"), flags.contains("p")));
            from = to + 1;
        }
        return destinations;
    }

    /** What became of an element that was committed, in the words of {@code UpdateNetBufferListDestinations}. */
    static String change(@Nullable SwitchPortDestination before, @Nullable SwitchPortDestination after) {
        if (before == null) {
            return "added";
        }
        if (after == null) {
            return "removed";
        }
        if (!after.nic().equals(before.nic())) {
            return "rewritten";
        }
        if (after.excluded() != before.excluded()) {
            return after.excluded() ? "excluded" : "reset";
        }
        return "preservation";
    }
}
