package dev.plumbline.conformance.suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** OID requests on their way through the extension: cloned, sent down, failed, pended, overtaken, cancelled (area OID). */
final class OidRoutingProperties extends WalkSuite {

    private static final String OVERTAKEN = "PENDING, completed before the call returns";

    OidRoutingProperties() {
        super(
                Area.REQUESTS,
                new Floors(120)
                        .and(Reach.Of.INPUT, 480, "OID", "complete")
                        .and(Reach.Of.INPUT, 200, "PROPERTY")
                        .and(Reach.Of.INPUT, 100, "NIC_REQUEST", "PORT_UPDATED")
                        .and(Reach.Of.INPUT, 80, "cancel-oid")
                        .and(Reach.Of.INPUT, 60, "NIC_UPDATED")
                        .and(Reach.Of.INPUT, 40, "time-out")
                        .and(Reach.Of.INPUT, 30, "QUERY")
                        .and(Reach.Of.ANSWER, 40, "lower OID_SWITCH_NIC_CREATE: refused")
                        .and(Reach.Of.ANSWER, 30, "lower OID_SWITCH_NIC_REQUEST: PENDING", "lower OID_SWITCH_NIC_CONNECT: " + OVERTAKEN)
                        .and(Reach.Of.ANSWER, 30, "clone OID_SWITCH_NIC_CREATE: FAILURE", "completion OID_SWITCH_NIC_CREATE: refused")
                        .and(Reach.Of.ANSWER, 20, "lower OID_SWITCH_NIC_REQUEST: refused", "lower OID_SWITCH_NIC_REQUEST: " + OVERTAKEN)
                        .and(Reach.Of.ANSWER, 20, "clone OID_SWITCH_NIC_CREATE: RESOURCES")
                        .and(Reach.Of.CLAUSE, 50, "OID-03", "OID-04", "OID-05", "OID-06", "OID-08", "OID-14")
                        .and(Reach.Of.CLAUSE, 50, "OID-18", "OID-20", "OID-26", "OID-30", "OID-41", "OID-42")
                        .and(Reach.Of.CLAUSE, 50, "OID-43", "OID-58", "OID-81", "OID-86")
                        .and(Reach.Of.CLAUSE, 40, "OID-13")
                        .and(Reach.Of.CLAUSE, 30, "OID-48", "OID-49", "OID-51", "OID-53", "OID-59", "OID-84")
                        .and(Reach.Of.CLAUSE, 30, "OID-95")
                        .and(Reach.Of.CLAUSE, 20, "OID-21", "OID-40", "OID-44", "OID-45", "OID-54", "OID-55")
                        .and(Reach.Of.CLAUSE, 20, "OID-60", "OID-61", "OID-63", "OID-82")
                        .and(Reach.Of.CLAUSE, 15, "OID-36", "OID-46", "OID-83", "OID-90", "OID-91", "OID-96")
                        .and(Reach.Of.CLAUSE, 10, "OID-34", "OID-78")
                        .and(Reach.Of.CLAUSE, 9, "OID-47")
                        .and(Reach.Of.STATE, 100, "OidRequest")
                        .and(Reach.Of.STATE, 50, "LifeRequest")
                        .and(Reach.Of.STATE, 7, "OidCancel"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void requestsAreForwardedAndCompletedAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
