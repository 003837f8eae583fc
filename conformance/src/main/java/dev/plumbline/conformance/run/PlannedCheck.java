package dev.plumbline.conformance.run;

import dev.plumbline.conformance.scene.Scene;

/** One check that a run is going to carry out. */
public sealed interface PlannedCheck {

    /** Its name, unique in its profile. */
    String id();

    /** The suite that it belongs to. */
    String suite();

    /**
     * A random walk of the environment.
     *
     * @param id its name
     * @param scene the surroundings
     * @param seed where its choices come from
     * @param steps inputs before the end begins
     */
    record Walk(String id, Scene scene, long seed, int steps) implements PlannedCheck {
        @Override
        public String suite() {
            return "random walk";
        }
    }

    /** The reference bundle on real interfaces, with a carrier cut under load. */
    record LiveFailover(String id) implements PlannedCheck {
        @Override
        public String suite() {
            return "real interfaces";
        }
    }
}
