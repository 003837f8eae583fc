package dev.plumbline.conformance.suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Sends and received frames of a bundle whose members come and go (area LBFO). */
final class SendReceiveProperties extends WalkSuite {

    SendReceiveProperties() {
        super(
                Area.TRAFFIC,
                new Floors(120)
                        .and(Reach.Of.INPUT, 880, "send")
                        .and(Reach.Of.INPUT, 680, "receive", "return")
                        .and(Reach.Of.INPUT, 600, "link")
                        .and(Reach.Of.INPUT, 560, "transmit-done")
                        .and(Reach.Of.INPUT, 460, "halt")
                        .and(Reach.Of.CLAUSE, 60, "LBFO-01", "LBFO-23")
                        .and(Reach.Of.CLAUSE, 50, "LBFO-16", "LBFO-21", "LBFO-22", "LBFO-24", "LBFO-25", "LBFO-56")
                        .and(Reach.Of.CLAUSE, 20, "LBFO-58")
                        .and(Reach.Of.STATE, 800, "LbfoBundle")
                        .and(Reach.Of.STATE, 40, "LbfoFailover"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void packetsGoThroughTheBundleAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
