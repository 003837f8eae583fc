package dev.plumbline.conformance.script;

import java.util.ArrayList;
import java.util.List;

/** What an environment did in a run, from the first input to the last. */
public record Script(List<Step> steps) {

    /** Copies the list. */
    public Script {
        steps = List.copyOf(steps);
    }

    /** The first {@code n} steps. */
    public Script first(int n) {
        return new Script(steps.subList(0, n));
    }

    /** This script without the steps from {@code from} to {@code to}, the latter excluded. */
    public Script without(int from, int to) {
        List<Step> rest = new ArrayList<>(steps.subList(0, from));
        rest.addAll(steps.subList(to, steps.size()));
        return new Script(rest);
    }

    /** This script with another step at a place. */
    public Script with(int place, Step step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(place, step);
        return new Script(changed);
    }

    /**
     * This script with every repeated question from a step on asked one time less before its answer: what an input that
     * was dropped had asked is not asked any more.
     */
    public Script withEarlierAnswersFrom(int place) {
        List<Step> changed = new ArrayList<>(steps);
        for (int i = place; i < changed.size(); i++) {
            Step step = changed.get(i);
            changed.set(i, new Step(step.input(), step.answers().stream().map(Step.Answer::earlier).toList()));
        }
        return new Script(changed);
    }

    /** How many steps from the first on it has in common with another one. */
    public int alike(Script other) {
        int most = Math.min(steps.size(), other.steps.size());
        int same = 0;
        while (same < most && steps.get(same).equals(other.steps.get(same))) {
            same++;
        }
        return same;
    }
}
