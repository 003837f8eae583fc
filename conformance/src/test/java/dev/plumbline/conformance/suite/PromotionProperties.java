package dev.plumbline.conformance.suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Adapters that are halted, removed or lose their link, and those that are promoted then (area LBFO). */
final class PromotionProperties extends WalkSuite {

    PromotionProperties() {
        super(
                Area.PROMOTION,
                new Floors(120)
                        .and(Reach.Of.INPUT, 1000, "initialize", "halt")
                        .and(Reach.Of.INPUT, 760, "link")
                        .and(Reach.Of.INPUT, 680, "work")
                        .and(Reach.Of.ANSWER, 40, "NdisMSetMiniportSecondary #: FAILURE")
                        .and(Reach.Of.ANSWER, 30, "NdisMPromoteMiniport #: FAILURE")
                        .and(Reach.Of.CLAUSE, 60, "LBFO-32")
                        .and(Reach.Of.CLAUSE, 30, "LBFO-30", "LBFO-31", "LBFO-33", "LBFO-34", "LBFO-35")
                        .and(Reach.Of.CLAUSE, 20, "LBFO-58")
                        .and(Reach.Of.CLAUSE, 15, "LBFO-39")
                        .and(Reach.Of.CLAUSE, 8, "LBFO-38")
                        .and(Reach.Of.STATE, 800, "LbfoBundle")
                        .and(Reach.Of.STATE, 60, "LbfoFailover"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void adaptersArePromotedAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
