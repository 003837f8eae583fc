package dev.plumbline.conformance.cdriver;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The faults that a sample documents in its {@code faults.h}: a macro, what is wrong, and the clauses or rules that tell. */
final class DocumentedFaults {

    private static final Pattern ROW = Pattern.compile(" \\* {3}(FAULT_\\w+) {2,}(\\S.*\\S) {2,}(\\S.*)");
    private static final Pattern CLAUSE = Pattern.compile("[A-Z]+-\\d+");

    /**
     * A fault.
     *
     * @param macro what compiles it in
     * @param clauses the clauses, any of which may tell
     */
    record Fault(String macro, Set<String> clauses) {

        @Override
        public String toString() {
            return macro;
        }
    }

    private DocumentedFaults() {}

    /** Those of a sample; a rule stands for the clause that forbids it in the specification. */
    static List<Fault> of(Path sample, List<Machine> machines) throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (String line : Files.readAllLines(sample.resolve("faults.h"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> clauses = new TreeSet<>();
                for (String told : row.group(3).split(", ", -1)) {
                    clauses.addAll(CLAUSE.matcher(told).matches() ? Set.of(told) : forbidding(told, machines));
                }
                faults.add(new Fault(row.group(1), clauses));
            }
        }
        return faults;
    }

    private static Set<String> forbidding(String rule, List<Machine> machines) {
        Judgement judgement =
                new Judge(machines).accept(new TraceLine(1, 0, 0, 0, new Event.Misuse(rule, "x", null), 1));
        Set<String> clauses = new TreeSet<>();
        if (judgement instanceof Judgement.Violated violated) {
            violated.findings().forEach(f -> f.requirements().stream().map(RequirementId::value).forEach(clauses::add));
        }
        return clauses;
    }
}
