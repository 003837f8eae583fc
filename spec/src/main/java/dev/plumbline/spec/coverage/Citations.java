package dev.plumbline.spec.coverage;

import dev.plumbline.spec.coverage.Citation.Role;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the citations in the texts of a module. */
final class Citations {

    private static final Pattern TAG = Pattern.compile("\\\\\\* @(req|should|may|frame|owed) ([A-Z]+-\\d+[a-z]?)\\b.*");
    private static final Pattern DEFINITION = Pattern.compile("([A-Z]\\w*)(\\(.*?\\))? ==.*");
    private static final Pattern SECTION =
            Pattern.compile("(INVARIANTS?|PROPERTY|PROPERTIES)\\b(.*)|([A-Z][A-Z_]+)\\b.*");

    private final String module;
    private final Map<String, Guard.Kind> guards = new TreeMap<>();
    private final Set<String> invariants = new TreeSet<>();
    private final Set<String> properties = new TreeSet<>();

    /** @param configs texts of the configurations under which TLC checks the module */
    Citations(TransitionGraph graph, List<String> configs) {
        this.module = graph.module();
        graph.guards().forEach(guard -> guards.put(guard.name(), guard.kind()));
        configs.forEach(this::readConfig);
    }

    private void readConfig(String text) {
        Set<String> into = new TreeSet<>();
        for (String line : text.lines().toList()) {
            Matcher section = SECTION.matcher(line.strip());
            String names = line;
            if (section.matches()) {
                String word = section.group(1) == null ? "" : section.group(1);
                into = word.startsWith("INV") ? invariants : word.startsWith("PROP") ? properties : new TreeSet<>();
                names = section.group(2) == null ? "" : section.group(2);
            }
            for (String name : names.replaceFirst("\\\\\\*.*", "").strip().split("[\\s,]+", -1)) {
                if (!name.isEmpty()) {
                    into.add(name);
                }
            }
        }
    }

    /** All citations in a file, from top to bottom. */
    List<Citation> in(String file, String text) {
        List<Citation> found = new ArrayList<>();
        Map<String, String> pending = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher tag = TAG.matcher(line);
            Matcher definition = DEFINITION.matcher(line);
            if (tag.matches()) {
                pending.put(tag.group(2), tag.group(1));
            } else if (definition.matches()) {
                String operator = definition.group(1);
                int at = number;
                pending.forEach((id, kind) -> found.add(
                        new Citation(new RequirementId(id), module, operator, role(operator, kind), file, at)));
                pending.clear();
            } else if (!line.startsWith("\\*")) {
                pending.clear();
            }
        }
        return found;
    }

    private Role role(String operator, String tag) {
        Guard.Kind kind = guards.get(operator);
        if (kind != null) {
            return switch (kind) {
                case OWED -> Role.DEBT;
                case ADVICE -> Role.ADVICE;
                case PERMISSION -> Role.LIBERTY;
                case FRAME -> Role.FRAME;
                default -> tag.equals("frame") ? Role.FRAME : Role.GUARD;
            };
        }
        if (invariants.contains(operator)) {
            return Role.INVARIANT;
        }
        return properties.contains(operator) ? Role.PROPERTY : Role.IDLE;
    }
}
