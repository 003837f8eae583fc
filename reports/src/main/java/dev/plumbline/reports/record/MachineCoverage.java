package dev.plumbline.reports.record;

/**
 * How far an implementation was taken through one machine of the specification.
 *
 * @param machine name of the TLA+ module
 * @param states states of its graph that can be reached under the readings of the profile
 * @param reached how many of those some instance was in
 * @param transitions transitions between those states that the readings allow
 * @param taken how many of those some instance took
 * @param clauses requirements of the implementation that the machine states
 * @param exercised how many of those the machine put to the test
 */
public record MachineCoverage(
        String machine, int states, int reached, int transitions, int taken, int clauses, int exercised) {

    /** @throws IllegalArgumentException if a part is more than its whole */
    public MachineCoverage {
        if (reached < 0 || taken < 0 || exercised < 0 || reached > states || taken > transitions || exercised > clauses) {
            throw new IllegalArgumentException("expected no part of " + machine + " to be more than its whole");
        }
    }
}
