package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** What suites generate: surroundings of every size, and walks in them. */
final class Walks {

    private Walks() {}

    /** A switch at a version of NDIS with 1 to 6 team members and up to 3 partitions. */
    static Arbitrary<Scene> switches(String ndis) {
        return switches(ndis, 1, 6, 0);
    }

    /**
     * A switch at a version of NDIS with up to 3 partitions.
     *
     * @param fewest team members at least, from 1
     * @param most team members at most, up to 32
     * @param partitions partitions at least, from 0
     */
    static Arbitrary<Scene> switches(String ndis, int fewest, int most, int partitions) {
        return Combinators.combine(
                        Arbitraries.integers().between(fewest, most), Arbitraries.integers().between(partitions, 3))
                .as((team, children) -> new Scene.Switch(team, children, ndis));
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

    /**
     * Walks that lean more or less towards something.
     *
     * @param offers at least one
     * @param scenes surroundings for a version of NDIS
     */
    static Arbitrary<GeneratedWalk> on(List<Offer> offers, Function<String, Arbitrary<Scene>> scenes, Lean lean) {
        Arbitrary<Lean> leanings =
                Arbitraries.doubles().between(0.3, 1.5).ofScale(1).withoutEdgeCases().map(lean::times);
        Arbitrary<Long> seeds =
                Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
        Arbitrary<Integer> steps = Arbitraries.integers().between(20, 120).withoutEdgeCases();
        Arbitrary<Integer> tail = Arbitraries.integers().between(0, 30).withoutEdgeCases();
        return Arbitraries.of(offers)
                .flatMap(offer -> Combinators.combine(scenes.apply(offer.ndis()), leanings, seeds, steps, tail)
                        .as((scene, leaning, seed, some, more) ->
                                new GeneratedWalk(offer, scene, leaning, seed, some, more)));
    }
}
