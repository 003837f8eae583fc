package dev.plumbline.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.reports.fixture.Hostile;
import dev.plumbline.reports.fixture.Runs;
import dev.plumbline.reports.record.RunRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureResultsTest {

    @TempDir
    Path folder;

    @Test
    void everyOutcomeHasItsStatus() throws Exception {
        Map<String, JsonNode> results = results(Runs.withNotRun(folder));
        assertThat(results).hasSize(6);
        assertThat(results.get("switch/walk-17").path("status").asText()).isEqualTo("passed");
        assertThat(results.get("switch/recorded").path("status").asText()).isEqualTo("broken");
        assertThat(results.get("switch/harness").path("status").asText()).isEqualTo("broken");
        assertThat(results.get("switch/c-1").path("status").asText()).isEqualTo("skipped");
        assertThat(results.get("profile switch-team-6.40 was not fully judged").path("status").asText())
                .isEqualTo("broken");
    }

    @Test
    void aFindingIsTheMessageAndItsTraceIsAttached() throws Exception {
        RunRecord run = Runs.failing(folder);
        JsonNode failed = results(run).get("switch/walk-19");
        assertThat(failed.path("status").asText()).isEqualTo("failed");
        assertThat(failed.path("statusDetails").path("message").asText()).startsWith("FAIL: REF-05 MUST: ");
        assertThat(failed.path("statusDetails").path("trace").asText()).contains("Again: ./plumbline replay");
        assertThat(failed.path("attachments")).hasSize(2);
        for (JsonNode attachment : failed.path("attachments")) {
            assertThat(folder.resolve(AllureResults.FOLDER).resolve(attachment.path("source").asText()))
                    .hasSameTextualContentAs(folder.resolve("counterexamples/REF-05.ndjson"));
        }
        assertThat(labels(failed)).containsEntry("feature", "REF").containsEntry("parentSuite", "switch-team-6.40");
    }

    @Test
    void theSameCheckHasTheSameHistoryInEveryRun() throws Exception {
        String once = results(Runs.failing(folder)).get("switch/walk-17").path("historyId").asText();
        Path other = Files.createDirectory(folder.resolve("other"));
        JsonNode again = results(Runs.passing(other), other).get("switch/walk-17");
        assertThat(again.path("historyId").asText()).isEqualTo(once).hasSize(32);
        assertThat(again.path("parameters").get(0).toString()).isEqualTo("{\"name\":\"seed\",\"value\":\"17\"}");
    }

    @Test
    void eachMessageFallsIntoExactlyOneCategory() throws Exception {
        Map<String, JsonNode> results = results(Runs.withNotRun(folder));
        JsonNode categories = json(folder.resolve(AllureResults.FOLDER).resolve("categories.json"));
        for (JsonNode result : results.values()) {
            int matches = 0;
            for (JsonNode category : categories) {
                boolean status = category.path("matchedStatuses").get(0).equals(result.path("status"));
                String message = result.path("statusDetails").path("message").asText();
                matches += status && message.matches(category.path("messageRegex").asText()) ? 1 : 0;
            }
            assertThat(matches).isEqualTo(result.path("status").asText().equals("passed") ? 0 : 1);
        }
    }

    @Test
    void theEnvironmentIsReadBackAsItWas() throws Exception {
        results(Hostile.run(folder));
        var properties = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(AllureResults.FOLDER).resolve("environment.properties"))) {
            properties.load(in);
        }
        assertThat(properties).containsEntry("Implementation", Hostile.TEXT).containsEntry("Seed", "1");
        assertThat(json(folder.resolve(AllureResults.FOLDER).resolve("executor.json")).path("type").asText())
                .isEqualTo("plumbline");
    }

    private Map<String, JsonNode> results(RunRecord run) throws Exception {
        return results(run, folder);
    }

    private static Map<String, JsonNode> results(RunRecord run, Path folder) throws Exception {
        Map<String, JsonNode> results = new TreeMap<>();
        Path made = new AllureResults().render(run, folder);
        try (var files = Files.newDirectoryStream(made, "*-result.json")) {
            for (Path file : files) {
                JsonNode result = json(file);
                results.put(result.path("name").asText(), result);
            }
        }
        return results;
    }

    private static Map<String, String> labels(JsonNode result) {
        Map<String, String> labels = new TreeMap<>();
        result.path("labels").forEach(label -> labels.put(label.path("name").asText(), label.path("value").asText()));
        return labels;
    }

    private static JsonNode json(Path file) throws Exception {
        return new ObjectMapper().readTree(file.toFile());
    }
}
