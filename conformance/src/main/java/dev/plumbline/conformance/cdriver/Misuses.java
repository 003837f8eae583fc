package dev.plumbline.conformance.cdriver;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.Watching;
import java.util.Optional;

/** What a driver did to its process, where it was past saying so itself (RES). */
final class Misuses {

    /** A place that nobody saw. */
    static final String UNKNOWN = "unknown";

    private Misuses() {}

    /** Nothing was seen. */
    static Message clean() {
        return Message.call(Watching.MISUSE, "rule", "clean", "site", "-");
    }

    /** What the end of a conversation says of the driver; none if it was not the driver's doing. */
    static Optional<Message> of(IutException end) {
        return rule(end.kind())
                .map(rule -> Message.call(
                        Watching.MISUSE, "rule", rule, "site", UNKNOWN, "detail", String.valueOf(end.getMessage())));
    }

    private static Optional<String> rule(IutException.Kind kind) {
        return switch (kind) {
            case EXITED -> Optional.of("CRASH");
            case TIMEOUT -> Optional.of("NO_RETURN");
            case FLOOD -> Optional.of("FLOOD");
            case START, THREW, STUB, PROTOCOL -> Optional.empty();
        };
    }
}
