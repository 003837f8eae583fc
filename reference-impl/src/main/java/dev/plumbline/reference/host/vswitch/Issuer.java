package dev.plumbline.reference.host.vswitch;

import java.util.List;
import java.util.Optional;

/** A reason for which requests come from above: which ones may come now, and what their end means. */
interface Issuer {

    /** Adds the inputs that bring such a request, if none is in hand, in a stable order. */
    void inputs(List<String> into);

    /** What an input asks; none if it is another issuer's. */
    Optional<Asked> asked(String[] words);

    /** A request has ended, whoever issued it. */
    default void ended(Asked asked, Ending ending) {}

    /** The input that has to follow before the run may end; none if nothing has to. */
    default Optional<String> owes() {
        return Optional.empty();
    }

    /**
     * How a request ended.
     *
     * @param status its final status
     * @param below whether it was answered below
     * @param information what the answer wrote into the buffer, as far as it is known; empty otherwise
     */
    record Ending(String status, boolean below, String information) {
        boolean succeeded() {
            return status.equals("SUCCESS");
        }
    }
}
