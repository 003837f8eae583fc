package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.fixture.Roles;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** References on NIC connections, with requests that rest on them and connections that go away (area REF). */
final class NicReferenceProperties extends WalkSuite {

    private static final String OVERTAKEN = "PENDING, completed before the call returns";

    private static final Lean LEAN = new Lean(
            Map.of(
                    "NIC_CREATE", 5.0, "NIC_CONNECT", 9.0, "NIC_REQUEST", 6.0, "NIC_DISCONNECT", 1.5, "complete", 3.0,
                    "PORT_UPDATED", 0.1, "NIC_UPDATED", 0.2, "OID", 0.1),
            Map.of("reference", 0.4, "lower", 0.5, "completion", 0.4, "clone", 0.05));

    NicReferenceProperties() {
        super(
                Roles.SWITCH,
                new Floors()
                        .and(Reach.Of.INPUT, 400, "NIC_REQUEST", "NIC_CREATE", "NIC_CONNECT", "complete")
                        .and(Reach.Of.INPUT, 100, "NIC_DISCONNECT", "NIC_DELETE", "PORT_DELETE", "quiescent")
                        .and(Reach.Of.ANSWER, 100, "reference #/#: FAILURE")
                        .and(Reach.Of.ANSWER, 80, "lower OID_SWITCH_NIC_REQUEST: FAILURE")
                        .and(Reach.Of.ANSWER, 80, "lower OID_SWITCH_NIC_REQUEST: PENDING")
                        .and(Reach.Of.ANSWER, 80, "lower OID_SWITCH_NIC_REQUEST: " + OVERTAKEN)
                        .and(Reach.Of.ANSWER, 60, "completion OID_SWITCH_NIC_REQUEST: FAILURE")
                        .and(Reach.Of.CLAUSE, 50, "REF-02", "REF-05", "REF-06", "REF-07", "REF-10", "LIFE-26")
                        .and(Reach.Of.CLAUSE, 50, "OID-41", "OID-54", "OID-61")
                        .and(Reach.Of.STATE, 40, "SwitchNic"));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void referencesAreTakenHeldAndGivenBackAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }

    @Provide
    Arbitrary<GeneratedWalk> walks() {
        return Walks.in(Walks.switches(), LEAN);
    }
}
