package dev.plumbline.spec.requirement;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a YAML file strictly: unknown, missing and repeated keys are refused with their line. */
public final class YamlFile {

    /** Where a message goes on with the name of one of Jackson's switches. */
    private static final String JACKSON_SETTINGS = "; `DeserializationFeature.*";

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private YamlFile() {}

    /**
     * Reads one file.
     *
     * @throws CatalogueException if it is not YAML of the shape of {@code type}
     */
    public static <T> T read(InputStream in, String file, Class<T> type) throws CatalogueException {
        try {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file, type);
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads the text of one file.
     *
     * @throws CatalogueException if it is not YAML of the shape of {@code type}
     */
    public static <T> T read(String text, String file, Class<T> type) throws CatalogueException {
        try {
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new CatalogueException(file, 1, "expected a YAML mapping, found nothing");
            }
            return value;
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new CatalogueException(file, line, message(e));
        }
    }

    private static String message(JacksonException e) {
        String first = e.getOriginalMessage().lines().findFirst().orElse("not YAML").replaceFirst(JACKSON_SETTINGS, "");
        String where = e instanceof JsonMappingException m && !m.getPath().isEmpty() ? " (at " + path(m) + ")" : "";
        return first + where;
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.isEmpty() ? "" : path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }
}
