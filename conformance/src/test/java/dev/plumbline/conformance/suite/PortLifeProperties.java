package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.scene.Scene;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Ports and connections that are created, change, are saved and restored, and go (area LIFE). */
final class PortLifeProperties extends WalkSuite {

    PortLifeProperties() {
        super(
                Area.LIFE,
                new Floors(120)
                        .and(Reach.Of.INPUT, 150, "PORT_CREATE", "PORT_TEARDOWN", "PORT_DELETE", "NIC_CREATE")
                        .and(Reach.Of.INPUT, 100, "NIC_CONNECT", "NIC_DISCONNECT", "NIC_DELETE")
                        .and(Reach.Of.INPUT, 60, "PORT_UPDATED")
                        .and(Reach.Of.INPUT, 20, "NIC_SAVE")
                        .and(Reach.Of.ANSWER, 30, "reference #/#: FAILURE")
                        .and(Reach.Of.ANSWER, 20, "lower OID_SWITCH_PORT_TEARDOWN: PENDING")
                        .and(Reach.Of.CLAUSE, 50, "LIFE-03", "LIFE-05", "LIFE-06", "LIFE-11", "LIFE-12", "LIFE-13")
                        .and(Reach.Of.CLAUSE, 50, "LIFE-15", "LIFE-19", "LIFE-21", "LIFE-30", "LIFE-31", "LIFE-32")
                        .and(Reach.Of.CLAUSE, 50, "LIFE-37", "LIFE-41", "LIFE-43", "LIFE-44")
                        .and(Reach.Of.CLAUSE, 40, "LIFE-07", "LIFE-16")
                        .and(Reach.Of.CLAUSE, 30, "LIFE-09")
                        .and(Reach.Of.CLAUSE, 20, "LIFE-36")
                        .and(Reach.Of.CLAUSE, 15, "LIFE-08", "LIFE-61")
                        .and(Reach.Of.CLAUSE, 10, "LIFE-22", "LIFE-25", "LIFE-26", "LIFE-39", "LIFE-62", "LIFE-69")
                        .and(Reach.Of.CLAUSE, 8, "LIFE-24", "LIFE-40", "LIFE-64", "LIFE-66", "LIFE-67")
                        .and(Reach.Of.STATE, 50, "LifeRequest")
                        .and(Reach.Of.STATE, 40, "SwitchNic")
                        .and(Reach.Of.STATE, 7, "PortLife"));
    }

    @Override
    Arbitrary<Scene> scenes(String ndis) {
        return Walks.switches(ndis, 1, 6, 1);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void portsAndConnectionsComeAndGoAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
