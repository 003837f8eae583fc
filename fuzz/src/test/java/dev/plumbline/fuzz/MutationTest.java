package dev.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A changed script is made of steps of the scripts that it comes from. */
final class MutationTest {

    private static final Script SCRIPT = script("a", 12);
    private static final Script OTHER = script("b", 9);

    private static Script script(String name, int steps) {
        return new Script(IntStream.range(0, steps)
                .mapToObj(i -> new Step(name + i, List.of(new Step.Answer("lower", 0, "PENDING"))))
                .toList());
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Script changed(long seed) {
        return new Mutation(random(seed)).of(SCRIPT, OTHER);
    }

    @Test
    void everyStepComesFromOneOfTheScriptsAndMayTakeTheUsualCourse() {
        Set<Step> known = new HashSet<>();
        for (Script script : List.of(SCRIPT, OTHER)) {
            script.steps().forEach(step -> known.addAll(List.of(step, Step.usual(step.input()))));
        }
        for (long seed = 0; seed < 500; seed++) {
            assertThat(known).as("seed %d", seed).containsAll(changed(seed).steps());
        }
    }

    @Test
    void mostChangesChangeSomething() {
        long same = IntStream.range(0, 500).filter(seed -> changed(seed).equals(SCRIPT)).count();
        assertThat(same).isLessThan(50);
    }

    @Test
    void stepsAreDroppedRepeatedAndTakenFromTheOther() {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 500; seed++) {
            List<Step> steps = changed(seed).steps();
            long own = steps.stream().filter(step -> step.input().startsWith("a")).distinct().count();
            seen.add(own < SCRIPT.steps().size() ? "dropped" : "kept");
            seen.add(Set.copyOf(steps).size() < steps.size() ? "repeated" : "once");
            seen.add(steps.stream().anyMatch(step -> step.input().startsWith("b")) ? "spliced" : "own");
            seen.add(steps.stream().anyMatch(step -> step.answers().isEmpty()) ? "usual" : "unusual");
        }
        assertThat(seen).containsOnly("dropped", "kept", "repeated", "once", "spliced", "own", "usual", "unusual");
    }

    @Test
    void theSameSeedMakesTheSameChange() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(changed(seed)).isEqualTo(changed(seed));
        }
    }

    @Test
    void emptyScriptsDoNoHarm() {
        Script empty = new Script(List.of());
        for (long seed = 0; seed < 200; seed++) {
            assertThat(new Mutation(random(seed)).of(empty, SCRIPT).steps()).isEmpty();
            assertThat(new Mutation(random(seed)).of(SCRIPT, empty)).isNotNull();
        }
    }

    @Test
    void theOriginalIsLeftAsItWas() {
        Script before = script("a", 12);
        changed(1);
        assertThat(SCRIPT).isEqualTo(before);
    }
}
