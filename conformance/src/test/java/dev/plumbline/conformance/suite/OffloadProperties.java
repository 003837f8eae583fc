package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.scene.Scene;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Queues, virtual functions and security associations for child partitions (OID-50 to OID-52, OID-70 to OID-86). */
final class OffloadProperties extends WalkSuite {

    private static final String OVERTAKEN = "PENDING, completed before the call returns";

    OffloadProperties() {
        super(
                Area.OFFLOADS,
                new Floors(120)
                        .and(Reach.Of.INPUT, 1060, "NIC_REQUEST")
                        .and(Reach.Of.INPUT, 540, "complete")
                        .and(Reach.Of.INPUT, 500, "NIC_CONNECT")
                        .and(Reach.Of.ANSWER, 80, "lower OID_SWITCH_NIC_REQUEST: refused", "lower OID_SWITCH_NIC_REQUEST: PENDING")
                        .and(Reach.Of.ANSWER, 80, "lower OID_SWITCH_NIC_REQUEST: " + OVERTAKEN)
                        .and(Reach.Of.ANSWER, 30, "completion OID_SWITCH_NIC_REQUEST: refused")
                        .and(Reach.Of.CLAUSE, 50, "OID-51", "OID-53", "OID-55", "OID-58", "OID-59", "OID-81")
                        .and(Reach.Of.CLAUSE, 50, "OID-84", "OID-86")
                        .and(Reach.Of.CLAUSE, 40, "OID-54", "OID-82", "OID-83")
                        .and(Reach.Of.CLAUSE, 30, "OID-71", "OID-77", "OID-78")
                        .and(Reach.Of.CLAUSE, 20, "OID-74")
                        .and(Reach.Of.CLAUSE, 10, "OID-50", "OID-52", "OID-56", "OID-57")
                        .and(Reach.Of.STATE, 50, "OffloadRequest")
                        .and(Reach.Of.STATE, 15, "RequestReference"));
    }

    @Override
    Arbitrary<Scene> scenes(String ndis) {
        return Walks.switches(ndis, 1, 6, 1);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void offloadsAreHandedOutAndTakenBackAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
