package dev.plumbline.spec.example;

import java.util.List;

/**
 * A trace that one reading of the documents allows and others do not.
 *
 * @param parameter the parameter that chooses between the readings
 * @param allowed the reading that allows it
 * @param refused readings that do not
 * @param others readings of other parameters under which it is judged, each {@code Parameter=value}; the rest is default
 * @param steps texts of labels, as {@link Example} has them, up to quiescence
 */
public record ReadingExample(
        String parameter, String allowed, List<String> refused, List<String> others, List<String> steps) {

    /** Copies the lists. */
    public ReadingExample {
        refused = List.copyOf(refused);
        others = List.copyOf(others);
        steps = List.copyOf(steps);
    }
}
