package dev.plumbline.conformance.inf;

import dev.plumbline.spec.requirement.Clauses;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The advanced property BundleId of an LBFO miniport (LBFO-45 to LBFO-47). */
final class LbfoInf {

    static final String KEY = "Ndi\\params\\BundleId";

    private static final int LONGEST = 15;

    private static final Map<String, String> EXPECTED = expected();

    private final InfFile inf;
    private final List<InfFinding> findings = new ArrayList<>();

    LbfoInf(InfFile inf) {
        this.inf = inf;
    }

    private static Map<String, String> expected() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("ParamDesc", "LBFO Bundle ID");
        values.put("type", "edit");
        values.put("LimitText", "15");
        values.put("UpperCase", "1");
        values.put("default", "Bundle1");
        values.put("optional", "1");
        return values;
    }

    InfCheck check() {
        String installed = inf.version("Class");
        if (!installed.equalsIgnoreCase("Net")) {
            find(Clauses.LBFO_45, 0, "Class is \"" + installed + "\", expected \"Net\"");
        }
        List<RegistryValue> written = RegistryValue.in(inf.registry());
        List<RegistryValue> anywhere = RegistryValue.in(inf.lines());
        EXPECTED.forEach((name, value) -> {
            List<RegistryValue> found = of(written, name);
            if (found.isEmpty()) {
                List<RegistryValue> idle = of(anywhere, name);
                find(
                        Clauses.LBFO_45,
                        idle.isEmpty() ? 0 : idle.getFirst().line(),
                        idle.isEmpty() ? name + " is missing" : name + " stands in a section that no AddReg names");
            }
            found.forEach(each -> compare(each, value));
        });
        limits(written);
        List<String> correction = findings.isEmpty() ? List.of() : correction();
        return new InfCheck(
                InfKind.LBFO, List.of(Clauses.LBFO_45, Clauses.LBFO_46, Clauses.LBFO_47), findings, correction);
    }

    private static List<RegistryValue> of(List<RegistryValue> values, String name) {
        return values.stream().filter(value -> value.is(KEY, name)).toList();
    }

    private void compare(RegistryValue found, String expected) {
        if (!found.value().equals(expected)) {
            find(Clauses.LBFO_45, found.line(), found.name() + " is \"" + found.value() + "\", expected \"" + expected + "\"");
        }
        if (!found.isText()) {
            find(Clauses.LBFO_45, found.line(), found.name() + " has the flags " + found.flags() + ", expected 0");
        }
    }

    private void limits(List<RegistryValue> written) {
        for (RegistryValue limit : of(written, "LimitText")) {
            if (!limit.value().matches("\\d{1,4}") || Integer.parseInt(limit.value()) > LONGEST) {
                find(Clauses.LBFO_47, limit.line(), "LimitText lets a BundleId be longer than " + LONGEST + " characters");
            }
        }
        for (RegistryValue upper : of(written, "UpperCase")) {
            if (!upper.value().equals("1")) {
                find(Clauses.LBFO_47, upper.line(), "UpperCase does not turn a BundleId into capital letters");
            }
        }
        if (of(written, "LimitText").isEmpty() || of(written, "UpperCase").isEmpty()) {
            find(Clauses.LBFO_47, 0, "nothing limits a BundleId to " + LONGEST + " capital letters");
        }
    }

    private void find(RequirementId requirement, int line, String message) {
        findings.add(new InfFinding(requirement, line, message));
    }

    private static List<String> correction() {
        List<String> lines = new ArrayList<>();
        EXPECTED.forEach((name, value) -> lines.add("HKR, " + KEY + ", " + name + ", 0, \"" + value + "\""));
        return lines;
    }
}
