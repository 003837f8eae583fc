package dev.plumbline.reports.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.record.Header;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.view.Wording;
import dev.plumbline.spec.judge.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One result file of Allure; the same check has the same {@code historyId} in every run. */
final class AllureResult {

    private final ObjectMapper mapper;
    private final Header header;

    AllureResult(ObjectMapper mapper, Header header) {
        this.mapper = mapper;
        this.header = header;
    }

    /** @param start when it began, in milliseconds since the epoch */
    ObjectNode of(Check check, long start) {
        ObjectNode node = frame(check.fullName(), check.id(), status(check.verdict()), start, start + check.millis());
        labels(node, check.profile(), check.suite(), areas(check));
        Long seed = check.seed();
        parameter(node, "seed", seed == null ? null : seed.toString());
        parameter(node, "events", Long.toString(check.events()));
        parameter(node, "exercised", String.join(" ", check.requirements()));
        check.notes().forEach((name, value) -> parameter(node, name, value));
        if (check.verdict() != Verdict.PASS) {
            node.putObject("statusDetails")
                    .put("message", check.verdict() + ": " + Wording.headline(check))
                    .put("trace", details(check));
        }
        return node;
    }

    /** A result that says that a profile was not fully judged. */
    ObjectNode notJudged(ProfileVerdict profile, long start) {
        String name = "profile " + profile.profile() + " was not fully judged";
        ObjectNode node = frame(profile.profile() + "/" + name, name, "broken", start, start);
        labels(node, profile.profile(), "profile", Set.of());
        String why = profile.why().isBlank() ? Wording.claim(header.iut(), profile) : profile.why();
        node.putObject("statusDetails").put("message", profile.verdict() + ": " + why);
        return node;
    }

    /** A UUID that depends on the name only. */
    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode frame(String fullName, String name, String status, long start, long stop) {
        String history = uuid(fullName).toString().replace("-", "");
        return mapper.createObjectNode()
                .put("uuid", uuid(header.run() + " " + fullName).toString())
                .put("historyId", history)
                .put("testCaseId", history)
                .put("fullName", fullName)
                .put("name", name)
                .put("status", status)
                .put("stage", "finished")
                .put("start", start)
                .put("stop", stop);
    }

    private static void labels(ObjectNode node, String profile, String suite, Set<String> areas) {
        ArrayNode labels = node.putArray("labels");
        label(labels, "framework", "plumbline");
        label(labels, "parentSuite", profile);
        label(labels, "suite", suite);
        label(labels, "profile", profile);
        areas.forEach(area -> label(labels, "feature", area));
    }

    private static void label(ArrayNode labels, String name, String value) {
        labels.addObject().put("name", name).put("value", value);
    }

    private static void parameter(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.withArray("parameters").addObject().put("name", name).put("value", value);
        }
    }

    /** Areas of the clauses that it broke, or, if it broke none, of those that it exercised. */
    private static Set<String> areas(Check check) {
        List<String> ids = check.findings().isEmpty()
                ? check.requirements()
                : check.findings().stream().map(Finding::requirement).toList();
        return ids.stream().map(id -> id.replaceAll("-.*", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String details(Check check) {
        String findings = check.findings().stream().map(Wording::line).collect(Collectors.joining("\n"));
        String replay = check.replay();
        return replay == null ? findings : (findings + "\nAgain: " + replay).strip();
    }

    private static String status(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "passed";
            case FAIL -> "failed";
            case INCONCLUSIVE, ERROR -> "broken";
            case NOT_RUN -> "skipped";
        };
    }
}
