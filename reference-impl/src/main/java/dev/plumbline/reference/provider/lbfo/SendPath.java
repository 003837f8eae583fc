package dev.plumbline.reference.provider.lbfo;

import static dev.plumbline.ndis.lbfo.LbfoStatus.FAILURE;
import static dev.plumbline.ndis.lbfo.LbfoStatus.PENDING;
import static dev.plumbline.ndis.lbfo.LbfoStatus.SUCCESS;

import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.provider.balancing.Outbound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Sends: given to a primary, carried by any member, completed on that primary in the order of each member's hardware.
 */
final class SendPath {

    private final NdisMiniportServices services;
    private final PacketContents contents;
    private long accepted;

    SendPath(NdisMiniportServices services, PacketContents contents) {
        this.services = services;
        this.contents = contents;
    }

    /** Transmits over a member whose link is up; without one the send fails at once (LBFO-21, LBFO-56). */
    String send(Member primary, String packet) {
        Outbound frame = new Outbound(contents.of(packet), primary.adapter());
        Optional<Member> carrier = primary.bundle().carrier(frame);
        if (carrier.isEmpty()) {
            return FAILURE;
        }
        carrier.get().ring().put(packet, new Send(accepted++, packet, primary.adapter()));
        services.transmit(carrier.get().adapter(), packet);
        return PENDING;
    }

    /** Completes what is done at the head of the member's ring (LBFO-22). */
    void transmitDone(Member carrier, String packet) {
        Send done = carrier.ring().get(packet);
        if (done == null) {
            return;
        }
        done.done();
        Iterator<Send> ring = carrier.ring().values().iterator();
        while (ring.hasNext()) {
            Send head = ring.next();
            if (!head.isDone()) {
                return;
            }
            ring.remove();
            services.ndisMSendComplete(head.context(), head.packet(), SUCCESS);
        }
    }

    /** Fails every send that was given to the member or is carried by it, in the order of acceptance (LBFO-58). */
    void abort(Member member, List<Member> bundle) {
        List<Send> aborted = new ArrayList<>();
        for (Member carrier : bundle) {
            carrier.ring().values().stream()
                    .filter(send -> carrier.equals(member) || send.context().equals(member.adapter()))
                    .forEach(aborted::add);
        }
        aborted.sort(Comparator.comparingLong(Send::number));
        for (Send send : aborted) {
            bundle.forEach(carrier -> carrier.ring().remove(send.packet()));
            services.ndisMSendComplete(send.context(), send.packet(), FAILURE);
        }
    }
}
