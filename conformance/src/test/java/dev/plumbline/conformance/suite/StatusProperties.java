package dev.plumbline.conformance.suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Status indications that are passed on, altered, suppressed and originated (area STAT). */
final class StatusProperties extends WalkSuite {

    StatusProperties() {
        super(
                Area.STATUSES,
                new Floors(120)
                        .and(Reach.Of.INPUT, 1040, "work")
                        .and(Reach.Of.INPUT, 900, "STATUS")
                        .and(Reach.Of.INPUT, 400, "STATUS_NIC")
                        .and(Reach.Of.INPUT, 200, "NIC_CONNECT")
                        .and(Reach.Of.INPUT, 150, "NIC_REQUEST")
                        .and(Reach.Of.ANSWER, 300, "level of FilterStatus: PASSIVE_LEVEL")
                        .and(Reach.Of.ANSWER, 100, "reference #/#: FAILURE")
                        .and(Reach.Of.ANSWER, 40, "indicated by: 1/1")
                        .and(Reach.Of.CLAUSE, 30, "LIFE-25", "REF-08", "REF-13", "STAT-04", "STAT-07", "STAT-09")
                        .and(Reach.Of.CLAUSE, 30, "STAT-10", "STAT-11", "STAT-12", "STAT-17", "STAT-18", "STAT-29")
                        .and(Reach.Of.CLAUSE, 30, "TEAM-21")
                        .and(Reach.Of.CLAUSE, 20, "STAT-19", "STAT-26")
                        .and(Reach.Of.CLAUSE, 10, "STAT-13", "STAT-14", "STAT-16", "STAT-22", "STAT-30", "TEAM-20")
                        .and(Reach.Of.STATE, 20, "StatusReference")
                        .and(Reach.Of.STATE, 6, "StatusIndication"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void statusesAreForwardedAndOriginatedAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
