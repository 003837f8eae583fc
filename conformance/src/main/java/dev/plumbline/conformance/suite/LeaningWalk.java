package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.script.Director;
import dev.plumbline.reference.host.Host;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A number of random legal inputs that follow a leaning; kinds that were given less often are preferred. */
public final class LeaningWalk implements Director {

    private final RandomGenerator random;
    private final Lean lean;
    private final Map<String, Integer> given = new HashMap<>();
    private int left;

    /**
     * A walk.
     *
     * @param seed the same seed gives the same walk against the same implementation
     * @param steps inputs, from 0
     */
    public LeaningWalk(Lean lean, long seed, int steps) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.lean = lean;
        this.left = steps;
    }

    @Override
    public Optional<String> next(Host host) {
        List<String> inputs = host.inputs();
        if (left-- <= 0 || inputs.isEmpty()) {
            return Optional.empty();
        }
        double at = random.nextDouble() * inputs.stream().mapToDouble(this::weight).sum();
        String chosen = inputs.getLast();
        for (String input : inputs) {
            at -= weight(input);
            if (at < 0) {
                chosen = input;
                break;
            }
        }
        given.merge(Lean.word(chosen), 1, Integer::sum);
        return Optional.of(chosen);
    }

    private double weight(String input) {
        String kind = Lean.word(input);
        return lean.weight(kind) / (1 + given.getOrDefault(kind, 0));
    }

    @Override
    public String choose(String question, List<String> options) {
        boolean usual = options.size() == 1 || random.nextDouble() >= lean.unusual(question);
        return options.get(usual ? 0 : 1 + random.nextInt(options.size() - 1));
    }
}
