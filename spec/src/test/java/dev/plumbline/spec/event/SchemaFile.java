package dev.plumbline.spec.event;

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
import java.util.Map;

/** A published schema: what the file says, what the vocabulary makes of it, and what it thinks of a line. */
final class SchemaFile {

    static final ObjectMapper MAPPER = new ObjectMapper();
    static final Path FOLDER = Path.of("schema");

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
        StringBuilder text = new StringBuilder("{\n");
        String comma = "";
        for (Map.Entry<String, JsonNode> member : expected.properties()) {
            text.append(comma).append("  \"").append(member.getKey()).append("\": ");
            text.append(member.getKey().equals("$defs") ? definitions(member.getValue()) : member.getValue());
            comma = ",\n";
        }
        return Files.writeString(file, text.append("\n}\n"));
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

    private static String definitions(JsonNode definitions) {
        StringBuilder text = new StringBuilder("{");
        String comma = "\n";
        for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
            text.append(comma).append("    \"").append(definition.getKey()).append("\": ").append(definition.getValue());
            comma = ",\n";
        }
        return text.append("\n  }").toString();
    }
}
