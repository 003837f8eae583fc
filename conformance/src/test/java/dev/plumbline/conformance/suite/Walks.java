package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** What suites generate: surroundings of every size, and walks in them. */
final class Walks {

    private Walks() {}

    /** A switch with 1 to 6 team members and up to 3 partitions. */
    static Arbitrary<Scene> switches() {
        Arbitrary<Integer> members = Arbitraries.integers().between(1, 6);
        Arbitrary<Integer> partitions = Arbitraries.integers().between(0, 3);
        return Combinators.combine(members, partitions).as(Scene.Switch::new);
    }

    /** One or two bundles of 1 to 3 adapters and up to 2 adapters without a bundle, in any order. */
    static Arbitrary<Scene> bundles() {
        Arbitrary<List<String>> ids = ids().list().ofMinSize(1).ofMaxSize(2).uniqueElements();
        Arbitrary<Integer> alone = Arbitraries.integers().between(0, 2);
        return Combinators.combine(ids, alone).flatAs((names, without) -> {
            List<Arbitrary<List<String>>> parts = new ArrayList<>();
            names.forEach(name -> parts.add(spellings(name).list().ofMinSize(1).ofMaxSize(3)));
            parts.add(Arbitraries.just("").list().ofSize(without));
            return Combinators.combine(parts)
                    .as(lists -> lists.stream().flatMap(List::stream).toList())
                    .flatMap(Arbitraries::shuffle)
                    .map(Scene.Lbfo::new);
        });
    }

    /** A BundleId has 1 to 15 characters (LBFO-47). */
    private static Arbitrary<String> ids() {
        return Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(15);
    }

    /** BundleIds that differ in case are the same (LBFO-06). */
    private static Arbitrary<String> spellings(String id) {
        return Arbitraries.of(id, id.toUpperCase(Locale.ROOT), capitalised(id));
    }

    private static String capitalised(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    /** Walks in those surroundings that lean more or less towards something. */
    static Arbitrary<GeneratedWalk> in(Arbitrary<Scene> scenes, Lean lean) {
        Arbitrary<Lean> leanings =
                Arbitraries.doubles().between(0.3, 1.5).ofScale(1).withoutEdgeCases().map(lean::times);
        Arbitrary<Long> seeds =
                Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
        Arbitrary<Integer> steps = Arbitraries.integers().between(10, 70).withoutEdgeCases();
        Arbitrary<Integer> tail = Arbitraries.integers().between(0, 30).withoutEdgeCases();
        return Combinators.combine(scenes, leanings, seeds, steps, tail).as(GeneratedWalk::new);
    }
}
