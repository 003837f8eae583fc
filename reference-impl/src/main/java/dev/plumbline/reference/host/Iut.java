package dev.plumbline.reference.host;

import java.util.List;

/** The implementation under test, behind whatever adapter reaches it. One thread at a time. */
public interface Iut extends AutoCloseable {

    /** How the implementation names itself, with its version. */
    String description();

    /**
     * Calls an entry point and answers what the IUT calls meanwhile.
     *
     * @param entryPoint the call
     * @param callouts answers the IUT's own calls, in the order in which they come
     * @return the IUT's answer to {@code entryPoint}
     * @throws IutException if the IUT does not keep to the protocol, is gone, or does not answer
     */
    Message call(Message entryPoint, Callouts callouts) throws IutException;

    /** Whether the implementation has an entry point; one that does not register has the oldest ones alone (FLT-24). */
    default boolean has(String entryPoint) {
        return List.of(
                        "FilterAttach",
                        "FilterRestart",
                        "FilterPause",
                        "FilterDetach",
                        "FilterOidRequest",
                        "FilterOidRequestComplete",
                        "WorkItem")
                .contains(entryPoint);
    }

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
