package dev.plumbline.conformance.script;

import dev.plumbline.reference.host.Host;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random legal inputs, then the orderly end. Kinds of input that were given less often so far are preferred; an
 * unusual course is taken in about one choice of four.
 */
public final class RandomWalk implements Director {

    private static final int MOST_ENDING_STEPS = 400;

    private final RandomGenerator random;
    private final Map<String, Kind> kinds = new HashMap<>();
    private int left;
    private int ending = MOST_ENDING_STEPS;

    /**
     * A walk.
     *
     * @param seed the same seed gives the same walk against the same implementation
     * @param steps inputs before the end begins, from 0
     */
    public RandomWalk(long seed, int steps) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.left = steps;
    }

    @Override
    public Optional<String> next(Host host) {
        if (left > 0) {
            left--;
            List<String> inputs = host.inputs();
            if (!inputs.isEmpty()) {
                return Optional.of(pick(inputs));
            }
        }
        return ending-- > 0 ? host.towardsTheEnd() : Optional.empty();
    }

    private String pick(List<String> inputs) {
        double[] weights = new double[inputs.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = kinds.computeIfAbsent(Patience.word(inputs.get(i)), Kind::new).weight();
            sum += weights[i];
        }
        double at = random.nextDouble() * sum;
        int chosen = 0;
        for (double passed = weights[0]; passed < at && chosen < weights.length - 1; passed += weights[chosen]) {
            chosen++;
        }
        String input = inputs.get(chosen);
        kinds.computeIfAbsent(Patience.word(input), Kind::new).given++;
        return input;
    }

    /** Inputs that begin with the same word. */
    private static final class Kind {

        private final double patience;
        private int given;

        Kind(String word) {
            patience = Patience.of(word);
        }

        double weight() {
            return 1.0 / (1 + given) * patience;
        }
    }

    @Override
    public String choose(String question, List<String> options) {
        return options.size() > 1 && random.nextInt(4) == 0
                ? options.get(1 + random.nextInt(options.size() - 1))
                : options.get(0);
    }
}
