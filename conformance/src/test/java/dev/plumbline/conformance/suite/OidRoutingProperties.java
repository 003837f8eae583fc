package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.fixture.Roles;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** OID requests on their way through the extension: cloned, sent down, failed, pended, overtaken (area OID). */
final class OidRoutingProperties extends WalkSuite {

    private static final Lean LEAN = new Lean(
            Map.of(
                    "NIC_CREATE", 3.0, "NIC_CONNECT", 5.0, "NIC_REQUEST", 6.0, "NIC_UPDATED", 2.0, "complete", 3.0,
                    "PORT_UPDATED", 0.5, "PORT_TEARDOWN", 0.2),
            Map.of("lower", 0.7, "completion", 0.5, "clone", 0.2, "reference", 0.2));

    OidRoutingProperties() {
        super(Roles.SWITCH, new Floors());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void requestsAreForwardedAndCompletedAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }

    @Provide
    Arbitrary<GeneratedWalk> walks() {
        return Walks.in(Walks.switches(), LEAN);
    }
}
