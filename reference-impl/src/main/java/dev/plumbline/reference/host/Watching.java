package dev.plumbline.reference.host;

import dev.plumbline.reference.host.IutException.Kind;
import dev.plumbline.spec.event.Event;
import java.util.List;

/** What an adapter says that sees more of an implementation than its calls. */
public final class Watching {

    /** The implementation waits; whoever answers gives it first what it may wait for. */
    public static final String WAIT = "Wait";

    /** A rule about memory, locks, levels or time is broken (RES). */
    public static final String MISUSE = "Misuse";

    /** The implementation allocates memory; whoever answers decides whether it gets it. */
    public static final String ALLOCATE = "Allocate";

    /** What questions about memory begin with. */
    public static final String ALLOCATION = "allocate ";

    /** The question whether memory is asked for at all. */
    public static final String ANY_ALLOCATION = "allocate any";

    /** A parameter of any call that is made while a lock is held. */
    public static final String LOCKED = "locked";

    private static final String ANY = "any";

    private static final String COMES = "SUCCESS";
    private static final String NOTHING_COMES = "TIMEOUT";

    private Watching() {}

    /** The answer to {@value #WAIT}: whether something came, or nothing more will. */
    public static Message waited(boolean came) {
        return Message.status(came ? COMES : NOTHING_COMES);
    }

    /**
     * The answer to {@value #ALLOCATE}. Its parameter {@code key} names the place, whatever else changes in the source; the
     * first time in a run it is {@code any}, which asks whether there is any use in asking.
     *
     * @throws IutException if the key is missing
     */
    public static Message allocated(Message callout, Choices choices) throws IutException {
        String key = need(callout, "key");
        return Message.status(
                choices.choose(ALLOCATION + key, key.equals(ANY) ? List.of(COMES, "ASKED") : List.of(COMES, "RESOURCES")));
    }

    /**
     * The event of a {@value #MISUSE}.
     *
     * @throws IutException if its rule or site is missing
     */
    public static Event.Misuse event(Message misuse) throws IutException {
        return new Event.Misuse(need(misuse, "rule"), need(misuse, "site"), misuse.get("detail").orElse(null));
    }

    private static String need(Message misuse, String parameter) throws IutException {
        return misuse.get(parameter)
                .orElseThrow(() -> new IutException(Kind.PROTOCOL, MISUSE + " needs \"" + parameter + "\""));
    }
}
