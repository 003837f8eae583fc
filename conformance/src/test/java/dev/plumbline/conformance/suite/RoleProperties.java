package dev.plumbline.conformance.suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Adapters that are initialised, become secondaries or are refused (area LBFO). */
final class RoleProperties extends WalkSuite {

    RoleProperties() {
        super(
                Area.ROLES,
                new Floors(120)
                        .and(Reach.Of.INPUT, 1020, "initialize", "halt")
                        .and(Reach.Of.INPUT, 420, "quiescent")
                        .and(Reach.Of.ANSWER, 80, "NdisMSetMiniportSecondary #: FAILURE")
                        .and(Reach.Of.CLAUSE, 60, "LBFO-04", "LBFO-32")
                        .and(Reach.Of.CLAUSE, 50, "LBFO-15", "LBFO-16")
                        .and(Reach.Of.CLAUSE, 40, "LBFO-05", "LBFO-06", "LBFO-09", "LBFO-10", "LBFO-11", "LBFO-12")
                        .and(Reach.Of.CLAUSE, 40, "LBFO-17")
                        .and(Reach.Of.CLAUSE, 20, "LBFO-30")
                        .and(Reach.Of.STATE, 1000, "LbfoBundle"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void adaptersTakeTheirRolesAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
