package dev.plumbline.spec.coverage;

import static java.util.stream.Collectors.joining;

import dev.plumbline.spec.requirement.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The matrix for a reader: cells as text, and a Markdown file of them. */
public final class CoverageTable {

    /** Heads of the columns. */
    public static final List<String> HEAD = List.of(
            "id", "level", "testable", "account", "formal in", "conforming example", "violating example", "mutants", "judged in",
            "remark");

    private CoverageTable() {}

    /** The cells of one row, one for each head. */
    public static List<String> cells(Row row) {
        Requirement requirement = row.requirement();
        List<Citation> formal = row.citations().stream().filter(Citation::isFormal).toList();
        String remark = switch (row.account()) {
            case FORMAL -> "";
            case ELSEWHERE -> requirement.reason();
            case OPEN -> "needs: " + row.needs();
            case MISSING -> "nobody accounts for this row";
        };
        return List.of(
                requirement.id().value(),
                requirement.level().name().replace('_', ' '),
                requirement.testability().name().toLowerCase(Locale.ROOT),
                row.account().name().toLowerCase(Locale.ROOT),
                formal.stream().map(c -> c.place() + " (" + c.role().name().toLowerCase(Locale.ROOT) + ")").collect(joining("; ")),
                row.conforming().stream().findFirst().orElse(""),
                row.violating().stream().findFirst().orElse(""),
                String.valueOf(row.mutants().size()),
                String.join(", ", row.profiles()),
                remark);
    }

    /** The whole matrix, by area. */
    public static String markdown(Coverage coverage) {
        List<String> lines = new ArrayList<>(List.of("# Coverage of the catalogue", "", coverage.counts().toString() + ".", ""));
        lines.addAll(areas(coverage));
        for (Map.Entry<String, List<Row>> area : byArea(coverage).entrySet()) {
            lines.add("");
            lines.add("## " + area.getKey());
            lines.add("");
            lines.add(line(HEAD));
            lines.add("|" + "---|".repeat(HEAD.size()));
            area.getValue().forEach(row -> lines.add(line(cells(row))));
        }
        lines.add("");
        return String.join("\n", lines);
    }

    /** One line of counts for each area, as a table. */
    public static List<String> areas(Coverage coverage) {
        List<String> lines = new ArrayList<>(List.of(
                "| area | rows | testable at the boundary | formal | open | elsewhere | unaccounted |",
                "|---|---|---|---|---|---|---|"));
        byArea(coverage).forEach((area, rows) -> {
            Counts counts = Counts.of(rows);
            lines.add("| " + area + " | " + rows.size() + " | " + counts.testable() + " | " + counts.formal() + " | "
                    + counts.open() + " | " + counts.elsewhere() + " | " + counts.missing() + " |");
        });
        return lines;
    }

    private static Map<String, List<Row>> byArea(Coverage coverage) {
        Map<String, List<Row>> areas = new LinkedHashMap<>();
        coverage.rows().forEach(
                row -> areas.computeIfAbsent(row.requirement().id().area(), _ -> new ArrayList<>()).add(row));
        return areas;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|").replace("\n", " ")).collect(joining(" | ", "| ", " |"));
    }
}
