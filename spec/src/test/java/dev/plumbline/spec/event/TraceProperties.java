package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every trace. */
class TraceProperties {

    private static final TraceHeader HEADER = TraceHeader.full("a \"producer\"", "switch", "an IUT \u00e4 1.0");

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll @Size(max = 120) List<@IntRange(min = 0) Integer> tape)
            throws IOException, TraceException {
        List<Event> events = RandomDialogue.of(tape);
        String text = TraceText.of(HEADER, events);
        TraceReader reader = TraceText.reader(text);
        List<TraceLine> lines = TraceText.rest(reader);
        assertThat(lines).extracting(TraceLine::event).isEqualTo(events);
        assertThat(reader.header()).isEqualTo(HEADER);
        assertThat(reader.isComplete()).isTrue();
        TraceReader decoded = new TraceReader(new BufferedReader(new StringReader(text)), "t.ndjson");
        assertThat(TraceText.rest(decoded)).isEqualTo(lines);
    }

    @Property(tries = 300)
    void a_trace_that_was_cut_is_never_complete(
            @ForAll @Size(max = 40) List<@IntRange(min = 0) Integer> tape, @ForAll @IntRange(min = 1) int cut)
            throws IOException {
        byte[] text = TraceText.of(HEADER, RandomDialogue.of(tape)).getBytes(StandardCharsets.UTF_8);
        // The last line may lack its end: the shortest cut that takes something away takes two bytes.
        byte[] start = Arrays.copyOf(text, Math.floorMod(cut, text.length - 1));
        try {
            TraceReader reader = TraceText.reader(start);
            TraceText.rest(reader);
            assertThat(reader.isComplete()).isFalse();
        } catch (TraceException e) {
            assertThat(e).hasMessageStartingWith("t.ndjson");
        }
    }
}
