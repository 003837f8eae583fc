package dev.plumbline.spec.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.coverage.Citation.Role;
import dev.plumbline.spec.graph.GraphExport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Citations are found where they stand, as what they are. */
class CitationsTest {

    private static final String TEXT = """
            \\* A comment.
            \\* @req OID-04
            CompletedOnce == kind # "none"

            \\* @req OID-03
            \\* @req OID-05
            EndedOnce == TRUE

            \\* @owed OID-04
            CompletionOwed == FALSE

            \\* @req LIFE-01
            Sometimes == <>TRUE

            \\* @req LIFE-02

            Loose == TRUE

            \\* @req LIFE-03
            Unused(a) == TRUE
            """;

    @Test
    void a_definition_is_a_guard_a_debt_an_invariant_a_property_or_idle() throws Exception {
        List<Citation> found = new Citations(
                        GraphExport.builtIn("OidRequest"),
                        List.of("SPECIFICATION Spec\nINVARIANTS\n  TypeOK\n  EndedOnce\nPROPERTY Sometimes\nCONSTANT N = 1\n"))
                .in("OidRequest.tla", TEXT);
        assertThat(found)
                .extracting(c -> c.requirement() + " " + c.role() + " " + c.operator() + " " + c.line())
                .containsExactly(
                        "OID-04 GUARD CompletedOnce 3",
                        "OID-03 INVARIANT EndedOnce 7",
                        "OID-05 INVARIANT EndedOnce 7",
                        "OID-04 DEBT CompletionOwed 10",
                        "LIFE-01 PROPERTY Sometimes 13",
                        "LIFE-03 IDLE Unused 20");
        assertThat(found).extracting(Citation::role).containsOnlyOnce(Role.IDLE);
        assertThat(found.getLast().isFormal()).isFalse();
    }
}
