package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.List;
import java.util.Optional;

/** One part of the environment: what it may do to the extension, and which of the extension's calls it answers. */
interface Part {

    /** Adds the inputs that the documents allow now, in a stable order; each begins with a word that only this part has. */
    void inputs(List<String> into);

    /**
     * Gives an input.
     *
     * @param words the words of one of {@link #inputs}
     * @return false if it is another part's
     */
    boolean perform(String[] words) throws IutException;

    /**
     * Adds those of the inputs that may come while a call of the extension has not returned; what they need of the
     * environment takes its usual course.
     */
    default void interruptions(List<String> into) {}

    /** Answers a call of the extension; none if another part does. */
    Optional<Message> answer(Message callout) throws IutException;

    /** Whether the environment owes the extension nothing here. */
    boolean owesNothing();

    /** The input that pays what {@link #owesNothing} denies; none if nothing is owed. */
    Optional<String> pays();

    /** The same, but only what may come while the extension waits in the middle of a call. */
    default Optional<String> paysWhileWaiting() {
        return Optional.empty();
    }
}
