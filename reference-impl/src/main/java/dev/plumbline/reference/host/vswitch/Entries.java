package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Message;
import java.util.Optional;

/** A group of entry points of an extension in this JVM. */
@FunctionalInterface
interface Entries {

    /** Calls the entry point and says what it answered; none if the group has no such entry point. */
    Optional<Message> call(Message call);

    /** A parameter that the environment always gives. */
    static String need(Message message, String parameter) {
        return message.get(parameter).orElseThrow(() -> new IllegalStateException("no " + parameter + " in " + message));
    }
}
