package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.script.Director;
import dev.plumbline.reference.host.Host;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random legal inputs, then the orderly end. For each walk it is drawn anew which kinds of input are common, rare or
 * absent, how often an answer is unusual, and how many inputs at the beginning are mostly such as put things in place,
 * so that walks differ in what they are about (swarm testing).
 */
final class SwarmWalk implements Director {

    private static final int MOST_ENDING_STEPS = 400;
    private static final int LONGEST_BUILDING = 30;
    private static final double[] SHARES = {0, 0.05, 0.25, 0.5};
    private static final double[] WEIGHTS = {0, 0.1, 1, 1, 4};
    private static final double PUTS_IN_PLACE = 50;
    private static final double TAKES_DOWN = 0.05;
    private static final Set<String> BUILDING = Set.of(
            "attach",
            "restart",
            "PORT_CREATE",
            "NIC_CREATE",
            "NIC_CONNECT",
            "complete",
            "work",
            "initialize");
    private static final Set<String> ENDING = Set.of(
            "detach",
            "pause",
            "stack",
            "PORT_TEARDOWN",
            "PORT_DELETE",
            "NIC_DISCONNECT",
            "NIC_DELETE",
            "halt");

    private final RandomGenerator random;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final double unusual;
    private int building;
    private int left;
    private int ending = MOST_ENDING_STEPS;

    /**
     * A walk.
     *
     * @param seed the same seed gives the same walk against the same implementation
     * @param steps inputs before the end begins, from 0
     */
    SwarmWalk(long seed, int steps) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.left = steps;
        this.building = random.nextInt(Math.min(LONGEST_BUILDING, steps) + 1);
        this.unusual = SHARES[random.nextInt(SHARES.length)];
    }

    @Override
    public Optional<String> next(Host host) {
        if (left > 0) {
            left--;
            building--;
            List<String> inputs = host.inputs();
            double sum = inputs.stream().mapToDouble(this::weight).sum();
            if (sum > 0) {
                return Optional.of(pick(inputs, random.nextDouble() * sum));
            }
        }
        return ending-- > 0 ? host.towardsTheEnd() : Optional.empty();
    }

    private String pick(List<String> inputs, double at) {
        double passed = 0;
        String chosen = inputs.getLast();
        for (String input : inputs) {
            passed += weight(input);
            if (passed > at) {
                chosen = input;
                break;
            }
        }
        given.merge(kind(chosen), 1, Integer::sum);
        return chosen;
    }

    private double weight(String input) {
        String kind = kind(input);
        double weight = weights.computeIfAbsent(kind, this::drawn);
        double now = BUILDING.contains(kind) && building > 0 ? PUTS_IN_PLACE : weight;
        return now / (2 + given.getOrDefault(kind, 0));
    }

    private double drawn(String kind) {
        double weight = WEIGHTS[random.nextInt(WEIGHTS.length)];
        if (BUILDING.contains(kind)) {
            return Math.max(weight, WEIGHTS[1]);
        }
        return ENDING.contains(kind) ? weight * TAKES_DOWN : weight;
    }

    private static String kind(String input) {
        int space = input.indexOf(' ');
        return space < 0 ? input : input.substring(0, space);
    }

    @Override
    public String choose(String question, List<String> options) {
        double share = building > 0 ? unusual / 5 : unusual;
        return options.size() > 1 && random.nextDouble() < share
                ? options.get(1 + random.nextInt(options.size() - 1))
                : options.getFirst();
    }
}
