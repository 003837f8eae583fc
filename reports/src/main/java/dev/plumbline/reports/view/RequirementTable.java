package dev.plumbline.reports.view;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.spec.judge.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The requirements of a profile, each with its standing, by id. */
final class RequirementTable {

    /** By area, then by number: {@code REF-5} before {@code REF-10}. */
    static final Comparator<String> BY_ID = Comparator.comparing((String id) -> id.replaceAll("\\d.*", ""))
            .thenComparingInt(id -> id.replaceAll("\\D", "").length())
            .thenComparing(id -> id);

    private final Map<String, List<Check>> exercising = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final RequirementTexts texts;

    /** @param checks those of the profile */
    RequirementTable(List<Check> checks, RequirementTexts texts) {
        this.texts = texts;
        for (Check check : checks) {
            check.requirements().forEach(id -> exercising.computeIfAbsent(id, key -> new ArrayList<>()).add(check));
            check.findings().forEach(finding -> findings
                    .computeIfAbsent(finding.requirement(), key -> new ArrayList<>())
                    .add(finding));
        }
    }

    /** Every requirement that applies, and every other one that a check names. */
    List<RequirementRow> rows(String profile) {
        Set<String> ids = new TreeSet<>(BY_ID);
        ids.addAll(texts.applicable(profile));
        ids.addAll(exercising.keySet());
        ids.addAll(findings.keySet());
        return ids.stream().map(this::row).toList();
    }

    private RequirementRow row(String id) {
        var text = texts.find(id);
        long run = exercising.getOrDefault(id, List.of()).stream()
                .filter(check -> check.verdict() != Verdict.NOT_RUN)
                .count();
        return new RequirementRow(
                id,
                text.map(known -> known.level().name()).orElse("").replace('_', ' '),
                text.map(RequirementText::text).orElse(""),
                standing(id),
                (int) run);
    }

    private Standing standing(String id) {
        List<Finding> broken = findings.getOrDefault(id, List.of());
        if (!broken.isEmpty()) {
            boolean binding = broken.stream().anyMatch(finding -> finding.level().isBinding());
            return binding ? Standing.VIOLATED : Standing.NOT_FOLLOWED;
        }
        List<Check> checks = exercising.getOrDefault(id, List.of());
        if (checks.stream().anyMatch(check -> check.verdict() == Verdict.PASS || check.verdict() == Verdict.FAIL)) {
            return Standing.HELD;
        }
        if (checks.stream().anyMatch(check -> check.verdict() != Verdict.NOT_RUN)) {
            return Standing.NOT_JUDGED;
        }
        return checks.isEmpty() ? Standing.NOT_EXERCISED : Standing.NOT_RUN;
    }
}
