package dev.plumbline.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.mutant.Mutant;
import dev.plumbline.conformance.mutant.Mutants;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No suite turns red where a freedom is used that its area leaves. */
final class VariantSuitesTest {

    private static final int TRIES = 5;

    /** The areas in which the variants of a class do things in another way. */
    private static final Map<String, List<Area>> TOUCHED = Map.ofEntries(
            Map.entry("ReferenceVariants", List.of(Area.REFERENCES)),
            Map.entry("RequestVariants", List.of(Area.REQUESTS, Area.LIFE)),
            Map.entry("MiniportVariants", List.of(Area.ROLES, Area.PROMOTION)),
            Map.entry("BusyVariants", List.of(Area.STATUSES)),
            Map.entry("OwnRequestVariants", List.of(Area.TEAM, Area.OFFLOADS)),
            Map.entry("ModuleVariants", List.of(Area.MODULES)),
            Map.entry("PacketVariants", List.of(Area.PACKETS, Area.TEAM)),
            Map.entry("QueueVariants", List.of(Area.PACKETS, Area.MODULES)),
            Map.entry("CloneVariants", List.of(Area.PACKETS)),
            Map.entry("EgressVariants", List.of(Area.PACKETS)),
            Map.entry("PolicyVariants", List.of(Area.LIFE, Area.OFFLOADS)),
            Map.entry("PassThroughVariants", List.of(Area.REQUESTS)),
            Map.entry("StatusVariants", List.of(Area.STATUSES)),
            Map.entry("BundleVariants", List.of(Area.PROMOTION, Area.TRAFFIC, Area.ADAPTER_REQUESTS)));

    /** What a module has of its handlers once it was detached and is attached again is not settled (FLT-22, FLT-24). */
    private static final Set<String> UNSETTLED = Set.of("LeavesOutDataHandlers", "ChangesDataHandlers");

    @TestFactory
    Stream<DynamicTest> aVariantPassesTheSuitesOfWhatItVaries() {
        return Mutants.variants().stream()
                .filter(variant -> !UNSETTLED.contains(variant.name()))
                .flatMap(variant -> touched(variant).stream().map(area -> DynamicTest.dynamicTest(
                        area.name() + ": " + variant.name(), () -> passes(variant, area))));
    }

    private static List<Area> touched(Mutant variant) {
        return TOUCHED.getOrDefault(variant.type().getDeclaringClass().getSimpleName(), List.of());
    }

    private static void passes(Mutant variant, Area area) {
        Optional<Outcome> bad = Suites.play(
                Suites.about(area), UnderTest.of(variant.role(), variant, variant.profile()), area.lean(), TRIES,
                outcome -> outcome.verdict() != Verdict.PASS);

        assertThat(bad.map(Outcome::findings)).isEmpty();
    }

    @Test
    void everyVariantTouchesAnArea() {
        assertThat(Mutants.variants()).isNotEmpty().noneMatch(variant -> touched(variant).isEmpty());
    }
}
