package dev.plumbline.conformance.run;

import static dev.plumbline.conformance.planner.Opening.ATTACHED;
import static dev.plumbline.conformance.planner.Opening.BUILT;

import dev.plumbline.conformance.run.Amounts.Explored;
import dev.plumbline.conformance.run.Amounts.Faults;
import dev.plumbline.conformance.run.Amounts.Suites;
import java.util.List;
import java.util.Locale;

/**
 * How thorough a run is. A number of checks, not a clock, decides when it ends, so that the same seed gives the same verdict
 * on any machine; how long that takes is estimated from measured rates in decision 0022.
 */
public enum Budget {

    /** Walks, a small tour, and a few words of complete suites: about a minute for both references on two cores. */
    QUICK(
            new Amounts(2_000, 25, 60, 6, 4, List.of(), new Suites(3, 8, 1_000), new Faults(2, 20)),
            new Amounts(4_000, 50, 60, 6, 8, List.of(), new Suites(3, 16, 1_000), new Faults(2, 20))),

    /** Also everything up to a small depth: about five minutes. */
    STANDARD(
            new Amounts(24_000, 100, 60, 20, 15, List.of(
                    new Explored(ATTACHED, 3, 2, 1), new Explored(ATTACHED, 1, 3, 0), new Explored(BUILT, 2, 1, 1)),
                    new Suites(8, 30, 4_000), new Faults(24, 100)),
            new Amounts(40_000, 200, 60, 20, 30, List.of(new Explored(ATTACHED, 3, 4, 1), new Explored(BUILT, 3, 3, 1)),
                    new Suites(8, 90, 4_000), new Faults(24, 100))),

    /** More of all: about an hour. */
    FULL(
            new Amounts(280_000, 500, 60, 30, 60, List.of(new Explored(ATTACHED, 4, 3, 1), new Explored(BUILT, 2, 2, 1)),
                    new Suites(16, 120, 20_000), new Faults(200, 1_000)),
            new Amounts(480_000, 1_000, 60, 30, 120, List.of(new Explored(ATTACHED, 6, 5, 1), new Explored(BUILT, 3, 4, 1)),
                    new Suites(16, 360, 20_000), new Faults(200, 1_000)));

    /** Runs of one exploration at most. */
    static final int MOST_RUNS = 1_000_000;

    @SuppressWarnings("ImmutableEnumChecker") // a record that copies its list
    private final Amounts ofSwitch;

    @SuppressWarnings("ImmutableEnumChecker") // a record that copies its list
    private final Amounts ofLbfo;

    Budget(Amounts ofSwitch, Amounts ofLbfo) {
        this.ofSwitch = ofSwitch;
        this.ofLbfo = ofLbfo;
    }

    /** What a plan for a role has. */
    public Amounts amounts(String role) {
        return role.equals("lbfo") ? ofLbfo : ofSwitch;
    }

    /** Rounds at most in which tours are led to what the plan has left out. */
    public int topUps() {
        return switch (this) {
            case QUICK -> 6;
            case STANDARD -> 12;
            case FULL -> 40;
        };
    }

    /** Its name on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
