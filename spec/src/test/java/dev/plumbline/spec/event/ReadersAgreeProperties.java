package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Events read as texts are those that are read as trees, and what is no trace is refused in the same words. */
class ReadersAgreeProperties {

    private static final List<String> SCRAPS = List.of(
            "\"", "\\", "{", "}", ",", ":", " ", "\t", "\r", "\n", "0", "7", "-", ".5", "null", "true", "\u00e4", "\u0001",
            "\"t\":5,", "\"seq\":1,", "\"by\":\"iut\",", "\"call\":1,", "\"ret\":0,", "\"x\":1,", "\"ev\":\"Quiescent\",");

    @Property(tries = 300)
    void of_whole_traces(@ForAll @Size(max = 80) List<@IntRange(min = 0) Integer> tape) {
        compare(text(tape).getBytes(StandardCharsets.UTF_8));
    }

    /** Written by another hand: members in another order, with spaces between them. */
    @Property(tries = 100)
    void of_traces_with_spaces(@ForAll @Size(max = 80) List<@IntRange(min = 0) Integer> tape) {
        String spaced = text(tape).replace("\":", "\" : ").replace(",\"", " ,\t\"");
        compare(spaced.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 2_000)
    void of_damaged_traces(@ForAll @Size(max = 30) List<@IntRange(min = 0) Integer> tape, @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(text(tape));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 1 -> text.deleteCharAt(at);
                default -> text.setCharAt(at, SCRAPS.get(random.nextInt(SCRAPS.size())).charAt(0));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        compare(bytes);
    }

    private static String text(List<Integer> tape) {
        return TraceText.of(TraceHeader.full("test", "switch", "test"), RandomDialogue.of(tape));
    }

    private static void compare(byte[] trace) {
        assertThat(asTexts(trace)).isEqualTo(asTrees(trace));
    }

    private static List<String> asTrees(byte[] trace) {
        List<String> read = new ArrayList<>();
        try {
            TraceReader reader = TraceText.reader(trace);
            for (Optional<TraceLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                read.add(line.get().seq() + " " + line.get().event());
            }
            read.add("complete: " + reader.isComplete());
        } catch (TraceException | IOException e) {
            read.add(e.toString());
        }
        return read;
    }

    private static List<String> asTexts(byte[] trace) {
        List<String> read = new ArrayList<>();
        try {
            TraceReader reader = TraceText.reader(trace);
            EventTexts said = new EventTexts();
            while (reader.next(said)) {
                read.add(reader.seq() + " " + said.event());
            }
            read.add("complete: " + reader.isComplete());
        } catch (TraceException | IOException e) {
            read.add(e.toString());
        }
        return read;
    }
}
