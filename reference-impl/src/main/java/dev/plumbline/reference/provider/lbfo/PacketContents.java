package dev.plumbline.reference.provider.lbfo;

import dev.plumbline.reference.provider.balancing.Octets;

/** What is in the packets that the driver is given to send. */
@FunctionalInterface
public interface PacketContents {

    /** The frame of a packet; no octets where it is not known. */
    Octets of(String packet);

    /** Packets are ids and nothing more. */
    static PacketContents unknown() {
        return packet -> Octets.none();
    }
}
