package dev.plumbline.conformance.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.spec.requirement.CatalogueException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conformance statement is read strictly. */
final class StatementTest {

    private static final String HEAD = "product: P\nversion: '1'\nprofile: lbfo\n";

    @TempDir
    private Path folder;

    @Test
    void whatItSaysIsRead() throws Exception {
        Path file = Files.writeString(folder.resolve("claims.yaml"), HEAD + "features: {failover: true, secondaries: false}\n");
        assertThat(Statement.read(file))
                .isEqualTo(new Statement("P", "1", "lbfo", Map.of("failover", true, "secondaries", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "features: {fail-over: true}",
        "features: {failover: true, failover: false}",
        "features: {failover: perhaps}",
        "features: [failover]",
        "feature: {}",
        "features: {}\nnotes: none",
        ""
    })
    void anythingElseIsRefused(String rest) throws Exception {
        Path file = Files.writeString(folder.resolve("claims.yaml"), HEAD + rest + "\n");
        assertThatThrownBy(() -> Statement.read(file)).isInstanceOf(CatalogueException.class).hasMessageContaining("claims.yaml");
    }

    @Test
    void theSchemaNamesTheSameKeysAndFeatures() throws Exception {
        JsonNode schema = new ObjectMapper().readTree(Path.of("schema", "claims.schema.json").toFile());
        assertThat(names(schema.path("properties"))).isEqualTo(Set.of("product", "version", "profile", "features"));
        assertThat(names(schema.path("properties").path("features").path("properties"))).isEqualTo(Features.builtIn().ids());
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.path("properties").path("features").path("additionalProperties").asBoolean(true)).isFalse();
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
