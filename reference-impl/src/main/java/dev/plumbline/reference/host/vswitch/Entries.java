package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A group of entry points of an extension in this JVM. */
@FunctionalInterface
interface Entries {

    /** Calls the entry point and says what it answered; none if the group has no such entry point. */
    Optional<Message> call(Message call);

    /** The answer with what the extension returned as a status, whatever that is. */
    static Message answered(@Nullable String status) {
        return Message.status(status == null ? SoundServices.NOTHING : status);
    }

    /** A parameter that the environment always gives. */
    static String need(Message message, String parameter) {
        return message.get(parameter).orElseThrow(() -> new IllegalStateException("no " + parameter + " in " + message));
    }
}
