package dev.plumbline.conformance.run;

import dev.plumbline.reports.record.Check;

/** Is told how a run goes on, in one thread. */
public interface RunListener {

    /**
     * A profile begins.
     *
     * @param plan its checks
     * @param jobs how many are carried out at the same time
     */
    void begins(Plan plan, int jobs);

    /** A round of tours begins that was not planned: they are led to what the plan has left out. */
    default void topsUp(int round) {}

    /** A check has its verdict; told in the order of the plan. */
    void done(PlannedCheck planned, Check check);
}
