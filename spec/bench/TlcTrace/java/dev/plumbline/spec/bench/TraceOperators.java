package dev.plumbline.spec.bench;

import java.io.IOException;
import java.nio.file.Path;
import tlc2.overrides.TLAPlusOperator;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.Value;

/** The operators of {@code TlcTrace.tla} that read the trace, whose file is named by the system property {@code trace}. */
public final class TraceOperators {

    private static final TeamEvents EVENTS = read();

    private TraceOperators() {}

    private static TeamEvents read() {
        try {
            long start = System.nanoTime();
            TeamEvents events = TeamEvents.read(Path.of(System.getProperty("trace")));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("Trace read: %d events of the composition, in %.1f s%n", events.size(), seconds);
            return events;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Events of the composition in the trace. */
    @TLAPlusOperator(identifier = "Length", module = "TlcTrace")
    public static Value length() {
        return IntValue.gen(EVENTS.size());
    }

    /** An event, numbered from 1. */
    @TLAPlusOperator(identifier = "Event", module = "TlcTrace")
    public static RecordValue event(IntValue number) {
        return EVENTS.event(number.val);
    }

    /** The era of its request, from 1; of what is about no request, that of the event before it. */
    @TLAPlusOperator(identifier = "Era", module = "TlcTrace")
    public static IntValue era(IntValue number) {
        return EVENTS.era(number.val);
    }
}
