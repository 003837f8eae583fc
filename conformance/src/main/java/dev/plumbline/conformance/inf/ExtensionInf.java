package dev.plumbline.conformance.inf;

import dev.plumbline.spec.requirement.Clauses;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The filter that an extension of the switch declares (TEAM-26, TEAM-27). */
final class ExtensionInf {

    static final String NDI = "Ndi";
    static final String CLASS = "FilterClass";

    private static final String INTERFACES = "Ndi\\Interfaces";
    private static final String MEDIA = "FilterMediaTypes";
    private static final String TYPE = "FilterType";
    private static final String MEDIUM = "vmnetextension";
    private static final int MODIFYING = 2;
    private static final String DWORD = "0x00010001";

    private final InfFile inf;
    private final InfKind kind;
    private final RequirementId requirement;
    private final List<InfFinding> findings = new ArrayList<>();

    ExtensionInf(InfFile inf, InfKind kind) {
        this.inf = inf;
        this.kind = kind;
        this.requirement = kind == InfKind.FORWARDING ? Clauses.TEAM_26 : Clauses.TEAM_27;
    }

    InfCheck check() {
        List<RegistryValue> written = RegistryValue.in(inf.registry());
        one(written, NDI, CLASS, "\"" + kind.filterClass() + "\"", value -> value.equalsIgnoreCase(kind.filterClass()));
        one(written, NDI, TYPE, MODIFYING + ", a modifying filter", ExtensionInf::isModifying);
        if (kind == InfKind.FORWARDING) {
            one(written, INTERFACES, MEDIA, "\"" + MEDIUM + "\" among them", ExtensionInf::isForTheSwitch);
        }
        return new InfCheck(kind, List.of(requirement), findings, findings.isEmpty() ? List.of() : correction());
    }

    private interface Demand {
        boolean isMet(String value);
    }

    private void one(List<RegistryValue> written, String key, String name, String expected, Demand demand) {
        List<RegistryValue> found = written.stream().filter(value -> value.is(key, name)).toList();
        if (found.isEmpty()) {
            List<RegistryValue> idle = RegistryValue.in(inf.lines()).stream()
                    .filter(value -> value.is(key, name))
                    .toList();
            int line = idle.isEmpty() ? 0 : idle.getFirst().line();
            String what = idle.isEmpty() ? " is missing" : " stands in a section that no AddReg names";
            findings.add(new InfFinding(requirement, line, name + what + ", expected " + expected));
        }
        for (RegistryValue value : found) {
            if (!demand.isMet(value.value())) {
                String message = name + " is \"" + value.value() + "\", expected " + expected;
                findings.add(new InfFinding(requirement, value.line(), message));
            }
        }
    }

    private static boolean isModifying(String value) {
        String digits = value.toLowerCase(Locale.ROOT);
        try {
            int number = digits.startsWith("0x") ? Integer.parseInt(digits.substring(2), 16) : Integer.parseInt(digits);
            return number == MODIFYING;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isForTheSwitch(String value) {
        return Arrays.stream(value.split(",", -1)).anyMatch(medium -> medium.strip().equalsIgnoreCase(MEDIUM));
    }

    private List<String> correction() {
        List<String> lines = new ArrayList<>();
        lines.add("HKR, " + NDI + ", " + TYPE + ", " + DWORD + ", " + MODIFYING);
        lines.add("HKR, " + NDI + ", " + CLASS + ",, " + kind.filterClass());
        if (kind == InfKind.FORWARDING) {
            lines.add("HKR, " + INTERFACES + ", " + MEDIA + ",, \"" + MEDIUM + "\"");
        }
        return lines;
    }
}
