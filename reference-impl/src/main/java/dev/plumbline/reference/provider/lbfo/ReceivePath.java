package dev.plumbline.reference.provider.lbfo;

import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Received frames: indicated on the primary, returned to the adapter whose buffer they are in. */
final class ReceivePath {

    private final NdisMiniportServices services;
    private final Map<String, Member> owners = new HashMap<>();

    ReceivePath(NdisMiniportServices services) {
        this.services = services;
    }

    /**
     * Indicates the frame on the primary; drops it where there is none, where the member's receiver is off, or where
     * all its buffers are with protocols (LBFO-24, LBFO-25).
     */
    void receive(Member owner, String packet) {
        Optional<Member> primary = owner.bundle().primary();
        if (primary.isPresent() && owner.bundle().receivesOn(owner) && owner.lendBuffer()) {
            owners.put(packet, owner);
            services.ndisMIndicateReceivePacket(primary.get().adapter(), packet);
        }
    }

    /** The buffer goes back to the adapter that owns it (LBFO-57). */
    void giveBack(String packet) {
        Member owner = owners.remove(packet);
        if (owner != null) {
            owner.bufferIsBack();
        }
    }
}
