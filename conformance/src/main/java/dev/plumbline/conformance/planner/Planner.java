package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.script.Director;

/** A director that sees the graphs, where the run is in them, and what happened. One planner directs one run. */
public interface Planner extends Director {

    /**
     * The run begins; called once, before anything is asked.
     *
     * @param view stays open while the run lasts
     */
    void begins(View view);
}
