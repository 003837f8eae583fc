package dev.plumbline.spec.requirement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.spec.judge.Machines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The catalogue and the profiles that the kit carries. */
class CatalogueTest {

    private final Catalogue catalogue = Catalogue.builtIn();

    CatalogueTest() throws CatalogueException {}

    @Test
    void every_row_of_the_facts_is_there() {
        assertThat(catalogue.requirements().stream().collect(groupingBy(r -> r.id().area(), counting())))
                .isEqualTo(Map.of(
                        "LBFO", 67L,
                        "TEAM", 33L,
                        "OID", 90L,
                        "REF", 23L,
                        "STAT", 30L,
                        "LIFE", 67L,
                        "DATA", 79L,
                        "FLT", 29L,
                        "ENV", 44L,
                        "RES", 20L));
        assertThat(catalogue.conflicts()).hasSize(51);
    }

    @Test
    void the_files_in_the_tree_are_those_that_the_kit_carries() throws CatalogueException {
        Catalogue read = Catalogue.read(Path.of(System.getProperty("basedir", "."), "requirements"));
        assertThat(read.requirements()).containsExactlyElementsOf(catalogue.requirements());
        assertThat(read.conflicts()).containsExactlyElementsOf(catalogue.conflicts());
    }

    @Test
    void ids_are_ordered_by_their_number() {
        assertThat(catalogue.requirements()).extracting(Requirement::id).isSorted().doesNotHaveDuplicates();
        assertThat(new RequirementId("REF-9")).isLessThan(new RequirementId("REF-10"));
    }

    @Test
    void a_conflict_with_an_effect_has_readings_to_choose_from() {
        assertThat(catalogue.conflicts())
                .filteredOn(conflict -> conflict.effect() == Conflict.Effect.BOUNDARY)
                .hasSize(33)
                .allSatisfy(conflict ->
                        assertThat(conflict.readings()).as(conflict.id()).hasSizeGreaterThan(1))
                .allSatisfy(conflict -> assertThat(conflict.requirements())
                        .as(conflict.id())
                        .map(id -> catalogue.find(id).orElseThrow().testability())
                        .contains(Requirement.Testability.BOUNDARY));
    }

    @Test
    void a_conflict_and_the_requirements_that_it_touches_name_each_other() {
        Set<String> byConflict = new TreeSet<>();
        catalogue.conflicts().forEach(c -> c.requirements().forEach(id -> byConflict.add(id + " " + c.id())));
        Set<String> byRequirement = new TreeSet<>();
        catalogue.requirements().forEach(r -> r.conflicts().forEach(id -> byRequirement.add(r.id() + " " + id)));
        assertThat(byRequirement).isEqualTo(byConflict).isNotEmpty();
    }

    @Test
    void no_verdict_rests_on_what_the_documents_are_silent_about() {
        assertThat(catalogue.requirements())
                .filteredOn(r -> r.status() == Requirement.SourceStatus.UNVERIFIED && r.level().isBinding())
                .isNotEmpty()
                .allMatch(r -> r.testability() == Requirement.Testability.NONE);
    }

    @Test
    void a_promise_of_the_environment_is_not_the_implementations_duty() {
        assertThat(catalogue.requirements())
                .filteredOn(r -> r.kind() == Requirement.Kind.GUARANTEE)
                .isNotEmpty()
                .allMatch(r -> r.level() == Level.GUARANTEE);
    }

    @ParameterizedTest
    @FieldSource("dev.plumbline.spec.requirement.Profile#BUILT_IN")
    void a_profile_names_machines_that_the_kit_carries(String id) throws CatalogueException, IOException {
        Profile profile = Profile.builtIn(id);
        assertThat(profile.id()).isEqualTo(id);
        assertThat(Machines.of(profile)).hasSameSizeAs(profile.machines()).isNotEmpty();
    }

    @Test
    void an_unknown_profile_is_refused_with_those_that_there_are() {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Profile.builtIn("router"))
                .withMessage("profiles/router.yaml: no such profile; the kit has " + Profile.BUILT_IN);
    }
}
