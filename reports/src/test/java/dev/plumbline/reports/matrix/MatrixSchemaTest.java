package dev.plumbline.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published schema of {@code matrix.json} is what the records that are written say. */
class MatrixSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path PUBLISHED = Path.of("schema", "matrix.schema.json");

    @Test
    void thePublishedSchemaIsThatOfTheRecords() throws Exception {
        ObjectNode expected = MAPPER.createObjectNode();
        expected.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        expected.put("$id", "urn:plumbline:schema:matrix:1");
        expected.put("title", "The kill matrix of a run of plumbline matrix");
        expected.setAll(schema(MatrixReport.class));
        Path proposed = Files.createDirectories(Path.of("target", "schema")).resolve("matrix.schema.json");
        Files.writeString(proposed, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(expected) + "\n");
        JsonNode published = MAPPER.readTree(PUBLISHED.toFile());
        assertThat(published).as("compare with %s", proposed).isEqualTo(expected);
    }

    @Test
    void whatIsWrittenHasTheKeysOfTheSchemaInThatOrder() throws Exception {
        MatrixRow row = new MatrixRow(
                "m", "lbfo", "LBFO-01", List.of(), "d", true, List.of(new MatrixCell("walk", 1, 1, 1, 5, List.of("LBFO-01"))),
                new Cheapest("walk", List.of("initialize 1"), 3), List.of(), "");
        JsonNode written = MAPPER.valueToTree(new MatrixReport("quick", 1, List.of("walk"), List.of(row)));
        matches(written, MAPPER.readTree(PUBLISHED.toFile()));
    }

    private static void matches(JsonNode value, JsonNode described) {
        JsonNode schema = described.has("anyOf") ? described.path("anyOf").get(0) : described;
        if (value.isObject()) {
            assertThat(value.fieldNames()).toIterable()
                    .containsExactlyElementsOf(() -> schema.path("properties").fieldNames());
            value.fieldNames().forEachRemaining(name -> matches(value.path(name), schema.path("properties").path(name)));
        } else if (value.isArray()) {
            value.forEach(element -> matches(element, schema.path("items")));
        }
    }

    private static ObjectNode schema(Class<?> type) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode value = of(component.getGenericType());
            if (component.getType() == Cheapest.class) {
                ObjectNode either = MAPPER.createObjectNode();
                either.putArray("anyOf").add(value).addObject().put("type", "null");
                value = either;
            }
            properties.set(component.getName(), value);
            required.add(component.getName());
        }
        schema.set("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list) {
            ObjectNode array = MAPPER.createObjectNode().put("type", "array");
            array.set("items", of(list.getActualTypeArguments()[0]));
            return array;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return schema(plain);
        }
        String name = plain == String.class ? "string" : plain == boolean.class ? "boolean" : "integer";
        return MAPPER.createObjectNode().put("type", name);
    }
}
