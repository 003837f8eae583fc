package dev.plumbline.reference.live;

import dev.plumbline.reference.datapath.Frame;
import dev.plumbline.reference.datapath.FrameHandler;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.LbfoNdis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * NDIS 5 over a real datapath: what its loop sees becomes calls of the miniport, in its order and on its thread.
 *
 * <pre>
 * frame from the upper TAP ──► MiniportSend(primary) ──► Transmit = frame out at a member ──► TransmitDone
 * frame from a member      ──► WireReceive(member)   ──► NdisMIndicateReceivePacket = frame to the upper TAP
 *                                                    ──► MiniportReturnPacket(primary)
 * carrier of a member      ──► MiniportInitialize the first time, then LinkChange
 * </pre>
 */
final class LiveLbfoHost implements FrameHandler {

    /** Some calls of the miniport. */
    private interface Calls {
        void make() throws IutException;
    }

    private final List<String> members;
    private final String bundle;
    private final LbfoNdis ndis;
    private final LiveWire wire;
    private long packets;
    private volatile @Nullable IutException failure;

    /**
     * @param members adapters, by number of the datapath's member; all of one bundle
     * @param bundle as events name it
     */
    LiveLbfoHost(List<String> members, String bundle, LbfoNdis ndis, LiveWire wire) {
        this.members = List.copyOf(members);
        this.bundle = bundle;
        this.ndis = ndis;
        this.wire = wire;
    }

    /** Why the miniport is no longer called, if it cannot be judged any further. */
    Optional<IutException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void fromUpper(Frame frame) {
        attempt(() -> {
            Optional<String> primary = ndis.primary(bundle);
            if (primary.isPresent()) {
                String packet = carry(frame);
                ndis.send(primary.get(), packet);
                while (ndis.isOnWire(packet) && !ndis.isOver()) {
                    ndis.transmitDone(packet);
                }
            }
        });
    }

    @Override
    public void fromMember(int member, Frame frame) {
        attempt(() -> {
            if (ndis.isUp(members.get(member))) {
                String packet = carry(frame);
                ndis.wireReceive(members.get(member), packet);
                ndis.returnPacket(packet);
                ndis.dropArrival(packet);
            }
        });
    }

    /** An adapter that the miniport gave up is started anew when its carrier is back. */
    @Override
    public void linkChanged(int member, boolean carrier) {
        String adapter = members.get(member);
        attempt(() -> {
            boolean wasUp = ndis.isUp(adapter);
            if (ndis.isRemoved(adapter) && carrier) {
                ndis.halt(adapter);
            }
            if (!wasUp && !ndis.isRemoved(adapter)) {
                ndis.initialize(adapter);
            }
            if (ndis.isUp(adapter) && (wasUp || !carrier)) {
                ndis.linkChange(adapter, carrier);
            }
        });
    }

    /** Ends the run: quiescence, every adapter halted, quiescence. */
    void end() {
        attempt(() -> {
            ndis.workItem();
            ndis.quiescent();
            for (String adapter : members) {
                if (ndis.isUp(adapter) || ndis.isRemoved(adapter)) {
                    ndis.halt(adapter);
                }
            }
            ndis.quiescent();
        });
    }

    private String carry(Frame frame) {
        String packet = "p" + ++packets;
        wire.carry(packet, frame);
        return packet;
    }

    private void attempt(Calls calls) {
        if (failure != null || ndis.isOver()) {
            return;
        }
        try {
            calls.make();
        } catch (IutException e) {
            failure = e;
        }
    }
}
