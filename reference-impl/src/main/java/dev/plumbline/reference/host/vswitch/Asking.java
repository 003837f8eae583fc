package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Message;

/** Asks the environment on behalf of an extension in this JVM. */
@FunctionalInterface
interface Asking {

    /** Makes a call; its answer comes before this returns. */
    Message ask(Message callout);

    /** Makes a call that has a status as its result. */
    default String status(Message callout) {
        return ask(callout).status().orElse("FAILURE");
    }
}
