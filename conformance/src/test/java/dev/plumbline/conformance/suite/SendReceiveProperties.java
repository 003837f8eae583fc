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
        super(Roles.LBFO, new Floors());
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
