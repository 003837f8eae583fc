package dev.plumbline.reports.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Level;
import org.jspecify.annotations.Nullable;

/** The line of a check as a JSON object. */
final class CheckCodec {

    private CheckCodec() {}

    static Check read(LineObject o) {
        LineObject notes = o.object("notes");
        return new Check(
                o.text("id"),
                o.text("profile"),
                o.text("suite"),
                o.constant("verdict", Verdict.class),
                o.optional("reason", (object, key) -> reason(object.object(key))),
                o.optional("seed", LineObject::whole),
                o.whole("events"),
                o.texts("requirements"),
                o.objects("findings", CheckCodec::finding),
                o.optional("trace", LineObject::text),
                o.optional("shrunk", LineObject::text),
                o.optional("replay", LineObject::text),
                o.whole("millis"),
                notes.all(LineObject::text));
    }

    static void write(Check check, ObjectNode node) {
        node.put("id", check.id());
        node.put("profile", check.profile());
        node.put("suite", check.suite());
        node.put("verdict", check.verdict().name());
        Reason reason = check.reason();
        if (reason != null) {
            ObjectNode object = node.putObject("reason").put("text", reason.text());
            ObjectNode fields = object.putObject("fields");
            reason.fields().forEach(fields::putPOJO);
        }
        Long seed = check.seed();
        if (seed != null) {
            node.put("seed", seed);
        }
        node.put("events", check.events());
        check.requirements().forEach(node.putArray("requirements")::add);
        var findings = node.putArray("findings");
        check.findings().forEach(finding -> write(finding, findings.addObject()));
        put(node, "trace", check.trace());
        put(node, "shrunk", check.shrunk());
        put(node, "replay", check.replay());
        node.put("millis", check.millis());
        ObjectNode notes = node.putObject("notes");
        check.notes().forEach(notes::put);
    }

    private static Reason reason(LineObject o) {
        LineObject fields = o.object("fields");
        Reason reason = new Reason(o.text("text"), fields.all(LineObject::scalar));
        o.end();
        return reason;
    }

    private static Finding finding(LineObject o) {
        Finding finding = new Finding(
                o.text("requirement"),
                o.small("revision"),
                o.constant("level", Level.class),
                o.optional("machine", LineObject::text),
                o.optional("slice", LineObject::text),
                o.whole("event"),
                o.text("eventName"),
                o.optional("guard", LineObject::text),
                o.text("text"),
                o.optional("hint", LineObject::text));
        o.end();
        return finding;
    }

    private static void write(Finding finding, ObjectNode node) {
        node.put("requirement", finding.requirement());
        node.put("revision", finding.revision());
        node.put("level", finding.level().name());
        put(node, "machine", finding.machine());
        put(node, "slice", finding.slice());
        node.put("event", finding.event());
        node.put("eventName", finding.eventName());
        put(node, "guard", finding.guard());
        node.put("text", finding.text());
        put(node, "hint", finding.hint());
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
