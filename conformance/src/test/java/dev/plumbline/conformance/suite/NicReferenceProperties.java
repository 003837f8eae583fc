package dev.plumbline.conformance.suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** References on NIC connections, with requests that rest on them and connections that go away (area REF). */
final class NicReferenceProperties extends WalkSuite {

    private static final String OVERTAKEN = "PENDING, completed before the call returns";

    NicReferenceProperties() {
        super(
                Area.REFERENCES,
                new Floors(120)
                        .and(Reach.Of.INPUT, 660, "NIC_CREATE")
                        .and(Reach.Of.INPUT, 560, "complete")
                        .and(Reach.Of.INPUT, 460, "NIC_CONNECT", "NIC_DELETE")
                        .and(Reach.Of.INPUT, 440, "NIC_DISCONNECT")
                        .and(Reach.Of.INPUT, 200, "NIC_REQUEST")
                        .and(Reach.Of.INPUT, 150, "PORT_DELETE", "quiescent")
                        .and(Reach.Of.ANSWER, 100, "reference #/#: FAILURE")
                        .and(Reach.Of.ANSWER, 50, "lower OID_SWITCH_NIC_REQUEST: " + OVERTAKEN)
                        .and(Reach.Of.ANSWER, 40, "lower OID_SWITCH_NIC_REQUEST: refused", "lower OID_SWITCH_NIC_REQUEST: PENDING")
                        .and(Reach.Of.ANSWER, 30, "reference port #: FAILURE", "completion OID_SWITCH_NIC_REQUEST: refused")
                        .and(Reach.Of.CLAUSE, 50, "OID-41")
                        .and(Reach.Of.CLAUSE, 40, "REF-16")
                        .and(Reach.Of.CLAUSE, 30, "LIFE-26", "OID-54", "OID-61", "REF-02", "REF-05", "REF-06")
                        .and(Reach.Of.CLAUSE, 30, "REF-07", "REF-08", "REF-09", "REF-10", "REF-12", "REF-13")
                        .and(Reach.Of.CLAUSE, 30, "REF-18", "REF-20")
                        .and(Reach.Of.STATE, 50, "SwitchNic")
                        .and(Reach.Of.STATE, 20, "StatusReference")
                        .and(Reach.Of.STATE, 15, "RequestReference"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void referencesAreTakenHeldAndGivenBackAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
