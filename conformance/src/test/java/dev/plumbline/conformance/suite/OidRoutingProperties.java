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

    private static final String OVERTAKEN = "PENDING, completed before the call returns";

    private static final Lean LEAN = new Lean(
            Map.ofEntries(
                    Map.entry("NIC_CREATE", 5.0),
                    Map.entry("NIC_CONNECT", 9.0),
                    Map.entry("NIC_REQUEST", 9.0),
                    Map.entry("NIC_UPDATED", 2.0),
                    Map.entry("complete", 3.0),
                    Map.entry("PORT_UPDATED", 0.7),
                    Map.entry("PORT_TEARDOWN", 0.2),
                    Map.entry("PROPERTY", 0.2),
                    Map.entry("NIC_SAVE", 0.3),
                    Map.entry("NIC_RESTORE", 0.3),
                    Map.entry("cancel-oid", 0.3),
                    Map.entry("time-out", 0.3)),
            Map.of("lower", 0.7, "completion", 0.5, "clone", 0.2, "reference", 0.2));

    OidRoutingProperties() {
        super(
                Roles.SWITCH,
                new Floors()
                        .and(Reach.Of.INPUT, 300, "NIC_REQUEST", "OID", "complete", "NIC_UPDATED", "PORT_UPDATED")
                        .and(Reach.Of.ANSWER, 50, "clone OID_SWITCH_NIC_REQUEST: RESOURCES", "clone OID_SWITCH_NIC_REQUEST: FAILURE")
                        .and(Reach.Of.ANSWER, 50, "lower OID_SWITCH_NIC_REQUEST: refused")
                        .and(Reach.Of.ANSWER, 50, "lower OID_SWITCH_NIC_REQUEST: PENDING")
                        .and(Reach.Of.ANSWER, 50, "lower OID_SWITCH_NIC_REQUEST: " + OVERTAKEN)
                        .and(Reach.Of.ANSWER, 50, "completion OID_SWITCH_NIC_REQUEST: refused")
                        .and(Reach.Of.ANSWER, 50, "clone OID_SWITCH_NIC_DISCONNECT: RESOURCES", "clone OID_SWITCH_NIC_DISCONNECT: FAILURE")
                        .and(Reach.Of.ANSWER, 50, "lower OID_SWITCH_NIC_CREATE: refused")
                        .and(Reach.Of.ANSWER, 40, "lower OID_SWITCH_NIC_CONNECT: " + OVERTAKEN)
                        .and(Reach.Of.CLAUSE, 100, "OID-03", "OID-04", "OID-05", "OID-06", "OID-08", "OID-18")
                        .and(Reach.Of.CLAUSE, 100, "OID-42", "OID-43")
                        .and(Reach.Of.CLAUSE, 100, "LIFE-05", "LIFE-09", "LIFE-11", "LIFE-15", "LIFE-30")
                        .and(Reach.Of.CLAUSE, 100, "LIFE-32", "LIFE-36", "LIFE-37", "LIFE-43", "OID-86")
                        .and(Reach.Of.CLAUSE, 60, "OID-48", "OID-59")
                        .and(Reach.Of.CLAUSE, 30, "LIFE-19", "LIFE-29", "LIFE-44", "OID-41", "OID-54", "OID-61")
                        .and(Reach.Of.STATE, 240, "OidRequest"));
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void requestsAreForwardedAndCompletedAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }

    @Provide
    Arbitrary<GeneratedWalk> walks() {
        return Walks.in(Walks.switches(), LEAN);
    }
}
