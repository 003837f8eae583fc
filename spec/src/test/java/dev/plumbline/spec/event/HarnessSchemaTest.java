package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code spec/schema/harness.schema.json} against the vocabulary and against an example. */
class HarnessSchemaTest {

    private final SchemaFile schema = new SchemaFile("harness.schema.json");

    @Test
    void thePublishedSchemaHasTheCallsOfTheVocabulary() throws Exception {
        var expected = HarnessSchema.expected();
        assertThat(schema.published()).as("copy %s to schema/", schema.propose(expected)).isEqualTo(expected);
    }

    @Test
    void theExampleIsValidInBothDirections() throws Exception {
        assertThat(Files.readAllLines(SchemaFile.FOLDER.resolve("examples/forwarding-extension.dialogue")))
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> {
                    assertThat(line).matches("[<>] .*");
                    assertThat(schema.against(line.substring(2), line.startsWith(">") ? "kit" : "harness")).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"call\":\"FilterAttach\",\"module\":\"m1\"}",
        "{\"call\":\"NdisFOidRequest\",\"oid\":\"o\",\"target\":\"1/1\",\"source\":\"0/0\"}",
        "{\"call\":\"NdisFOidRequest\",\"own\":\"q\",\"req\":\"r\",\"oid\":\"o\",\"target\":\"1/1\",\"source\":\"0/0\"}",
        "{\"call\":\"ReferenceSwitchNic\"}",
        "{\"call\":\"ReferenceSwitchNic\",\"nic\":\"1/1\",\"form\":\"own\"}",
        "{\"call\":\"NdisFreeCloneOidRequest\",\"req\":\"r1\",\"cloned\":\"c1\"}",
        "{\"return\":1}",
        "{\"return\":\"\"}",
        "{\"hello\":\"h\",\"version\":\"1\",\"protocol\":2,\"role\":\"switch\"}",
        "{\"hello\":\"h\",\"version\":\"1\",\"protocol\":1,\"role\":\"bridge\"}",
        "{\"hello\":\"h\",\"version\":\"1\",\"protocol\":1,\"role\":\"switch\",\"entryPoints\":[\"NdisFSetAttributes\"]}"
    })
    void whatAHarnessMustNotSayIsInvalid(String line) throws Exception {
        assertThat(schema.against(line, "harness")).isNotEmpty();
    }
}
