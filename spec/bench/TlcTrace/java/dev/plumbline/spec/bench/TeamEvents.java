package dev.plumbline.spec.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.StringValue;
import tlc2.value.impl.Value;
import util.UniqueString;

/**
 * The events of a trace that are those of the composition, in a byte each: few of them are different once requests go by
 * their slots. What belongs to the way up of the team, and what only nests calls, is left out.
 */
final class TeamEvents {

    private static final Set<String> FIELDS = Set.of("ev", "req", "oid", "form", "target", "status", "nic");

    private byte[] numbers = new byte[1 << 16];
    private int size;
    private final BitSet renewals = new BitSet();
    private final Map<Map<String, String>, Integer> known = new HashMap<>();
    private final List<RecordValue> events = new ArrayList<>();
    private final List<Map<String, String>> texts = new ArrayList<>();
    private String era = "1";

    // TLC takes the events in order.
    private int lastNumber;
    private int lastEra = 1;

    private TeamEvents() {}

    /** Reads a trace of {@link TeamTrace}. */
    static TeamEvents read(Path file) throws IOException {
        TeamEvents events = new TeamEvents();
        try (JsonParser lines = new JsonFactory().createParser(file.toFile())) {
            while (lines.nextToken() != null) {
                events.add(fields(lines));
            }
        }
        return events;
    }

    private static Map<String, String> fields(JsonParser line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (line.nextToken() == JsonToken.FIELD_NAME) {
            String name = line.currentName();
            line.nextToken();
            if (FIELDS.contains(name)) {
                fields.put(name, line.getText());
            }
        }
        return fields;
    }

    private void add(Map<String, String> fields) {
        String req = fields.get("req");
        if (req == null ? !fields.containsKey("nic") : !req.startsWith("r")) {
            return;
        }
        if (req != null) {
            int dash = req.indexOf('-');
            fields.put("req", req.substring(0, dash));
            if (!req.substring(dash + 1).equals(era)) {
                era = req.substring(dash + 1);
                renewals.set(size);
            }
        }
        int number = known.computeIfAbsent(fields, this::number);
        if (number > 0xff) {
            throw new IllegalStateException("more different events than the composition has");
        }
        numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, size * 2);
        numbers[size++] = (byte) number;
    }

    private int number(Map<String, String> fields) {
        texts.add(fields);
        List<String> names = fields.keySet().stream().sorted().toList();
        events.add(new RecordValue(
                names.stream().map(UniqueString::uniqueStringOf).toArray(UniqueString[]::new),
                names.stream().map(name -> new StringValue(fields.get(name))).toArray(Value[]::new),
                false));
        return events.size() - 1;
    }

    int size() {
        return size;
    }

    /** The name and the parameters of an event, as texts. */
    Map<String, String> fields(int number) {
        return texts.get(numbers[number - 1] & 0xff);
    }

    RecordValue event(int number) {
        return events.get(numbers[number - 1] & 0xff);
    }

    /** Counted on from the last number that was asked for. */
    IntValue era(int number) {
        if (number < lastNumber) {
            lastNumber = 0;
            lastEra = 1;
        }
        while (lastNumber < number) {
            if (renewals.get(lastNumber++)) {
                lastEra++;
            }
        }
        return IntValue.gen(lastEra);
    }
}
