package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plumbline judge} with several traces, with standard input, and with JSON as its answer. */
class JudgeManyTest {

    private static final Path TRACES = Path.of("..", "spec", "src", "test", "resources", "dev", "plumbline", "spec", "judge");
    private static final String GOOD = TRACES.resolve("conforming.ndjson").toString();
    private static final String REFUSED = TRACES.resolve("own-connect-failed.ndjson").toString();
    private static final String BROKEN = TRACES.resolve("missing-dereference.ndjson").toString();

    @TempDir
    private Path folder;

    @Test
    void resultsComeInTheOrderOfTheFilesAndTheWorstDecides() {
        Said said = Said.by("judge", GOOD, BROKEN, GOOD).expect(1);
        assertThat(said.out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.replaceAll(".*ndjson: (\\w+).*", "$1")))
                .containsExactly("PASS", "FAIL", "PASS");
    }

    @Test
    void aFileThatIsNoTraceDoesNotKeepTheOthersFromBeingJudged() throws Exception {
        Path none = Files.writeString(folder.resolve("none.ndjson"), "nonsense\n");
        Said said = Said.by("judge", BROKEN, none.toString(), GOOD).expect(2);
        assertThat(said.out()).contains(BROKEN + ": FAIL", GOOD + ": PASS");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err()).startsWith("plumbline: " + none + ":1: expected a JSON object: ");
    }

    @Test
    void eachResultIsOneJsonObjectWithTheClausesThatAreBroken() throws Exception {
        Said said = Said.by("judge", "--json", GOOD, BROKEN).expect(1);
        List<String> lines = said.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode good = new ObjectMapper().readTree(lines.getFirst());
        assertThat(good.path("verdict").asText()).isEqualTo("PASS");
        assertThat(good.path("findings")).isEmpty();
        assertThat(good.path("exercised")).isNotEmpty();
        JsonNode broken = new ObjectMapper().readTree(lines.getLast());
        assertThat(broken.path("file").asText()).isEqualTo(BROKEN);
        assertThat(broken.path("findings").path(0).path("requirements").path(0).asText()).isEqualTo("REF-05");
        JsonNode finding = broken.path("findings").path(0);
        assertThat(finding.path("seq").isIntegralNumber()).isTrue();
        assertThat(finding.path("values").path("nicState").asText()).contains("Disconnected");
        assertThat(finding.path("before")).hasSize(4);
        assertThat(finding.path("before").path(3).path("seq").asLong()).isLessThan(finding.path("seq").asLong());
        assertThat(finding.path("since").asLong()).isPositive().isLessThan(finding.path("seq").asLong());
        assertThat(finding.path("due")).hasSize(1);
        assertThat(finding.path("due").path(0).asText()).isEqualTo("DereferenceSwitchNic(nic=0)");
        assertThat(finding.path("hints").path(0).asText()).isNotBlank();
    }

    @Test
    void aBrokenClauseIsExplained() {
        String told = Said.by("judge", BROKEN).expect(1).out();
        assertThat(told.lines().filter(line -> line.startsWith("    ") && line.charAt(4) != ' ').map(line -> line.strip().split(" ")[0]))
                .containsExactly("clause", "SwitchNic", "before", "owed", "due", "look");
        assertThat(told).contains("REF-05 MUST: Every reference", "due       DereferenceSwitchNic(");
    }

    @Test
    void whatIsRefusedIsToldWithWhatWouldHaveBeenAllowed() {
        String told = Said.by("judge", REFUSED).expect(1).out();
        assertThat(told.lines().filter(line -> line.startsWith("    allowed")).toList()).isNotEmpty();
        assertThat(told).doesNotContain("    due ", "    owed since");
    }

    @Test
    void standardInputIsATraceToo() throws Exception {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(GOOD))));
            assertThat(Said.by("judge", "-").expect(0).out()).startsWith("standard input: PASS; ");
            System.setIn(new ByteArrayInputStream("{}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            Said.by("judge", "-").expectRefusal(2, "standard input:1: expected a header");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void workersAreANumber() {
        Said.by("judge", "--workers", "0", GOOD).expectRefusal(2, "--workers is a number from 1");
    }
}
