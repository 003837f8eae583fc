package dev.plumbline.spec.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The first line of a trace: who recorded it and what it can see.
 *
 * @param format version of the format; this kit reads 1
 * @param producer what recorded the trace
 * @param observation {@code full}, or {@code partial} for a producer that does not see every event
 * @param role what was observed: {@code switch} (an extension) or {@code lbfo} (a miniport)
 * @param iut the implementation under test and its version, as it names itself
 * @param sees names of the events that a partial producer sees; empty if it sees every event
 * @param blind parameters whose values it does not see, each {@code Event.parameter}
 */
public record TraceHeader(
        int format,
        String producer,
        String observation,
        String role,
        String iut,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sees,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> blind) {

    /** The version that this kit writes. */
    public static final int FORMAT = 1;

    /** Copies the lists. */
    public TraceHeader {
        sees = List.copyOf(sees);
        blind = List.copyOf(blind);
    }

    /** A header of a producer that sees everything. */
    public static TraceHeader full(String producer, String role, String iut) {
        return new TraceHeader(FORMAT, producer, "full", role, iut, List.of(), List.of());
    }

    /** A header of a producer that does not see everything; {@code sees} and {@code blind} as in the header. */
    public static TraceHeader partial(
            String producer, String role, String iut, List<String> sees, List<String> blind) {
        return new TraceHeader(FORMAT, producer, "partial", role, iut, sees, blind);
    }

    /** Whether something may be missing: events, values, or what was lost. */
    @JsonIgnore
    public boolean isPartial() {
        return observation.equals("partial");
    }

    /** Whether the producer sees the events of that name. */
    public boolean sees(String event) {
        return sees.isEmpty() || sees.contains(event);
    }

    /** The parameters of the events of that name whose values the producer does not see. */
    public List<String> blindIn(String event) {
        if (blind.isEmpty()) {
            return List.of();
        }
        String prefix = event + ".";
        return blind.stream()
                .filter(b -> b.startsWith(prefix))
                .map(b -> b.substring(prefix.length()))
                .toList();
    }
}
