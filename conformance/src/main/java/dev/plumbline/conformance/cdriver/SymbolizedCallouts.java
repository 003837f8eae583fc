package dev.plumbline.conformance.cdriver;

import dev.plumbline.conformance.cdriver.symbols.Frame;
import dev.plumbline.conformance.cdriver.symbols.Symbols;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a driver's process says of addresses, said of places in the sources. */
final class SymbolizedCallouts {

    private static final String MISUSE = "Misuse";
    private static final String WAIT = "Wait";
    private static final String STUB = "STUB";
    private static final String UNKNOWN = "unknown";

    private final Symbols symbols;

    SymbolizedCallouts(Symbols symbols) {
        this.symbols = symbols;
    }

    /**
     * The same callout, with places instead of addresses.
     *
     * @throws IutException if it says that a stub was called
     */
    Message of(Message callout) throws IutException {
        return switch (callout.name()) {
            case MISUSE -> misuse(callout);
            case WAIT -> waiting(callout);
            default -> callout;
        };
    }

    private Message misuse(Message callout) throws IutException {
        List<Frame> frames = symbols.frames(callout.get("stack").orElse(""));
        String site = frames.isEmpty() ? UNKNOWN : frames.getFirst().toString();
        String rule = callout.get("rule").orElse(UNKNOWN);
        String detail = callout.get("detail").orElse("");
        if (rule.equals(STUB)) {
            throw new IutException(IutException.Kind.STUB, "went through the stub " + detail + " at " + site);
        }
        return Message.call(MISUSE, "rule", rule, "site", site, "detail", detail(detail, frames));
    }

    private static @Nullable String detail(String detail, List<Frame> frames) {
        String stack = frames.size() < 2 ? "" : frames.stream().map(Frame::toString).collect(Collectors.joining(" < "));
        String both = detail + (detail.isEmpty() || stack.isEmpty() ? "" : "; ") + stack;
        return both.isEmpty() ? null : both;
    }

    private Message waiting(Message callout) {
        String site = callout.get("site").orElse("");
        List<Frame> frames = symbols.frames(site);
        if (!Symbols.isStack(site)) {
            return callout;
        }
        return Message.call(WAIT, "on", callout.get("on").orElse(UNKNOWN), "site", frames.isEmpty() ? null : frames.getFirst().toString());
    }
}
