package dev.plumbline.reports.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.judge.Verdict;
import java.util.Map;
import java.util.TreeMap;

/** Lines of a record as JSON objects. */
final class LineCodec {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws IllegalArgumentException with what was expected, if the text is no line of a record */
    Line read(String text) {
        LineObject object;
        try {
            object = new LineObject("", mapper.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("expected one JSON object: " + e.getOriginalMessage(), e);
        }
        String kind = object.text("kind");
        Line line = switch (kind) {
            case "header" -> header(object);
            case "check" -> CheckCodec.read(object);
            case "claims" -> CoverageCodec.claims(object);
            case "coverage" -> CoverageCodec.read(object);
            case "profile" -> profile(object);
            case "footer" -> footer(object);
            default -> throw new IllegalArgumentException(
                    "expected one of header, check, claims, coverage, profile, footer in \"kind\", found \"" + kind + "\"");
        };
        object.end();
        return line;
    }

    String write(Line line) {
        ObjectNode node = mapper.createObjectNode();
        switch (line) {
            case Header header -> write(header, node.put("kind", "header"));
            case Check check -> CheckCodec.write(check, node.put("kind", "check"));
            case Claims claims -> CoverageCodec.write(claims, node.put("kind", "claims"));
            case Coverage coverage -> CoverageCodec.write(coverage, node.put("kind", "coverage"));
            case ProfileVerdict profile -> write(profile, node.put("kind", "profile"));
            case Footer footer -> write(footer, node.put("kind", "footer"));
        }
        return node.toString();
    }

    private static Header header(LineObject o) {
        int format = o.small("format");
        if (format < Header.OLDEST || format > Header.FORMAT) {
            throw new IllegalArgumentException(
                    "expected a format from " + Header.OLDEST + " to " + Header.FORMAT + ", found " + format);
        }
        LineObject where = o.object("environment");
        Environment environment = new Environment(where.text("os"), where.text("arch"), where.text("java"));
        where.end();
        return new Header(
                o.text("run"), o.text("kit"), o.instant("started"), o.text("iut"), o.text("adapter"),
                o.texts("profiles"), o.whole("seed"), o.text("command"), environment);
    }

    private static void write(Header header, ObjectNode node) {
        node.put("format", Header.FORMAT);
        node.put("run", header.run());
        node.put("kit", header.kit());
        node.put("started", header.started().toString());
        node.put("iut", header.iut());
        node.put("adapter", header.adapter());
        header.profiles().forEach(node.putArray("profiles")::add);
        node.put("seed", header.seed());
        node.put("command", header.command());
        node.putObject("environment")
                .put("os", header.environment().os())
                .put("arch", header.environment().arch())
                .put("java", header.environment().java());
    }

    private static ProfileVerdict profile(LineObject o) {
        Map<Verdict, Integer> checks = new TreeMap<>();
        LineObject counts = o.object("checks");
        for (Verdict outcome : Verdict.values()) {
            Integer count = counts.optional(outcome.name(), LineObject::small);
            if (count != null) {
                checks.put(outcome, count);
            }
        }
        counts.end();
        return new ProfileVerdict(
                o.text("profile"), o.constant("verdict", Conformance.class), o.text("why"),
                o.small("requirements"), o.small("exercised"), o.whole("events"), o.whole("perSecond"), o.texts("kept"), o.texts("untested"), o.objects("planners", LineCodec::share), checks);
    }

    private static PlannerShare share(LineObject o) {
        PlannerShare share = new PlannerShare(
                o.text("planner"), o.small("checks"), o.whole("events"), o.whole("transitions"), o.small("findings"));
        o.end();
        return share;
    }

    private static void write(ProfileVerdict profile, ObjectNode node) {
        node.put("profile", profile.profile());
        node.put("verdict", profile.verdict().name());
        node.put("why", profile.why());
        node.put("requirements", profile.requirements());
        node.put("exercised", profile.exercised());
        node.put("events", profile.events());
        node.put("perSecond", profile.perSecond());
        profile.kept().forEach(node.putArray("kept")::add);
        profile.untested().forEach(node.putArray("untested")::add);
        ArrayNode planners = node.putArray("planners");
        profile.planners().forEach(share -> planners.addObject()
                .put("planner", share.planner())
                .put("checks", share.checks())
                .put("events", share.events())
                .put("transitions", share.transitions())
                .put("findings", share.findings()));
        ObjectNode counts = node.putObject("checks");
        profile.checks().forEach((outcome, count) -> counts.put(outcome.name(), count));
    }

    private static Footer footer(LineObject o) {
        return new Footer(
                o.whole("lines"), o.whole("events"), o.whole("checks"), o.small("exit"), o.instant("finished"),
                o.text("sha256"));
    }

    private static void write(Footer footer, ObjectNode node) {
        node.put("lines", footer.lines());
        node.put("events", footer.events());
        node.put("checks", footer.checks());
        node.put("exit", footer.exit());
        node.put("finished", footer.finished().toString());
        node.put("sha256", footer.sha256());
    }
}
