package dev.plumbline.reports.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.reports.Renderer;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Header;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes {@code allure-results/}: a result for each check, and a broken one for each profile that was not fully
 * judged, so that a skipped check never looks like a pass.
 */
public final class AllureResults implements Renderer {

    /** Name of the folder in an output folder. */
    public static final String FOLDER = "allure-results";

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Path render(RunRecord run, Path folder) throws IOException {
        Path results = Files.createDirectories(folder.resolve(FOLDER));
        AllureResult result = new AllureResult(mapper, run.header());
        long start = run.header().started().toEpochMilli();
        for (Check check : run.checks()) {
            ObjectNode node = result.of(check, start);
            attach(check, folder, results, node);
            write(results, node.path("uuid").textValue() + "-result.json", node);
            start += check.millis();
        }
        for (ProfileVerdict profile : run.profiles()) {
            if (profile.verdict() == Conformance.NOT_JUDGED) {
                ObjectNode node = result.notJudged(profile, start);
                write(results, node.path("uuid").textValue() + "-result.json", node);
            }
        }
        write(results, "categories.json", categories());
        write(results, "executor.json", executor(run.header()));
        Files.writeString(results.resolve("environment.properties"), environment(run.header()));
        return results;
    }

    private void attach(Check check, Path folder, Path results, ObjectNode node) throws IOException {
        ArrayNode attachments = node.putArray("attachments");
        Map<String, String> traces = new TreeMap<>();
        if (check.shrunk() != null) {
            traces.put("shortest trace", check.shrunk());
        }
        if (check.trace() != null && check.verdict() != Verdict.PASS) {
            traces.put("trace", check.trace());
        }
        for (var trace : traces.entrySet()) {
            Path file = folder.resolve(trace.getValue());
            if (Files.isRegularFile(file)) {
                String name = AllureResult.uuid(check.fullName() + " " + trace.getKey()) + "-attachment.ndjson";
                Files.copy(file, results.resolve(name));
                attachments
                        .addObject()
                        .put("name", trace.getKey() + " " + trace.getValue())
                        .put("type", "text/plain")
                        .put("source", name);
            }
        }
    }

    private ArrayNode categories() {
        ArrayNode categories = mapper.createArrayNode();
        category(categories, "Violations", "failed", "FAIL: ");
        category(categories, "Errors", "broken", "ERROR: ");
        category(categories, "Inconclusive", "broken", "INCONCLUSIVE: ");
        category(categories, "Profiles not fully judged", "broken", "NOT_JUDGED: ");
        category(categories, "Not run", "skipped", "NOT_RUN: ");
        return categories;
    }

    private static void category(ArrayNode categories, String name, String status, String prefix) {
        ObjectNode category = categories.addObject().put("name", name);
        category.putArray("matchedStatuses").add(status);
        category.put("messageRegex", "(?s)" + prefix + ".*");
    }

    private ObjectNode executor(Header header) {
        return mapper.createObjectNode()
                .put("name", "Plumbline " + header.kit())
                .put("type", "plumbline")
                .put("buildName", header.run())
                .put("reportName", "Conformance of " + header.iut());
    }

    private static String environment(Header header) {
        Map<String, String> entries = new TreeMap<>(Map.of(
                "Implementation", header.iut(),
                "Adapter", header.adapter(),
                "Profiles", String.join(", ", header.profiles()),
                "Seed", Long.toString(header.seed()),
                "Command", header.command(),
                "Kit", header.kit(),
                "OS", header.environment().os() + " " + header.environment().arch(),
                "Java", header.environment().java()));
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + propertyValue(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** Escapes as {@link java.util.Properties} reads it. */
    private static String propertyValue(String text) {
        return text.chars().mapToObj(AllureResults::propertyCharacter).collect(Collectors.joining());
    }

    private static String propertyCharacter(int c) {
        boolean plain = c >= ' ' && c <= '~' && c != '\\';
        return plain ? Character.toString(c) : String.format("\\u%04x", c);
    }

    private void write(Path results, String name, Object node) throws IOException {
        Files.write(results.resolve(name), List.of(mapper.writeValueAsString(node)));
    }
}
