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
        super(Roles.LBFO, new Floors());
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
