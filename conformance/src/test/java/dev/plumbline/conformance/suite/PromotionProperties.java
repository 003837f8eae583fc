package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.fixture.Roles;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Roles in bundles: who joins, who is halted or loses its link, and who is promoted then (facts 3.a). */
final class PromotionProperties extends WalkSuite {

    private static final Lean LEAN = new Lean(
            Map.of(
                    "initialize", 6.0, "halt", 3.0, "link", 2.0, "query", 0.2, "set", 0.2, "send", 0.7, "receive", 0.5),
            Map.of("NdisMPromoteMiniport", 0.4, "NdisMSetMiniportSecondary", 0.2));

    PromotionProperties() {
        super(
                Roles.LBFO,
                new Floors()
                        .and(Reach.Of.INPUT, 600, "initialize", "halt", "link")
                        .and(Reach.Of.INPUT, 300, "quiescent", "work")
                        .and(Reach.Of.ANSWER, 30, "NdisMPromoteMiniport #: FAILURE")
                        .and(Reach.Of.ANSWER, 30, "NdisMSetMiniportSecondary #: FAILURE")
                        .and(Reach.Of.ANSWER, 10, "halt order: secondaries first")
                        .and(Reach.Of.CLAUSE, 100, "LBFO-04")
                        .and(Reach.Of.CLAUSE, 30, "LBFO-58")
                        .and(Reach.Of.CLAUSE, 50, "LBFO-05", "LBFO-10", "LBFO-11")
                        .and(Reach.Of.CLAUSE, 50, "LBFO-31", "LBFO-33", "LBFO-34")
                        .and(Reach.Of.CLAUSE, 15, "LBFO-39")
                        .and(Reach.Of.STATE, 1_200, "LbfoBundle"));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void adaptersJoinAndArePromotedAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }

    @Provide
    Arbitrary<GeneratedWalk> walks() {
        return Walks.in(Walks.bundles(), LEAN);
    }
}
