package dev.plumbline.reference.provider.balancing;

import java.util.List;

/** All frames of one source MAC address leave by one member, so that a switch learns the address at one port. */
public record SourceAddress() implements Balancing {

    @Override
    public Balancer forTeam() {
        return SourceAddress::pick;
    }

    private static String pick(Outbound outbound, List<String> members) {
        return Rendezvous.pick(Mixing.mix(Ethernet.source(outbound.frame())), members);
    }
}
