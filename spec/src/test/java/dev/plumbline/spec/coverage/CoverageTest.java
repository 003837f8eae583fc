package dev.plumbline.spec.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.coverage.Citation.Role;
import dev.plumbline.spec.coverage.Row.Account;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.example.Example;
import dev.plumbline.spec.example.Examples;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Requirement;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How rows are accounted for, what strays, and what the floor refuses. */
class CoverageTest {

    private static final RequirementId STATED = new RequirementId("OID-04");
    private static final RequirementId FRAMED = new RequirementId("OID-03");

    private final Catalogue catalogue = Catalogue.builtIn();

    CoverageTest() throws Exception {}

    private static ModuleView module() {
        Example example = new Example(
                "Once", Guard.Kind.REQUIREMENT, Event.Actor.IUT, List.of(STATED), List.of(), List.of("A()"), List.of("B()"));
        return new ModuleView(
                "M",
                List.of(
                        new Citation(STATED, "M", "Once", Role.GUARD, "M.tla", 3),
                        new Citation(FRAMED, "M", "Fits", Role.FRAME, "M.tla", 5),
                        new Citation(FRAMED, "M", "Loose", Role.IDLE, "M.tla", 7)),
                new Examples("M", "", List.of(example)),
                List.of("Once", "Fits"),
                List.of("p"));
    }

    private static Row row(Coverage coverage, RequirementId id) {
        return coverage.rows().stream()
                .filter(r -> r.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_is_formal_where_a_guard_states_it_and_not_by_a_frame_or_an_idle_tag() {
        Coverage coverage = Coverage.of(catalogue, List.of(module()), new OpenRows(List.of()));
        Row stated = row(coverage, STATED);
        assertThat(stated.account()).isEqualTo(Account.FORMAL);
        assertThat(stated.conforming()).containsExactly("M/Once");
        assertThat(stated.violating()).containsExactly("M/Once");
        assertThat(stated.mutants()).containsExactly("M/Once");
        assertThat(stated.profiles()).containsExactly("p");
        assertThat(row(coverage, FRAMED).account()).isEqualTo(Account.MISSING);
        assertThat(row(coverage, FRAMED).profiles()).isEmpty();
        assertThat(coverage.strays()).containsExactly("M.tla:7 Loose cites OID-03 and is never evaluated");
    }

    @Test
    void a_row_that_is_not_formal_is_open_if_it_is_known_what_it_needs() {
        OpenRows open = new OpenRows(List.of(new OpenRows.Open(FRAMED, "a machine")));
        Coverage coverage = Coverage.of(catalogue, List.of(module()), open);
        assertThat(row(coverage, FRAMED).account()).isEqualTo(Account.OPEN);
        assertThat(coverage.counts().open()).isOne();
    }

    @Test
    void open_rows_that_are_formal_unknown_untestable_or_repeated_are_strays() {
        RequirementId untestable = catalogue.requirements().stream()
                .filter(r -> r.testability() != Requirement.Testability.BOUNDARY)
                .map(Requirement::id)
                .findFirst()
                .orElseThrow();
        RequirementId unknown = new RequirementId("OID-9999");
        OpenRows open = new OpenRows(List.of(
                new OpenRows.Open(STATED, "x"),
                new OpenRows.Open(unknown, "x"),
                new OpenRows.Open(unknown, "y"),
                new OpenRows.Open(untestable, "x")));
        assertThat(Coverage.of(catalogue, List.of(), open).strays())
                .containsExactlyInAnyOrder(
                        "open row OID-9999 stands there twice",
                        "open row OID-9999 is not in the catalogue",
                        "open row " + untestable + " is not testable at the boundary");
        assertThat(Coverage.of(catalogue, List.of(module()), new OpenRows(List.of(open.rows().getFirst()))).strays())
                .contains("open row OID-04 is formal: M.tla:3 Once");
    }

    @Test
    void a_release_may_not_have_less_than_the_last_one() {
        Counts counts = Coverage.of(catalogue, List.of(module()), new OpenRows(List.of())).counts();
        assertThat(counts.formal()).isOne();
        Map<String, Long> now = counts.rising();
        assertThat(new Floor("1", now).losses(counts)).isEmpty();
        Map<String, Long> more = new java.util.TreeMap<>(now);
        more.put("formal", 2L);
        more.put("gone", 1L);
        more.remove("rows");
        assertThat(new Floor("1", more).losses(counts))
                .containsExactly("formal: 1, release 1 had 2", "gone is counted no more", "rows has no floor");
    }

    @Test
    void the_table_has_a_cell_for_every_head_and_a_line_for_every_row() {
        Coverage coverage = Coverage.of(catalogue, List.of(module()), new OpenRows(List.of()));
        assertThat(coverage.rows()).allMatch(row -> CoverageTable.cells(row).size() == CoverageTable.HEAD.size());
        String markdown = CoverageTable.markdown(coverage);
        assertThat(catalogue.requirements()).allMatch(r -> markdown.contains("\n| " + r.id() + " | "));
        assertThat(markdown).contains("M.tla:3 Once (guard)").contains("nobody accounts for this row");
    }
}
