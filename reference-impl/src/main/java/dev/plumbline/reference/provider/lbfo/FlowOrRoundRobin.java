package dev.plumbline.reference.provider.lbfo;

import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Failover and load balancing (LBFO-42): a flow stays on one member, packets of no flow take turns; every member
 * receives.
 *
 * @param flows the key of a packet's flow, where it has one
 */
public record FlowOrRoundRobin(Function<String, OptionalInt> flows) implements Balancing {

    /** Without knowledge of flows: packets take turns. */
    public static FlowOrRoundRobin turns() {
        return new FlowOrRoundRobin(packet -> OptionalInt.empty());
    }

    @Override
    public int pick(String packet, int usable, int last) {
        return Math.floorMod(flows.apply(packet).orElse(last + 1), usable);
    }

    @Override
    public boolean receives(int place, int usable, int last) {
        return true;
    }
}
