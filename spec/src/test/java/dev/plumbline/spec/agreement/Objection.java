package dev.plumbline.spec.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * What one machine objects to in a dialogue.
 *
 * @param at index of the event
 * @param kind why
 * @param points what speaks against the event
 */
record Objection(int at, Kind kind, List<Point> points) {

    /** Why a machine objects. */
    enum Kind {
        /** Guards do not hold. */
        REFUSED,
        /** Something is owed. */
        OWED,
        /** It does not count that far. */
        TOO_MANY
    }

    /**
     * A guard that does not hold, or a debt.
     *
     * @param instance name of the instance
     * @param guard text of the guard, with its kind before it
     */
    record Point(String instance, String guard) {}

    Objection {
        points = List.copyOf(points);
    }

    /** As texts, for another class loader. */
    String[] texts() {
        List<String> texts = new ArrayList<>(List.of(Integer.toString(at), kind.name()));
        for (Point point : points) {
            texts.add(point.instance);
            texts.add(point.guard);
        }
        return texts.toArray(String[]::new);
    }

    /** What {@link #texts} says. */
    static Objection of(String[] texts) {
        List<Point> points = new ArrayList<>();
        for (int i = 2; i < texts.length; i += 2) {
            points.add(new Point(texts[i], texts[i + 1]));
        }
        return new Objection(Integer.parseInt(texts[0]), Kind.valueOf(texts[1]), points);
    }
}
