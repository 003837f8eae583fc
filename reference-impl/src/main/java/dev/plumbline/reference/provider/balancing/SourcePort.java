package dev.plumbline.reference.provider.balancing;

import java.util.List;

/** All frames of one port of the switch above leave by one member. */
public record SourcePort() implements Balancing {

    @Override
    public Balancer forTeam() {
        return SourcePort::pick;
    }

    private static String pick(Outbound outbound, List<String> members) {
        return Rendezvous.pick(Mixing.of(outbound.source()), members);
    }
}
