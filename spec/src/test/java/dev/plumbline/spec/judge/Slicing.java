package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How a machine's events are spread over instances of it, and how ids become the slots of its graph. */
interface Slicing {

    /** The instances that an event is about; made where they do not exist yet. */
    List<Slice> concerned(Event event);

    /**
     * What a parameter's value is called in the graph.
     *
     * @return none if the value stands for itself
     * @throws OutOfSlotsException if the graph has no slot left for it
     */
    Optional<String> token(Slice slice, String parameter, String value) throws OutOfSlotsException;

    /** All instances. */
    Collection<Slice> all();

    /** Drops instances about which nothing is left to remember, after they have stepped. */
    void settle(List<Slice> stepped);

    /** The same instances in another run that goes on from here. */
    Slicing copy();

    /** Instances that are over and still remembered. */
    default Collection<Slice> finished() {
        return List.of();
    }

    /** Whether instances were dropped that might still have been of use. */
    default boolean hasForgotten() {
        return false;
    }

    /** More ids are alive at once than the model counts. */
    final class OutOfSlotsException extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param bound name of the constant that bounds the model */
        OutOfSlotsException(String bound) {
            super(bound);
        }

        String bound() {
            return String.valueOf(getMessage());
        }
    }
}
