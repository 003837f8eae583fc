package dev.plumbline.conformance.script;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.spec.event.TraceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run in a file, so that anyone can repeat it.
 *
 * @param format version of the format; this kit reads 1
 * @param iut the implementation it was found on, as a user names it
 * @param profile the profile whose machines judge it
 * @param requirements the clauses that it shows to be broken
 * @param guard the guard that does not hold
 * @param scene the surroundings
 * @param steps what the environment does
 */
public record ReplayFile(
        int format,
        String iut,
        String profile,
        List<String> requirements,
        String guard,
        Scene scene,
        List<Step> steps) {

    /** The version that this kit writes. */
    public static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    /** Copies the lists. */
    public ReplayFile {
        requirements = List.copyOf(requirements);
        steps = List.copyOf(steps);
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
    }

    /**
     * Reads a file.
     *
     * @throws TraceException if it is no replay file: where, and what was expected
     */
    public static ReplayFile read(Path file) throws IOException, TraceException {
        try {
            ReplayFile read = MAPPER.readValue(StrictText.of(file), ReplayFile.class);
            if (read == null) {
                throw new TraceException(file.toString(), 1, "expected a replay file, found null");
            }
            if (read.format != FORMAT) {
                throw new TraceException(file.toString(), 0, "expected \"format\": " + FORMAT + ", found " + read.format);
            }
            return read;
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new TraceException(file.toString(), line, Mistake.of(e));
        }
    }
}
