package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.scene.Scene;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Packets on the ingress and the egress path: forwarded, dropped, originated, cancelled, given back (area DATA). */
final class PacketProperties extends WalkSuite {

    PacketProperties() {
        super(
                Area.PACKETS,
                new Floors(120)
                        .and(Reach.Of.INPUT, 1140, "nbl-in")
                        .and(Reach.Of.INPUT, 200, "nbl-cancel")
                        .and(Reach.Of.INPUT, 80, "nbl-up", "nbl-done")
                        .and(Reach.Of.INPUT, 60, "nbl-early", "nbl-back")
                        .and(Reach.Of.INPUT, 30, "nbl-late")
                        .and(Reach.Of.ANSWER, 200, "single source: set", "frame to: FF-FF-FF-FF-FF-FF")
                        .and(Reach.Of.ANSWER, 150, "list: 2")
                        .and(Reach.Of.ANSWER, 100, "available destinations: 0")
                        .and(Reach.Of.ANSWER, 40, "destination: RESOURCES")
                        .and(Reach.Of.ANSWER, 30, "completion: at once", "send status: FAILURE")
                        .and(Reach.Of.CLAUSE, 50, "DATA-33", "DATA-36", "DATA-48", "DATA-76", "DATA-77", "DATA-78")
                        .and(Reach.Of.CLAUSE, 50, "DATA-79", "DATA-82", "DATA-84")
                        .and(Reach.Of.CLAUSE, 40, "DATA-05", "DATA-06", "DATA-07", "DATA-08", "DATA-32", "DATA-52")
                        .and(Reach.Of.CLAUSE, 30, "DATA-04", "DATA-13", "DATA-15", "DATA-19", "DATA-23", "DATA-25")
                        .and(Reach.Of.CLAUSE, 30, "DATA-26", "DATA-29", "DATA-34", "DATA-35", "DATA-37", "DATA-54")
                        .and(Reach.Of.CLAUSE, 30, "DATA-63", "DATA-71", "DATA-72", "DATA-74", "DATA-75", "DATA-80")
                        .and(Reach.Of.CLAUSE, 30, "DATA-81", "ENV-60")
                        .and(Reach.Of.CLAUSE, 20, "DATA-22", "DATA-42", "DATA-70")
                        .and(Reach.Of.CLAUSE, 15, "DATA-47")
                        .and(Reach.Of.CLAUSE, 10, "DATA-41")
                        .and(Reach.Of.STATE, 15, "Packet")
                        .and(Reach.Of.STATE, 6, "PacketTargets"));
    }

    @Override
    Arbitrary<Scene> scenes(String ndis) {
        return Walks.switches(ndis, 1, 3, 1);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void packetsAreForwardedAndGivenBackAsTheSpecificationAllows(@ForAll("walks") GeneratedWalk walk) {
        conforms(walk);
    }
}
