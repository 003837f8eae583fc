package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no replay file is refused: file, line, what was expected. */
class BadReplayFileTest {

    private static final String GOOD =
            """
            {
              "format": 1,
              "iut": "reference",
              "profile": "switch-team-6.40",
              "requirements": ["REF-05"],
              "guard": "NicReferenceOwed",
              "scene": {"role": "switch", "members": 1, "partitions": 0},
              "steps": [
                {"input": "attach"},
                {"input": "restart", "answers": [{"question": "clone", "nth": 0, "option": "RESOURCES"}]}
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aReplayThatDoesNotShowTheFindingSaysSo() throws IOException {
        Said said = Said.by("replay", file(GOOD)).expect(0);
        assertThat(said.out()).contains("FilterAttach", "PASS; 2 steps", "not reproduced: [REF-05]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
            """
            {                    | nonsense                    | :1: expected JSON: Unrecognized token 'nonsense'
            "format": 1          | "format": 2                 | : expected "format": 1, found 2
            "format": 1          | "format": "1"               | :2: expected a whole number at format
            "format": 1          | "format": 1.5               | :2: expected a whole number at format
            "format": 1          | "format": 1, "format": 1    | :2: expected JSON: Duplicate field 'format'
            "iut": "reference"   | "iut": null                 | expected text at iut
            "format": 1          | "format": 1, "colour": 1    | unknown key "colour" at colour
            "profile"            | "profiles"                  | expected text at profile
            switch-team-6.40     | nonsense                    | : no such profile: nonsense; the kit has [switch-team-6.40, switch-team-6.30, lbfo]
            switch-team-6.40     | lbfo                        | : profile lbfo is about role lbfo, the scene about role switch
            ["REF-05"]           | null                        | expected a list at requirements
            ["REF-05"]           | [null]                      | :5: expected
            ["REF-05"]           | "REF-05"                    | :5: expected a list at requirements
            "role": "switch"     | "role": "bridge"            | :7: unknown role "bridge" at scene
            "role": "switch",    | ``                          | :7: expected a role at scene
            "members": 1         | "members": 0                | :7: expected 1 to 32 members and 0 to 1,000 partitions, found 0
            "members": 1         | "members": null             | :7: expected a whole number at scene.members
            "partitions": 0      | "partitions": 2000000000    | :7: expected 1 to 32 members and 0 to 1,000 partitions
            "partitions": 0      | "colour": 0                 | :7: expected a whole number at scene.partitions
            {"input": "attach"}  | null                        | :9: expected
            {"input": "attach"}  | "attach"                    | :9: expected an object at steps[0]
            {"input": "attach"}  | {"input": null}             | :9: expected text at steps[0].input
            {"input": "attach"}  | {}                          | :9: expected text at steps[0].input
            "answers"            | "answer"                    | :10: unknown key "answer" at steps[1].answer
            "nth": 0             | "nth": "0"                  | :10: expected a whole number at steps[1].answers[0].nth
            "question": "clone"  | "question": null            | :10: expected text at steps[1].answers[0].question
            """)
    void aMistakeIsNamedWithItsLine(String part, String instead, String message) throws IOException {
        assertThat(GOOD).contains(part);
        refuses(file(GOOD.replaceFirst(Pattern.quote(part), instead)), message);
    }

    @Test
    void whatIsNoTextOrNoFileIsRefused() throws IOException {
        refuses(file(""), ":1: expected an object");
        refuses(file("null"), "expected a replay file, found null");
        refuses(file("[]"), ":1: expected an object");
        refuses(file(GOOD + "{}"), ":13: expected the end of the file");
        refuses(file(GOOD.substring(0, 200)), ": expected JSON: Unexpected end-of-input");
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        bytes[GOOD.indexOf("reference")] = (byte) 0xc0;
        refuses(Files.write(folder.resolve("bytes.json"), bytes).toString(), ":3: expected UTF-8");
        refuses(folder.toString(), "expected a file, found a folder");
        refuses(folder.resolve("none.json").toString(), "no such file");
    }

    @Test
    void anotherImplementationMustPlayTheRole() throws IOException {
        Said.by("replay", file(GOOD), "--iut", "nonsense").expectRefusal(2, "is no notation of an implementation");
        String lbfo = GOOD.replace("switch-team-6.40", "lbfo")
                .replaceFirst("\\{\"role\".*\\}", "{\"role\": \"lbfo\", \"bundleIds\": [\"TEAM\"]}");
        Said said = Said.by("replay", file(lbfo), "--iut", "java:" + LeakingProvider.class.getName()).expect(2);
        assertThat(said.err()).contains("does not play role lbfo");
        refuses(file(lbfo.replace("[\"TEAM\"]", "[]")), "a world without adapters");
        refuses(file(lbfo.replace("TEAM", "A-NAME-OF-MORE-THAN-15")), "a BundleId has 1 to 15 characters");
    }

    private void refuses(String file, String message) throws IOException {
        Said.by("replay", file).expectRefusal(2, file, message);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("replay.json"), content).toString();
    }
}
