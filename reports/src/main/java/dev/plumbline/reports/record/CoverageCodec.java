package dev.plumbline.reports.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.requirement.Level;

/** The lines of a profile's coverage, and of what its product claims, as JSON objects. */
final class CoverageCodec {

    private CoverageCodec() {}

    static Coverage read(LineObject o) {
        return new Coverage(
                o.text("profile"), o.objects("machines", CoverageCodec::machine), o.objects("unexercised", CoverageCodec::clause));
    }

    private static MachineCoverage machine(LineObject o) {
        MachineCoverage machine = new MachineCoverage(
                o.text("machine"), o.small("states"), o.small("reached"), o.small("transitions"), o.small("taken"),
                o.small("clauses"), o.small("exercised"));
        o.end();
        return machine;
    }

    private static Unexercised clause(LineObject o) {
        Unexercised clause = new Unexercised(
                o.text("requirement"), o.constant("level", Level.class), o.constant("why", Unexercised.Why.class),
                o.text("where"));
        o.end();
        return clause;
    }

    static void write(Coverage coverage, ObjectNode node) {
        node.put("profile", coverage.profile());
        ArrayNode machines = node.putArray("machines");
        coverage.machines().forEach(machine -> machines.addObject()
                .put("machine", machine.machine())
                .put("states", machine.states())
                .put("reached", machine.reached())
                .put("transitions", machine.transitions())
                .put("taken", machine.taken())
                .put("clauses", machine.clauses())
                .put("exercised", machine.exercised()));
        ArrayNode clauses = node.putArray("unexercised");
        coverage.unexercised().forEach(clause -> clauses.addObject()
                .put("requirement", clause.requirement())
                .put("level", clause.level().name())
                .put("why", clause.why().name())
                .put("where", clause.where()));
    }

    static Claims claims(LineObject o) {
        return new Claims(
                o.text("profile"), o.text("product"), o.text("version"), o.object("features").all(LineObject::flag));
    }

    static void write(Claims claims, ObjectNode node) {
        node.put("profile", claims.profile());
        node.put("product", claims.product());
        node.put("version", claims.version());
        ObjectNode features = node.putObject("features");
        claims.features().forEach(features::put);
    }
}
