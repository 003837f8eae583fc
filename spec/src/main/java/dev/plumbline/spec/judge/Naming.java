package dev.plumbline.spec.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What values of events may be called in one instance. Slots, from values to names, are those of one place in which the
 * instance may be; a value that was given a slot by an event that was not seen is {@link #SOMETHING}.
 */
interface Naming {

    /** Stands for a value that was not seen. */
    String SOMETHING = "?";

    /**
     * One name, and the slots after it is given.
     *
     * @param token the name
     * @param slots the slots
     */
    record Name(String token, Map<String, String> slots) {}

    /**
     * What a parameter's value may be called; more than one name where that depends on what was not seen.
     *
     * @return none if the model counts no further; see {@link #bound}
     */
    List<Name> names(Map<String, String> slots, String parameter, String value);

    /**
     * The slots after an event whose parameter was not seen and is called {@code token}.
     *
     * @param hasFirst whether the first value that was named could be called {@code #1} there
     * @return none if it is not called that where the slots are these
     */
    default Optional<Map<String, String>> unseen(
            Map<String, String> slots, String parameter, String token, boolean hasFirst) {
        return Optional.of(slots);
    }

    /** The slots after an unseen event that is none of the machine's business, but named a value of a parameter. */
    default Optional<Map<String, String>> disturbed(Map<String, String> slots, String parameter) {
        return Optional.empty();
    }

    /** Whether slots stand for the same after every event that was not seen. */
    default boolean keepsSlots() {
        return true;
    }

    /** The constant that bounds how many values of that parameter the model counts. */
    default String bound(String parameter) {
        return parameter;
    }
}
