package dev.plumbline.conformance.suite;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** OID requests of protocols and of NDIS to the adapters of a bundle (area LBFO). */
final class AdapterRequestProperties extends WalkSuite {

    AdapterRequestProperties() {
        super(
                Area.ADAPTER_REQUESTS,
                new Floors(120)
                        .and(Reach.Of.INPUT, 880, "query", "set")
                        .and(Reach.Of.INPUT, 720, "work")
                        .and(Reach.Of.ANSWER, 200, "origin #: ndis")
                        .and(Reach.Of.ANSWER, 150, "oid #: OID_GEN_STATISTICS")
                        .and(Reach.Of.ANSWER, 100, "oid #: OID_PNP_SET_POWER", "oid #: OID_802_3_MULTICAST_LIST")
                        .and(Reach.Of.ANSWER, 60, "oid #: OID_PNP_CAPABILITIES")
                        .and(Reach.Of.CLAUSE, 60, "LBFO-26", "LBFO-28")
                        .and(Reach.Of.CLAUSE, 20, "LBFO-58")
                        .and(Reach.Of.STATE, 1000, "LbfoBundle"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void requestsGetToTheAdapterThatWasAskedAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
