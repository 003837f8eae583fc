package dev.plumbline.spec.soundness;

import java.util.List;

/** What an altered module makes of a label in a state. */
sealed interface Step {

    /** The label is allowed. */
    record Allowed(Place next) implements Step {}

    /** Guards forbid it; their numbers. */
    record Refused(List<Integer> guards) implements Step {}

    /** The module is no specification: its guards hold and there is not one successor, or TLC cannot evaluate it. */
    record Broken(String why) implements Step {}
}
