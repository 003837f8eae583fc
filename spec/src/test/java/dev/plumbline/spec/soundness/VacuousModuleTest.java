package dev.plumbline.spec.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.graph.TinyModule;
import dev.plumbline.spec.soundness.Vacuity.Finding;
import dev.plumbline.spec.soundness.Vacuity.Kind;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that say something in vain, and how that is said. */
class VacuousModuleTest {

    @TempDir
    private Path folder;

    @Test
    void a_module_that_says_nothing_in_vain() throws Exception {
        assertThat(findings("""
                Init == x = 0
                \\* @req REF-05
                Below == x < 3
                \\* @by environment
                WorkItem == Below /\\ x' = x + 1
                \\* @req REF-06
                Above == x > 0
                \\* @should REF-07
                \\* @advises Quiescent
                NotTooLate == x < 3
                \\* @may REF-08
                \\* @in Quiescent
                Early == x = 1
                \\* @by environment
                Quiescent == Above /\\ x' = 0
                \\* @owed REF-09
                Due == x = 2
                \\* @final
                Over == x = 3
                Next == WorkItem \\/ Quiescent
                """)).isEmpty();
    }

    @Test
    void a_guard_that_another_one_implies() throws Exception {
        assertThat(findings("""
                Init == x = 0
                \\* @req REF-05
                Below == x < 3
                \\* @req REF-06
                FarBelow == x < 5
                \\* @by environment
                WorkItem == Below /\\ FarBelow /\\ x' = x + 1
                Next == WorkItem
                """)).containsExactly(new Finding(Kind.NEVER_ALONE, "FarBelow"));
    }

    @Test
    void a_guard_of_a_reading_that_forbids_nothing() throws Exception {
        assertThat(findings("""
                CONSTANT Readings
                Init == x = 0
                \\* @req REF-05
                Below == x < 3
                \\* @req REF-06
                \\* @when Role=filtering
                FarBelow == "Role=filtering" \\in Readings => x < 5
                \\* @req REF-07
                \\* @when Role=filtering
                NearBelow == "Role=filtering" \\in Readings => x < 2
                \\* @by environment
                WorkItem == Below /\\ FarBelow /\\ NearBelow /\\ x' = x + 1
                Next == WorkItem
                """, "CONSTANT Readings = {}")).containsExactly(new Finding(Kind.NEVER_ALONE, "FarBelow"));
    }

    @Test
    void an_action_that_never_happens_and_its_guard() throws Exception {
        assertThat(findings("""
                Init == x = 0
                \\* @req REF-05
                Negative == x < 0
                \\* @by environment
                WorkItem == Negative /\\ UNCHANGED x
                Next == WorkItem
                """)).containsExactly(new Finding(Kind.NEVER_HAPPENS, "WorkItem"));
    }

    @Test
    void a_tagged_definition_that_nothing_uses() throws Exception {
        assertThat(findings("""
                Init == x = 0
                \\* @req REF-05
                Below == x < 3
                \\* @req REF-06
                Checked == x = 0
                \\* @by environment
                WorkItem == UNCHANGED x
                Next == WorkItem
                """, "INVARIANT Checked")).containsExactly(new Finding(Kind.UNUSED, "Below"));
    }

    @Test
    void obligations_and_ends_that_never_come_or_are_always_there() throws Exception {
        assertThat(findings("""
                Init == x = 0
                \\* @req REF-05
                Below == x < 3
                \\* @by environment
                WorkItem == Below /\\ x' = x + 1
                \\* @owed REF-06
                Never == x > 3
                \\* @owed REF-07
                Unmet == x = 3
                \\* @owed REF-08
                AtOnce == x = 0
                \\* @final
                Nowhere == x = 4
                \\* @final
                First == x = 0
                Next == WorkItem
                """)).containsExactlyInAnyOrder(
                        new Finding(Kind.NEVER_OWED, "Never"),
                        new Finding(Kind.NEVER_MET, "Unmet"),
                        new Finding(Kind.OWED_AT_ONCE, "AtOnce"),
                        new Finding(Kind.NEVER_FINAL, "Nowhere"),
                        new Finding(Kind.FINAL_AT_ONCE, "First"));
    }

    @Test
    void advice_that_cannot_be_disregarded_and_a_liberty_that_cannot_be_taken() throws Exception {
        assertThat(findings("""
                Init == x = 0
                \\* @should REF-05
                \\* @advises WorkItem
                Below == x < 3
                \\* @may REF-06
                \\* @in WorkItem
                Above == x > 3
                \\* @by environment
                WorkItem == x' = (x + 1) % 2
                Next == WorkItem
                """)).containsExactlyInAnyOrder(
                        new Finding(Kind.NEVER_DISREGARDED, "Below"), new Finding(Kind.NEVER_TAKEN, "Above"));
    }

    private Set<Finding> findings(String body, String... config) throws Exception {
        return Vacuity.of(TinyModule.graph(folder, body, config), TaggedNames.ofGuards(folder));
    }
}
