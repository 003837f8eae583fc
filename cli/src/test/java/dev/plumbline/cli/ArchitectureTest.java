package dev.plumbline.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what may know what. When a rule fails, move the code; an arrow changes only together with the design. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.plumbline");

    /** Without this guard a rule over classes that were never found would hold. */
    @ParameterizedTest(name = "at least {1} in {0}")
    @CsvSource({
        "dev.plumbline.spec, 1",
        "dev.plumbline.reference, 1",
        "dev.plumbline.reports, 1",
        "dev.plumbline.conformance, 1",
        "dev.plumbline.fuzz, 1",
        "dev.plumbline.cli, 2",
    })
    void theRulesSawTheClassesOfEveryModule(String module, int least) {
        assertThat(PRODUCT.that(resideInAPackage(module + ".."))).hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void arrowsBetweenModulesPointDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture()
                .withOptionalLayers(true)
                .layer("spec").definedBy("dev.plumbline.spec..")
                .layer("ndis").definedBy("dev.plumbline.ndis..")
                .layer("reference").definedBy("dev.plumbline.reference..")
                .layer("reports").definedBy("dev.plumbline.reports..")
                .layer("conformance").definedBy("dev.plumbline.conformance..")
                .layer("fuzz").definedBy("dev.plumbline.fuzz..")
                .layer("cli").definedBy("dev.plumbline.cli..")
                .whereLayer("spec").mayNotAccessAnyLayer()
                .whereLayer("ndis").mayOnlyAccessLayers("spec")
                .whereLayer("reference").mayOnlyAccessLayers("spec", "ndis")
                .whereLayer("reports").mayOnlyAccessLayers("spec")
                .whereLayer("conformance").mayOnlyAccessLayers("spec", "ndis", "reference", "reports")
                .whereLayer("fuzz").mayOnlyAccessLayers("spec", "ndis", "reference", "reports", "conformance")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .check(PRODUCT);
    }

    @Test
    void noPackagesDependOnEachOtherInACycle() {
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void onlyTheSpecKnowsTlc() {
        noClasses()
                .that().resideOutsideOfPackage("dev.plumbline.spec..")
                .should().dependOnClassesThat().resideInAnyPackage("tlc2..", "tla2sany..", "pcal..", "tla2tex..")
                .because("everything else speaks of states and events in the terms of the spec module")
                .check(PRODUCT);
    }

    @Test
    void jqwikIsForTestsOnly() {
        noClasses().should().dependOnClassesThat().resideInAPackage("net.jqwik..").check(PRODUCT);
    }

    @Test
    void nothingInASimulationKnowsTheTimeOrChance() {
        noClasses()
                .that().resideInAnyPackage(
                        "dev.plumbline.ndis..",
                        "dev.plumbline.reference.host..",
                        "dev.plumbline.reference.provider..",
                        "dev.plumbline.conformance.session..")
                .should().callMethod(System.class, "nanoTime")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "identityHashCode", Object.class)
                .orShould().callMethod(Math.class, "random")
                .orShould().callMethod(UUID.class, "randomUUID")
                .orShould().dependOnClassesThat().resideInAPackage("java.util.random..")
                .orShould().dependOnClassesThat().haveNameMatching("java\\.util\\.(Random|SplittableRandom|Date)")
                .orShould().dependOnClassesThat().resideInAPackage("java.time..")
                .because("a run is repeated from its recorded choices alone")
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        var packages = PRODUCT.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).allSatisfy(name -> {
            assertThat(PRODUCT.contain(name + ".package-info")).as("package-info of " + name).isTrue();
            assertThat(PRODUCT.get(name + ".package-info").isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked on " + name)
                    .isTrue();
        });
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        assertThat(PRODUCT.that(resideInAnyPackage("..util..", "..common..", "..impl..", "..manager..")))
                .as("classes in packages whose name says nothing")
                .isEmpty();
    }

    /** Every package is a slice of its own. */
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages of the product";
        }
    }
}
