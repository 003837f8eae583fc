package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.script.Director;
import dev.plumbline.reference.host.Host;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Hands out hardware, takes members away, and disconnects in the middle of calls, then the orderly end: what an
 * implementation does late and holds briefly is met that way more often than by chance.
 */
public final class PressingWalk implements Director {

    private static final int MOST_ENDING_STEPS = 400;
    private static final int PRESSED = 3;
    private static final String DISCONNECT = "NIC_DISCONNECT";

    private static final Lean HARDWARE = new Lean(
            Map.ofEntries(
                    Map.entry("PORT_CREATE", 8.0),
                    Map.entry("NIC_CREATE", 14.0),
                    Map.entry("NIC_CONNECT", 25.0),
                    Map.entry("NIC_REQUEST", 40.0),
                    Map.entry("complete", 10.0),
                    Map.entry("work", 5.0),
                    Map.entry(DISCONNECT, 1.0),
                    Map.entry("STATUS_NIC", 2.0),
                    Map.entry("PORT_UPDATED", 0.05),
                    Map.entry("NIC_UPDATED", 0.1),
                    Map.entry("nbl-in", 0.02),
                    Map.entry("nbl-early", 0.02),
                    Map.entry("nbl-late", 0.02),
                    Map.entry("pause", 0.002),
                    Map.entry("stack", 0.002),
                    Map.entry("detach", 0.001),
                    Map.entry("PORT_TEARDOWN", 0.005)),
            Map.of("lower", 0.1, "reference", 0.05, "clone", 0.05));

    private final RandomGenerator random;
    private final LeaningWalk walk;
    private int ending = MOST_ENDING_STEPS;

    /**
     * A walk.
     *
     * @param seed the same seed gives the same walk against the same implementation
     * @param steps inputs before the end begins, from 0
     */
    public PressingWalk(long seed, int steps) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.walk = new LeaningWalk(HARDWARE, seed, steps);
    }

    @Override
    public Optional<String> next(Host host) {
        Optional<String> input = walk.next(host);
        return input.isPresent() || ending-- <= 0 ? input : host.towardsTheEnd();
    }

    @Override
    public String choose(String question, List<String> options) {
        List<String> disconnects = options.stream().filter(option -> Lean.word(option).equals(DISCONNECT)).toList();
        return disconnects.isEmpty() || random.nextInt(PRESSED) > 0
                ? walk.choose(question, options)
                : disconnects.get(random.nextInt(disconnects.size()));
    }
}
