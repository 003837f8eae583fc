package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.record.RecordReader;
import dev.plumbline.reports.record.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample harnesses as a vendor runs them: one conforms, one breaks REF-05, and what shows it is minimal. */
class HarnessRunIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path root;

    private static Said faulty;

    @BeforeAll
    static void theFaultyHarnessIsRunFromTheRootOfTheRepository() throws Exception {
        String command = "./plumbline run '" + Harnesses.faultyAtTheRoot() + "' --walks 6 -o out";
        faulty = Packaged.shell(root, command);
    }

    @AfterAll
    static void noProcessIsLeft() {
        Harnesses.assertNothingIsLeft();
    }

    @Test
    void theConformingHarnessConforms() throws IOException {
        Path output = root.resolve("conforming");
        Said said = Said.by("run", Harnesses.conforming(), "--walks", "4", "-o", output.toString()).expect(0);
        assertThat(said.line("CONFORMANT")).isEqualTo("switch-team-6.40  CONFORMANT");
        RunRecord record = RecordReader.read(output.resolve("record.jsonl"));
        assertThat(record.footer().exit()).isZero();
        assertThat(record.checks()).hasSize(4).allSatisfy(c -> assertThat(c.trace()).isNotNull());
    }

    @Test
    void theFaultyHarnessBreaksOneClauseAndNoOther() throws IOException {
        assertThat(faulty.expect(1).line("NONCONFORMANT")).isEqualTo("switch-team-6.40  NONCONFORMANT");
        assertThat(faulty.out().lines().filter(line -> line.matches("  [A-Z]+-\\d+ MUST .*")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("REF-05", "NicReferenceOwed(");
        RunRecord record = RecordReader.read(root.resolve("out/record.jsonl"));
        assertThat(record.checks()).flatExtracting(Check::findings).extracting(Finding::requirement)
                .isNotEmpty().containsOnly("REF-05");
        assertThat(root.resolve("out/report.html")).content().contains("REF-05", "<svg");
    }

    @Test
    void theCommandThatIsPrintedReproducesTheFinding() throws Exception {
        Said again = Packaged.shell(root, faulty.after("Again: ")).expect(1);
        assertThat(again.out()).contains("FAIL: a clause is broken; ", "[REF-05] ");
        assertThat(again.out().lines().toList().getLast()).isEqualTo("reproduced: [REF-05]");
    }

    @Test
    void theTraceThatShowsItIsJudgedAgain() throws IOException {
        Path trace = replayFile().resolveSibling("REF-05-NicReferenceOwed.ndjson");
        assertThat(Said.by("judge", trace.toString()).expect(1).out()).contains(": FAIL, ", "[REF-05] ");
    }

    @Test
    void nothingThatTheEnvironmentDoesCanBeLeftOut() throws IOException {
        JsonNode whole = JSON.readTree(replayFile().toFile());
        assertThat(replay(whole)).isTrue();
        for (int at = 0; at < whole.path("steps").size(); at++) {
            ObjectNode without = whole.deepCopy();
            JsonNode step = ((ArrayNode) without.path("steps")).remove(at);
            assertThat(replay(without)).as("reproduced without step %d, %s", at, step).isFalse();
            if (step.has("answers")) {
                ObjectNode usual = whole.deepCopy();
                ((ObjectNode) usual.path("steps").path(at)).remove("answers");
                assertThat(replay(usual)).as("reproduced where step %d takes its usual course", at).isFalse();
            }
        }
    }

    private static boolean replay(JsonNode variant) throws IOException {
        Path file = Files.writeString(root.resolve("variant.json"), variant.toString());
        Said said = Said.by("replay", file.toString(), "--iut", Harnesses.faulty());
        boolean reproduced = said.out().contains("\nreproduced: ");
        assertThat(said.exit()).as(said.out() + said.err()).isIn(reproduced ? new Object[] {1} : new Object[] {0, 3});
        return reproduced;
    }

    private static Path replayFile() {
        return root.resolve("out/counterexamples/REF-05-NicReferenceOwed.replay.json");
    }
}
