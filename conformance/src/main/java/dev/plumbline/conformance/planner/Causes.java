package dev.plumbline.conformance.planner;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which inputs, and which answers to what is asked meanwhile, bring about which labels of the environment, counted. What
 * is learnt in a check counts there at once, and elsewhere when its round is over.
 */
final class Causes {

    /** What came of an input or an answer. */
    static final class Cause {
        private int given;
        private final Map<Long, Integer> known = new TreeMap<>();
        private final Map<Long, Integer> fresh = new TreeMap<>();

        /** The labels that it brought about in instances that were there, as {@link Lesson#pair} has them, with numbers. */
        Map<Long, Integer> known() {
            return known;
        }

        /** The labels with which instances began. */
        Map<Long, Integer> fresh() {
            return fresh;
        }

        /** How often it was given. */
        int given() {
            return given;
        }

        private void add(Cause other) {
            given += other.given;
            other.known.forEach((label, count) -> known.merge(label, count, Integer::sum));
            other.fresh.forEach((label, count) -> fresh.merge(label, count, Integer::sum));
        }
    }

    private final Map<String, Cause> before;
    private final Map<String, Cause> seen = new ConcurrentHashMap<>();
    private final Map<String, Cause> together = new ConcurrentHashMap<>();

    /** Nothing is known. */
    Causes() {
        this(Map.of());
    }

    private Causes(Map<String, Cause> before) {
        this.before = before;
    }

    /** The same knowledge, to which a check adds its own; this one must not change meanwhile. */
    Causes begin() {
        return new Causes(seen);
    }

    /** Adds what a check has learnt. */
    void add(Causes check) {
        check.seen.forEach((said, cause) -> seen.computeIfAbsent(said, _ -> new Cause()).add(cause));
    }

    /** What is known of an input or an answer. */
    Cause of(String said) {
        return together.computeIfAbsent(said, _ -> {
            Cause cause = new Cause();
            Cause earlier = before.get(said);
            if (earlier != null) {
                cause.add(earlier);
            }
            return cause;
        });
    }

    /** Notes that an input or an answer was given. */
    void gave(String said) {
        of(said).given++;
        own(said).given++;
    }

    /** Notes that it brought about a label, as {@link Lesson#pair} has it. */
    void brought(String said, long label, boolean fresh) {
        (fresh ? of(said).fresh : of(said).known).merge(label, 1, Integer::sum);
        (fresh ? own(said).fresh : own(said).known).merge(label, 1, Integer::sum);
    }

    private Cause own(String said) {
        return seen.computeIfAbsent(said, _ -> new Cause());
    }

    /** Whether anything is known to bring about a label; of what was added only. */
    boolean isKnown(long label) {
        return seen.values().stream().anyMatch(c -> c.known.containsKey(label) || c.fresh.containsKey(label));
    }
}
