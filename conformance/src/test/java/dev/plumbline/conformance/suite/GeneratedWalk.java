package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.script.Director;
import dev.plumbline.conformance.session.Outcome;

/**
 * One try of a suite.
 *
 * @param offer the implementation, and what judges it
 * @param scene the surroundings
 * @param lean what the environment leans towards at first
 * @param seed where its choices come from
 * @param steps inputs that follow the leaning
 * @param tail inputs without a leaning before the orderly end
 */
record GeneratedWalk(Offer offer, Scene scene, Lean lean, long seed, int steps, int tail) {

    Director director() {
        return Area.director(lean, seed, steps, tail);
    }

    Outcome outcome() {
        return offer.session().run(scene, director());
    }
}
