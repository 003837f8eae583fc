package dev.plumbline.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.run.Applicable;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Level;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every clause that binds an implementation is broken by a mutant, or it is said why it cannot be. */
final class UnbreakableTest {

    private static final Set<Level> BINDING = Set.of(Level.MUST, Level.MUST_NOT);

    private final Set<String> broken = Mutants.all().stream().map(Mutant::clause).collect(Collectors.toSet());

    @Test
    void everyClauseIsBrokenByAMutantOrHasAReason() throws Exception {
        Unbreakable unbreakable = Unbreakable.builtIn();
        Set<String> unaccounted = binding(unbreakable);
        unaccounted.removeAll(broken);
        unbreakable.clauses().forEach(clause -> unaccounted.remove(clause.clause()));

        assertThat(unaccounted).as("write a mutant, or a reason into unbreakable.yaml").isEmpty();
    }

    @Test
    void whatHasAReasonBindsAndIsNotBroken() throws Exception {
        Unbreakable unbreakable = Unbreakable.builtIn();
        Set<String> binding = binding(unbreakable);

        assertThat(unbreakable.clauses()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(clause -> {
            assertThat(clause.reason()).isNotBlank();
            assertThat(binding).contains(clause.clause());
            assertThat(broken).doesNotContain(clause.clause());
        });
    }

    private static Set<String> binding(Unbreakable unbreakable) throws Exception {
        Catalogue catalogue = Catalogue.builtIn();
        Set<String> ids = new TreeSet<>();
        for (String profile : unbreakable.profiles()) {
            for (RequirementId id : Applicable.of(Machines.of(Profile.builtIn(profile)), catalogue)) {
                boolean binds = catalogue.find(id).filter(r -> BINDING.contains(r.level())).isPresent();
                if (binds && unbreakable.areas().contains(id.value().replaceAll("-.*", ""))) {
                    ids.add(id.value());
                }
            }
        }
        return ids;
    }
}
