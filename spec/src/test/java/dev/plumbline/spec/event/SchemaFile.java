package dev.plumbline.spec.event;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A published schema: what the file says, what the vocabulary makes of it, and what it thinks of a line. */
final class SchemaFile {

    static final ObjectMapper MAPPER = new ObjectMapper();
    static final Path FOLDER = Path.of("schema");
    private static final int WIDTH = 118;

    private final String name;

    SchemaFile(String name) {
        this.name = name;
    }

    /** The file as it is published. */
    JsonNode published() {
        try {
            return MAPPER.readTree(FOLDER.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what the file should be next to the test's results, for whoever has to copy it. */
    Path propose(ObjectNode expected) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "schema")).resolve(name);
        return Files.writeString(file, text(expected, 0, "") + "\n");
    }

    /** What the published schema, or the definition of that name in it, has against a line; empty if nothing. */
    List<String> against(String line, String definition) throws IOException {
        ObjectNode schema = published().deepCopy();
        if (!definition.isEmpty()) {
            schema.remove("anyOf");
            schema.put("$ref", "#/$defs/" + definition);
        }
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
        return compiled.validate(MAPPER.readTree(line)).stream().map(Error::toString).toList();
    }

    /** JSON in lines that a person can read: what fits stands in one line. */
    private static String text(JsonNode node, int indent, String key) {
        String inOneLine = key + node;
        if (indent + inOneLine.length() < WIDTH || !node.isContainerNode()) {
            return inOneLine;
        }
        String margin = "\n" + " ".repeat(indent + 2);
        Stream<String> members = node.isArray()
                ? node.valueStream().map(value -> text(value, indent + 2, ""))
                : node.propertyStream().map(m -> text(m.getValue(), indent + 2, '"' + m.getKey() + "\": "));
        String end = "\n" + " ".repeat(indent);
        return key
                + (node.isArray() ? "[" : "{")
                + members.collect(joining("," + margin, margin, end))
                + (node.isArray() ? "]" : "}");
    }
}
