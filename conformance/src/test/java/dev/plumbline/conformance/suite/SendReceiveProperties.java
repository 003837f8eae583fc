package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.fixture.Roles;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Sends, received frames and OIDs of a bundle whose members come and go (facts 3.a). */
final class SendReceiveProperties extends WalkSuite {

    private static final Lean LEAN = new Lean(
            Map.of("initialize", 3.0, "send", 5.0, "receive", 4.0, "link", 2.0, "transmit-done", 2.0, "query", 1.5),
            Map.of("oid", 0.7));

    SendReceiveProperties() {
        super(
                Roles.LBFO,
                new Floors()
                        .and(Reach.Of.INPUT, 500, "send", "receive", "query", "set", "link")
                        .and(Reach.Of.INPUT, 300, "transmit-done", "return", "halt", "work")
                        .and(Reach.Of.ANSWER, 50, "oid #: OID_GEN_STATISTICS", "oid #: OID_PNP_SET_POWER")
                        .and(Reach.Of.ANSWER, 50, "oid #: OID_PNP_CAPABILITIES", "oid #: OID_802_3_MULTICAST_LIST")
                        .and(Reach.Of.CLAUSE, 100, "LBFO-01", "LBFO-16", "LBFO-21", "LBFO-22", "LBFO-23", "LBFO-24")
                        .and(Reach.Of.CLAUSE, 100, "LBFO-25", "LBFO-26", "LBFO-28", "LBFO-56")
                        .and(Reach.Of.CLAUSE, 30, "LBFO-58")
                        .and(Reach.Of.STATE, 900, "LbfoBundle"));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void packetsAndOidsGoThroughTheBundleAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }

    @Provide
    Arbitrary<GeneratedWalk> walks() {
        return Walks.in(Walks.bundles(), LEAN);
    }
}
