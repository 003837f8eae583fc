package dev.plumbline.conformance.run;

import dev.plumbline.reports.record.Check;
import dev.plumbline.spec.requirement.Profile;

/** Is told how a run goes on. */
public interface RunListener {

    /** A profile begins, with so many checks. */
    void begins(Profile profile, int checks);

    /** A check has its verdict. */
    void done(Check check);
}
