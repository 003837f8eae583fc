package dev.plumbline.reports.record;

import java.util.List;

/**
 * What the simulated checks of a profile took the implementation through.
 *
 * @param profile name of the profile
 * @param machines each machine of the profile
 * @param unexercised the requirements that no check put to the test, by id
 */
public record Coverage(String profile, List<MachineCoverage> machines, List<Unexercised> unexercised) implements Line {

    /** Copies the lists. */
    public Coverage {
        machines = List.copyOf(machines);
        unexercised = List.copyOf(unexercised);
    }

    /** Requirements that are binding and were not put to the test, for whatever reason. */
    public List<Unexercised> binding() {
        return unexercised.stream().filter(clause -> clause.level().isBinding()).toList();
    }

    /** States of all machines that were reached. */
    public long reached() {
        return machines.stream().mapToLong(MachineCoverage::reached).sum();
    }

    /** States of all machines. */
    public long states() {
        return machines.stream().mapToLong(MachineCoverage::states).sum();
    }

    /** Transitions of all machines that were taken. */
    public long taken() {
        return machines.stream().mapToLong(MachineCoverage::taken).sum();
    }

    /** Transitions of all machines. */
    public long transitions() {
        return machines.stream().mapToLong(MachineCoverage::transitions).sum();
    }
}
