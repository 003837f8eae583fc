package dev.plumbline.reference.host;

import java.util.Set;

/** The implementation under test, behind whatever adapter reaches it. One thread at a time. */
public interface Iut extends AutoCloseable {

    /** The entry points that every extension has. */
    Set<String> OLDEST = Set.of(
            "FilterAttach",
            "FilterRestart",
            "FilterPause",
            "FilterDetach",
            "FilterOidRequest",
            "FilterOidRequestComplete",
            "WorkItem");

    /** How the implementation names itself, with its version. */
    String description();

    /** Whether the implementation has an entry point; one that it has not must not be called (FLT-24). */
    default boolean has(String entryPoint) {
        return OLDEST.contains(entryPoint);
    }

    /** Whether no run was made with it before. */
    default boolean isFresh() {
        return true;
    }

    /**
     * Calls an entry point and answers what the IUT calls meanwhile.
     *
     * @param entryPoint the call
     * @param callouts answers the IUT's own calls, in the order in which they come
     * @return the IUT's answer to {@code entryPoint}
     * @throws IutException if the IUT does not keep to the protocol, is gone, or does not answer
     */
    Message call(Message entryPoint, Callouts callouts) throws IutException;

    /** Ends the implementation and frees what the adapter holds. Never throws. */
    @Override
    void close();

    /** Answers the calls of an IUT. */
    interface Callouts {
        /**
         * Answers one call.
         *
         * @throws IutException if the call is not one that the boundary has
         */
        Message answer(Message callout) throws IutException;
    }
}
