package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.scene.Scene;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The members of a team: each one known, asked, and used under its own index (area TEAM). */
final class TeamProperties extends WalkSuite {

    private static final String OVERTAKEN = "PENDING, completed before the call returns";

    TeamProperties() {
        super(
                Area.TEAM,
                new Floors(120)
                        .and(Reach.Of.INPUT, 800, "nbl-in")
                        .and(Reach.Of.INPUT, 380, "NIC_CONNECT")
                        .and(Reach.Of.INPUT, 200, "NIC_DISCONNECT")
                        .and(Reach.Of.INPUT, 150, "NIC_REQUEST", "STATUS_NIC")
                        .and(Reach.Of.INPUT, 80, "QUERY", "MULTICAST")
                        .and(Reach.Of.ANSWER, 80, "reference #/#: FAILURE")
                        .and(Reach.Of.ANSWER, 30, "lower OID_SWITCH_NIC_REQUEST: refused", "lower OID_SWITCH_NIC_REQUEST: PENDING")
                        .and(Reach.Of.ANSWER, 30, "lower OID_SWITCH_NIC_REQUEST: " + OVERTAKEN)
                        .and(Reach.Of.ANSWER, 20, "destination: RESOURCES")
                        .and(Reach.Of.CLAUSE, 50, "TEAM-17", "TEAM-19")
                        .and(Reach.Of.CLAUSE, 30, "TEAM-08", "TEAM-18", "TEAM-21")
                        .and(Reach.Of.CLAUSE, 20, "TEAM-06")
                        .and(Reach.Of.CLAUSE, 15, "TEAM-05", "TEAM-14")
                        .and(Reach.Of.CLAUSE, 10, "TEAM-15", "TEAM-20")
                        .and(Reach.Of.CLAUSE, 9, "TEAM-31")
                        .and(Reach.Of.STATE, 50, "SwitchNic")
                        .and(Reach.Of.STATE, 15, "RequestReference")
                        .and(Reach.Of.STATE, 6, "PacketTargets"));
    }

    @Override
    Arbitrary<Scene> scenes(String ndis) {
        return Walks.switches(ndis, 2, 6, 0);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void membersAreAskedAndUsedAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
