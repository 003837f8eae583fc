package dev.plumbline.conformance.suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Modules that are attached, restarted, paused and detached, or refused, and attached again (area FLT). */
final class FilterModuleProperties extends WalkSuite {

    FilterModuleProperties() {
        super(
                Area.MODULES,
                new Floors(120)
                        .and(Reach.Of.INPUT, 200, "attach", "nbl-in")
                        .and(Reach.Of.INPUT, 150, "restart", "pnp")
                        .and(Reach.Of.INPUT, 100, "detach")
                        .and(Reach.Of.INPUT, 80, "pause")
                        .and(Reach.Of.INPUT, 60, "stack")
                        .and(Reach.Of.ANSWER, 80, "drivers above: FAILURE")
                        .and(Reach.Of.ANSWER, 50, "attributes: FAILURE")
                        .and(Reach.Of.ANSWER, 20, "registration: RESOURCES", "switch is active: FALSE")
                        .and(Reach.Of.CLAUSE, 60, "FLT-25")
                        .and(Reach.Of.CLAUSE, 50, "FLT-02", "FLT-03", "FLT-06", "FLT-16", "FLT-18", "FLT-20")
                        .and(Reach.Of.CLAUSE, 50, "FLT-28")
                        .and(Reach.Of.CLAUSE, 40, "FLT-10", "FLT-12")
                        .and(Reach.Of.CLAUSE, 30, "FLT-14", "FLT-21", "FLT-27")
                        .and(Reach.Of.CLAUSE, 10, "FLT-08")
                        .and(Reach.Of.CLAUSE, 8, "FLT-13")
                        .and(Reach.Of.STATE, 20, "FilterModule")
                        .and(Reach.Of.STATE, 10, "FilterModuleData")
                        .and(Reach.Of.STATE, 8, "SwitchConfiguration"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void modulesGoFromStateToStateAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
