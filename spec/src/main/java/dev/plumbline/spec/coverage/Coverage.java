package dev.plumbline.spec.coverage;

import dev.plumbline.spec.example.Example;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Requirement;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The matrix of catalogue, modules, examples, mutants and profiles.
 *
 * @param rows one for each requirement, by id
 * @param strays what is named somewhere and does not belong there: unknown ids, open rows that are formal, idle tags
 */
public record Coverage(List<Row> rows, List<String> strays) {

    /** Copies the lists. */
    public Coverage {
        rows = List.copyOf(rows);
        strays = List.copyOf(strays);
    }

    /** The coverage of the catalogue that the kit carries. */
    public static Coverage builtIn() throws CatalogueException, IOException {
        return of(Catalogue.builtIn(), ModuleView.builtIn(), OpenRows.builtIn());
    }

    /** Brings catalogue, modules and open rows together. */
    public static Coverage of(Catalogue catalogue, List<ModuleView> modules, OpenRows open) {
        Map<RequirementId, String> needs = new TreeMap<>();
        List<String> strays = new ArrayList<>();
        for (OpenRows.Open row : open.rows()) {
            if (needs.put(row.id(), row.needs()) != null) {
                strays.add("open row " + row.id() + " stands there twice");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Requirement requirement : catalogue.requirements()) {
            Row row = row(requirement, modules, needs.getOrDefault(requirement.id(), ""));
            rows.add(row);
            boolean isListed = needs.remove(requirement.id()) != null;
            if (isListed && row.isFormal()) {
                strays.add("open row " + requirement.id() + " is formal: "
                        + row.citations().getFirst().place());
            } else if (isListed && !row.isTestable()) {
                strays.add("open row " + requirement.id() + " is not testable at the boundary");
            }
        }
        needs.keySet().forEach(id -> strays.add("open row " + id + " is not in the catalogue"));
        for (ModuleView module : modules) {
            for (Citation citation : module.citations()) {
                if (citation.role() == Citation.Role.IDLE) {
                    strays.add(citation.place() + " cites " + citation.requirement() + " and is never evaluated");
                }
                if (catalogue.find(citation.requirement()).isEmpty()) {
                    strays.add(citation.place() + " cites the unknown " + citation.requirement());
                }
            }
        }
        return new Coverage(rows, strays);
    }

    private static Row row(Requirement requirement, List<ModuleView> modules, String needs) {
        RequirementId id = requirement.id();
        List<Citation> citations = new ArrayList<>();
        List<String> mutants = new ArrayList<>();
        TreeSet<String> profiles = new TreeSet<>();
        for (ModuleView module : modules) {
            for (Citation citation : module.citations()) {
                if (citation.requirement().equals(id)) {
                    citations.add(citation);
                    String mutant = module.module() + "/" + citation.operator();
                    if (module.mutants().contains(citation.operator()) && !mutants.contains(mutant)) {
                        mutants.add(mutant);
                    }
                    if (citation.isFormal()) {
                        profiles.addAll(module.profiles());
                    }
                }
            }
        }
        return new Row(
                requirement,
                citations,
                shown(id, modules, Example::conforming),
                shown(id, modules, Example::violating),
                mutants,
                List.copyOf(profiles),
                needs);
    }

    private record Shown(String name, boolean isJudged, int length) {}

    private static List<String> shown(
            RequirementId id, List<ModuleView> modules, Function<Example, List<String>> trace) {
        List<Shown> shown = new ArrayList<>();
        for (ModuleView module : modules) {
            for (Example example : module.examples().examples()) {
                if (example.clauses().contains(id) && !trace.apply(example).isEmpty()) {
                    shown.add(new Shown(
                            module.module() + "/" + example.guard(),
                            !module.profiles().isEmpty(),
                            trace.apply(example).size()));
                }
            }
        }
        shown.sort(Comparator.comparing(Shown::isJudged)
                .reversed()
                .thenComparingInt(Shown::length)
                .thenComparing(Shown::name));
        return shown.stream().map(Shown::name).toList();
    }

    /** The row of a requirement, if the catalogue has it. */
    public Optional<Row> find(RequirementId id) {
        return rows.stream().filter(row -> row.requirement().id().equals(id)).findFirst();
    }

    /** How much there is of everything. */
    public Counts counts() {
        return Counts.of(rows);
    }
}
