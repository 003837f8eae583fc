package dev.plumbline.spec.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who breaks a requirement is told of it, and of no other demand. Where several rows of the catalogue make the same
 * demand, in the words of different documents, one operator states them all, and to break one is to break all.
 */
class RefusalPrecisionTest {

    /**
     * What the judge names at a violating example.
     *
     * @param stated the ids that the operator states
     * @param named the ids that the findings name
     */
    private record Case(String example, Set<RequirementId> stated, Set<RequirementId> named) {}

    private static final Map<RequirementId, List<Case>> CASES = new TreeMap<>();

    @BeforeAll
    static void judgeEveryViolatingExample() throws Exception {
        for (String module : JudgedModules.names()) {
            TransitionGraph graph = GraphExport.builtIn(module);
            for (Example example : Examples.builtIn(module).examples()) {
                if (!example.violating().isEmpty()) {
                    Case judged = new Case(
                            module + "/" + example.guard(), Set.copyOf(example.clauses()), named(module, graph, example));
                    example.clauses().forEach(id -> CASES.computeIfAbsent(id, _ -> new ArrayList<>()).add(judged));
                }
            }
        }
    }

    private static Set<RequirementId> named(String module, TransitionGraph graph, Example example) throws Exception {
        Machine.Cut cut = ExampleTraces.cut(module);
        Machine machine = Machines.builtIn(List.of(module), Choice.of(example.readings())).getFirst();
        Trial trial = Trial.of(machine, cut, ExampleTrace.events(graph, cut, example.violating()));
        boolean isAdvice = example.kind() == Guard.Kind.ADVICE;
        Set<RequirementId> ids = new TreeSet<>();
        for (Finding finding : isAdvice ? trial.result().advice() : trial.result().findings()) {
            ids.addAll(finding.requirements());
        }
        return ids;
    }

    @Test
    void the_requirement_is_among_the_ids_that_are_named() {
        assertThat(CASES).hasSizeGreaterThan(300);
        CASES.forEach((id, cases) -> assertThat(cases).as("%s", id).allMatch(c -> c.named.contains(id)));
    }

    @Test
    void of_all_cases_at_least_95_percent_name_no_other_demand() {
        List<Case> all = CASES.values().stream().flatMap(List::stream).distinct().toList();
        List<Case> others = all.stream().filter(c -> !c.named.equals(c.stated)).toList();
        long single = CASES.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(c -> c.named.equals(Set.of(e.getKey()))))
                .count();
        System.out.println("violating examples: " + all.size() + ", that name their operator's clauses and no others: "
                + (all.size() - others.size()) + "; requirements: " + CASES.size() + ", named by one id alone: " + single
                + "; with other ids: " + others);
        assertThat(others.size() * 20).isLessThanOrEqualTo(all.size());
    }
}
