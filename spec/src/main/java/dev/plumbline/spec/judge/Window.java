package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The events whose order is not settled, and what of their order is known. One event comes before another if its interval
 * ends before the other's begins, if both stand in order, if it is the call in which the other happens, or if the other is
 * the return of the call in which it happened. {@code Quiescent} comes after everything before it.
 */
final class Window {

    private final Map<Long, TraceLine> lines = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> before = new HashMap<>();
    private final Map<Long, Long> around = new HashMap<>();

    /** Puts the next line of the trace in; the lines that have to come before it, and before all that follow. */
    Set<Long> add(TraceLine line) {
        long inside = line.ret() > 0 ? around.getOrDefault(line.ret(), 0L) : line.call();
        Set<Long> settled = new TreeSet<>();
        Set<Long> earlier = new TreeSet<>();
        lines.forEach((seq, other) -> {
            if (line.event() instanceof Event.Quiescent || endsBefore(other, line)) {
                settled.add(seq);
            }
            if (settled.contains(seq) || isLinked(other, line)) {
                earlier.add(seq);
            }
        });
        around.put(line.seq(), inside);
        lines.put(line.seq(), line);
        before.put(line.seq(), earlier);
        return settled;
    }

    private static boolean endsBefore(TraceLine earlier, TraceLine later) {
        if (earlier.event() instanceof Event.Quiescent) {
            return true;
        }
        long end = earlier.hasInterval() ? earlier.latest() : earlier.time();
        return end < later.time() || (!earlier.hasInterval() && !later.hasInterval());
    }

    private boolean isLinked(TraceLine earlier, TraceLine later) {
        boolean isItsCall = earlier.seq() == later.call() || earlier.seq() == later.ret();
        return isItsCall || (later.ret() > 0 && around.getOrDefault(earlier.seq(), 0L) == later.ret());
    }

    /** Everything whose order is not settled. */
    Set<Long> all() {
        return lines.keySet();
    }

    /** The lines that can come next after those that have been {@code taken}. */
    List<TraceLine> next(Set<Long> taken) {
        List<TraceLine> next = new ArrayList<>();
        lines.forEach((seq, line) -> {
            if (!taken.contains(seq) && taken.containsAll(before.getOrDefault(seq, Set.of()))) {
                next.add(line);
            }
        });
        return next;
    }

    /** Forgets a line that comes before all that are left. */
    void settle(long seq) {
        TraceLine line = lines.remove(seq);
        before.remove(seq);
        before.values().forEach(earlier -> earlier.remove(seq));
        if (line != null && line.ret() > 0) {
            around.remove(line.ret());
            around.remove(seq);
        }
    }
}
