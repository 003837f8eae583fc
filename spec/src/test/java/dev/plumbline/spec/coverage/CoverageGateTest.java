package dev.plumbline.spec.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.requirement.RequirementId;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Catalogue, tags, examples, mutants and profiles: what one of them lacks fails the build. */
class CoverageGateTest {

    private static final double ENOUGH = 95.0;

    private static Coverage coverage = new Coverage(List.of(), List.of());

    /** Binding rows that may lack something; each with the reason. */
    record Approved(List<Lack> rows) {}

    /** A row and what it lacks: {@code conforming}, {@code violating}, {@code mutant} or {@code profile}. */
    record Lack(RequirementId id, String lacks, String reason) {}

    @BeforeAll
    static void look() throws Exception {
        coverage = Coverage.builtIn();
        System.out.println("coverage: " + coverage.counts());
    }

    /** A row that fails here is neither stated by a module, nor untestable with a reason, nor in open.yaml. */
    @Test
    void every_row_of_the_catalogue_is_accounted_for() {
        assertThat(coverage.rows()).isNotEmpty();
        assertThat(coverage.rows())
                .filteredOn(row -> row.account() == Row.Account.MISSING)
                .extracting(row -> row.requirement().id().value())
                .isEmpty();
    }

    @Test
    void at_least_95_percent_of_the_rows_at_the_boundary_are_formal() {
        assertThat(coverage.counts().testable()).isPositive();
        assertThat(coverage.counts().percent()).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** Open rows that are formal, unknown or not testable; tags that nobody evaluates or that name no requirement. */
    @Test
    void nothing_is_named_where_it_does_not_belong() {
        assertThat(coverage.strays()).isEmpty();
    }

    @Test
    void every_open_row_says_what_it_needs() throws Exception {
        assertThat(OpenRows.builtIn().rows()).allMatch(row -> !row.needs().isBlank());
    }

    @Test
    void every_binding_row_has_an_example_that_keeps_it() throws Exception {
        gate("conforming", row -> row.conforming().isEmpty());
    }

    @Test
    void every_binding_row_has_an_example_that_breaks_it() throws Exception {
        gate("violating", row -> row.violating().isEmpty());
    }

    @Test
    void every_binding_row_has_a_guard_that_a_mutant_removes_or_a_debt() throws Exception {
        gate(
                "mutant",
                row -> row.mutants().isEmpty()
                        && row.citations().stream().noneMatch(c -> c.role() == Citation.Role.DEBT));
    }

    /** Otherwise no suite judges by it: its module is in no profile. */
    @Test
    void every_binding_row_is_judged_in_a_profile() throws Exception {
        gate("profile", row -> row.profiles().isEmpty());
    }

    @Test
    void there_is_no_less_of_anything_than_in_the_last_release() throws Exception {
        assertThat(Floor.builtIn().losses(coverage.counts())).isEmpty();
    }

    private static void gate(String lacks, Predicate<Row> isLacking) throws Exception {
        List<Row> binding = coverage.rows().stream().filter(Row::isBinding).toList();
        assertThat(binding).isNotEmpty();
        assertThat(binding)
                .filteredOn(isLacking)
                .extracting(row -> row.requirement().id())
                .as("binding rows without %s", lacks)
                .containsExactlyInAnyOrderElementsOf(approved(lacks));
    }

    private static List<RequirementId> approved(String lacks) throws Exception {
        try (InputStream in = CoverageGateTest.class.getResourceAsStream("approved.yaml")) {
            List<Lack> rows = YamlFile.read(in, "approved.yaml", Approved.class).rows();
            assertThat(rows).extracting(Lack::reason).noneMatch(String::isBlank);
            return rows.stream().filter(row -> row.lacks().equals(lacks)).map(Lack::id).toList();
        }
    }
}
