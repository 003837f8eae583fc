package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Chain;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.script.RandomWalk;

/**
 * One try of a suite.
 *
 * @param scene the surroundings
 * @param lean what the environment leans towards at first
 * @param seed where its choices come from
 * @param steps inputs that follow the leaning
 * @param tail inputs without a leaning before the orderly end
 */
record GeneratedWalk(Scene scene, Lean lean, long seed, int steps, int tail) {

    Director director() {
        return new Chain(new LeaningWalk(lean, seed, steps), new RandomWalk(~seed, tail));
    }
}
