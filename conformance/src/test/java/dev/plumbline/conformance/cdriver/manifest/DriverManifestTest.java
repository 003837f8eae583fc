package dev.plumbline.conformance.cdriver.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.spec.requirement.CatalogueException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A {@code plumbline.yaml} is read strictly. */
final class DriverManifestTest {

    private static final String WHOLE =
            """
            name: Acme
            version: "2.5"
            role: switch
            root: .
            sources: ["*.c", "!old.c"]
            includes: ["..\\\\inc"]
            defines: [NDIS640=1, ACME]
            build: checked
            compiler: gcc
            sanitizers: [address, undefined]
            stubs: [FwpsFoo0, fwpsk.h, type FWPS_FOO]
            flags: -Wno-all
            """;

    @TempDir
    private Path folder;

    @Test
    void whatItSaysIsRead() throws Exception {
        assertThat(read(WHOLE)).isEqualTo(new DriverManifest(
                "Acme", "2.5", "switch", ".", List.of("*.c", "!old.c"), List.of("..\\inc"), List.of("NDIS640=1", "ACME"),
                BuildKind.CHECKED, "gcc", Set.of(Sanitizer.ADDRESS, Sanitizer.UNDEFINED),
                List.of(new Stub.Function("FwpsFoo0"), new Stub.Header("fwpsk.h"), new Stub.Type("FWPS_FOO")),
                List.of("-Wno-all")));
    }

    @Test
    void nameAndSourcesAreEnough() throws Exception {
        DriverManifest manifest = read("name: Acme\nsources: a.c\nsanitizers: none\n");
        assertThat(manifest.role()).isNull();
        assertThat(manifest.build()).isEqualTo(BuildKind.FREE);
        assertThat(manifest.compiler()).isEqualTo("auto");
        assertThat(manifest.sanitizers()).isEmpty();
        assertThat(manifest.stubs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock =
            """
            include: [inc]      | 3 | unknown key include; the keys are name, version, role, root, sources, includes
            build: fre          | 3 | FREE
            role: filter        | 3 | role
            stubs: ['a b']      | 3 | found a b
            defines: ['1X']     | 3 | found 1X
            sources: ['!a.c']   | 3 | sources
            root: no-such       | 3 | no folder no-such
            sanitizers: thread  | 3 | sanitizers
            name: ''            | 3 | name
            """)
    void anythingElseIsRefusedWithItsLine(String line, int at, String message) {
        String text = line.startsWith("sources") ? "name: Acme\n\n" : line.startsWith("name") ? "sources: a.c\n\n" : "name: Acme\nsources: a.c\n";
        assertThatThrownBy(() -> read(text + line + "\n"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("plumbline.yaml:" + at)
                .hasMessageContaining(message);
    }

    @Test
    void theSchemaNamesTheSameKeysAndChoices() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(Path.of("schema", "plumbline.schema.json").toFile());
        Set<String> keys = Arrays.stream(DriverManifest.class.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        assertThat(names(schema.path("properties"))).isEqualTo(keys);
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(texts(schema.path("properties").path("build").path("enum"))).isEqualTo(lowerCase(BuildKind.values()));
        assertThat(texts(schema.at("/properties/sanitizers/anyOf/1/items/enum")))
                .isEqualTo(Stream.concat(lowerCase(Sanitizer.values()).stream(), Stream.of("none")).collect(Collectors.toSet()));
    }

    private DriverManifest read(String text) throws Exception {
        return DriverManifest.read(Files.writeString(folder.resolve(DriverManifest.FILE), text));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Set<String> lowerCase(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
