package dev.plumbline.fuzz;

import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.script.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes to a script that keep it a script: parts are dropped, repeated, moved, or taken from another one. */
final class Mutation {

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    /** A changed copy of {@code script}; {@code other} lends a part. */
    Script of(Script script, Script other) {
        List<Step> steps = new ArrayList<>(script.steps());
        for (int changes = 1 + random.nextInt(3); changes > 0 && !steps.isEmpty(); changes--) {
            switch (random.nextInt(5)) {
                case 0 -> part(steps).clear();
                case 1 -> repeat(steps);
                case 2 -> swap(steps);
                case 3 -> splice(steps, other.steps());
                default -> usual(steps);
            }
        }
        return new Script(steps);
    }

    private List<Step> part(List<Step> steps) {
        int from = random.nextInt(steps.size());
        return steps.subList(from, Math.min(steps.size(), from + 1 + random.nextInt(8)));
    }

    private void repeat(List<Step> steps) {
        List<Step> copy = new ArrayList<>(part(steps));
        steps.addAll(random.nextInt(steps.size() + 1), copy);
    }

    private void swap(List<Step> steps) {
        int a = random.nextInt(steps.size());
        int b = random.nextInt(steps.size());
        Step kept = steps.get(a);
        steps.set(a, steps.get(b));
        steps.set(b, kept);
    }

    private void splice(List<Step> steps, List<Step> other) {
        if (!other.isEmpty()) {
            int cut = random.nextInt(steps.size());
            steps.subList(cut, steps.size()).clear();
            steps.addAll(other.subList(random.nextInt(other.size()), other.size()));
        }
    }

    private void usual(List<Step> steps) {
        int at = random.nextInt(steps.size());
        steps.set(at, Step.usual(steps.get(at).input()));
    }
}
