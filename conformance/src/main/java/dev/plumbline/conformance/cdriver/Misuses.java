package dev.plumbline.conformance.cdriver;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.Watching;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a driver did to its process, where it was past saying so itself (RES). */
final class Misuses {

    /** How the runtime ends where it is itself at a loss. */
    private static final Pattern NO_VERDICT = Pattern.compile("\\bexit code 3\\b");

    /** A place that nobody saw. */
    static final String UNKNOWN = "unknown";

    private Misuses() {}

    /** Nothing was seen. */
    static Message clean() {
        return Message.call(Watching.MISUSE, "rule", "clean", "site", "-");
    }

    /** What the end of a conversation says of the driver; none if it was not the driver's doing. */
    static Optional<Message> of(IutException end) {
        String seen = String.valueOf(end.getMessage());
        return NO_VERDICT.matcher(seen).find()
                ? Optional.empty()
                : rule(end.kind())
                        .map(rule -> Message.call(Watching.MISUSE, "rule", rule, "site", UNKNOWN, "detail", seen));
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
