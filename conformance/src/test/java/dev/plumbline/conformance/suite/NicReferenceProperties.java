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
            Map.ofEntries(
                    Map.entry("NIC_CREATE", 8.0),
                    Map.entry("NIC_CONNECT", 14.0),
                    Map.entry("NIC_REQUEST", 9.0),
                    Map.entry("NIC_DISCONNECT", 1.5),
                    Map.entry("complete", 3.0),
                    Map.entry("PORT_UPDATED", 0.1),
                    Map.entry("NIC_UPDATED", 0.2),
                    Map.entry("OID", 0.1),
                    Map.entry("PROPERTY", 0.1),
                    Map.entry("MULTICAST", 0.1),
                    Map.entry("QUERY", 1.0),
                    Map.entry("NIC_SAVE", 0.1),
                    Map.entry("NIC_RESTORE", 0.1),
                    Map.entry("cancel-oid", 0.1),
                    Map.entry("time-out", 0.1)),
            Map.of("reference", 0.4, "lower", 0.5, "completion", 0.4, "clone", 0.05));

    NicReferenceProperties() {
        super(
                Roles.SWITCH,
                new Floors()
                        .and(Reach.Of.INPUT, 400, "NIC_REQUEST", "NIC_CREATE", "NIC_CONNECT", "complete")
                        .and(Reach.Of.INPUT, 100, "NIC_DISCONNECT", "NIC_DELETE", "PORT_DELETE", "quiescent")
                        .and(Reach.Of.ANSWER, 100, "reference #/#: FAILURE")
                        .and(Reach.Of.ANSWER, 80, "lower OID_SWITCH_NIC_REQUEST: refused")
                        .and(Reach.Of.ANSWER, 80, "lower OID_SWITCH_NIC_REQUEST: PENDING")
                        .and(Reach.Of.ANSWER, 80, "lower OID_SWITCH_NIC_REQUEST: " + OVERTAKEN)
                        .and(Reach.Of.ANSWER, 60, "completion OID_SWITCH_NIC_REQUEST: refused")
                        .and(Reach.Of.CLAUSE, 50, "REF-02", "REF-05", "REF-06", "REF-07", "REF-10", "LIFE-26")
                        .and(Reach.Of.CLAUSE, 50, "OID-41", "OID-54", "OID-61")
                        .and(Reach.Of.STATE, 40, "SwitchNic"));
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void referencesAreTakenHeldAndGivenBackAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }

    @Provide
    Arbitrary<GeneratedWalk> walks() {
        return Walks.in(Walks.switches(), LEAN);
    }
}
