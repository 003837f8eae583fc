package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.SwitchPortDestination;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.Packet.Half;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.PacketEvent;
import java.util.ArrayList;
import java.util.List;

/** The miniport edge of the switch: what was sent down comes up on egress, and is completed when that half is over. */
final class PacketsBelow {

    private static final String PENDING = "PENDING";

    private final Surroundings around;
    private final Packets packets;
    private final NicKinds nics;

    PacketsBelow(Surroundings around, Packets packets, NicKinds nics) {
        this.around = around;
        this.packets = packets;
        this.nics = nics;
    }

    /** A packet was sent down: it may come up before the call returns. */
    void sent(Packet packet) throws IutException {
        if (around.choose("below", List.of(PENDING, "up at once")).equals("up at once")) {
            comeUp(packet);
        }
    }

    /** A packet that is below comes up on egress, or ends here (DATA-02, DATA-46). */
    void comeUp(Packet packet) throws IutException {
        boolean open = packet.destinations().isEmpty();
        if (open) {
            decide(packet);
        }
        mirror(packet);
        if (!packet.hasTarget() || isDropped(open) || !around.offers("FilterReceiveNetBufferLists")) {
            packet.up(Half.OVER);
            mayComplete(packet);
            return;
        }
        packet.up(Half.HELD);
        packet.expected(around.module().isRunning());
        if (packet.isNative()) {
            packet.nvgre(false, true);
        }
        String single = around.choose("single source", List.of("clear", "set"));
        String encapsulation = packet.isNvgre() ? "nvgre" : "plain";
        around.event(new PacketEvent.FilterReceiveNetBufferLists(
                packet.id(), packet.source(), single, "clear", "some", encapsulation, "switch"));
        Message call = Message.call(
                "FilterReceiveNetBufferLists",
                "nbl", packet.id(),
                "source", packet.source(),
                "singleSource", single,
                "resources", "clear",
                "destinations", "some",
                "encapsulation", encapsulation,
                "stack", "switch",
                "available", Integer.toString(packet.available()),
                "frame", packet.frame().toString());
        around.call(packet.isNative() ? call.with("nativeForwarding", "set") : call);
        around.event(new PacketEvent.FilterReceiveNetBufferListsReturn(packet.id()));
    }

    /** The switch, or its network virtualisation, decides where a packet goes that names nobody (DATA-14, DATA-43). */
    private void decide(Packet packet) {
        List<String> targets = new ArrayList<>();
        for (String nic : nics.all()) {
            boolean usable = nics.isConnected(nic) && (!NicKinds.isExternal(nic) || NicKinds.isMember(nic));
            if (usable && !nic.equals(packet.source()) && targets.size() < 3) {
                targets.add(nic);
            }
        }
        if (!targets.isEmpty()) {
            commit(packet, around.choose("switch destination", targets));
        }
    }

    /** A port may be mirrored (DATA-64). */
    private void mirror(Packet packet) {
        for (String nic : nics.all()) {
            boolean candidate = !NicKinds.isExternal(nic)
                    && nics.isConnected(nic)
                    && !nic.equals(packet.source())
                    && !packet.destinations().containsKey(nic);
            if (candidate) {
                if (packet.hasTarget() && around.choose("mirror", List.of("no", "yes")).equals("yes")) {
                    commit(packet, nic);
                }
                return;
            }
        }
    }

    private void commit(Packet packet, String nic) {
        packet.destinations().put(nic, SwitchPortDestination.of(nic));
        packets.hold(packet, nic);
    }

    /** Policies of the edge itself (DATA-46), or of whoever decides in the module's stead (DATA-14, DATA-43, DATA-44). */
    private boolean isDropped(boolean open) {
        boolean may = open || around.state().world().version() == NdisVersion.NDIS_6_30;
        return may && around.choose("edge", List.of("passes", "drops")).equals("drops");
    }

    /** The egress half is over, so that the packet may come back before the call returns. */
    void mayComplete(Packet packet) throws IutException {
        if (packet.isCompletable() && around.choose("completion", List.of(PENDING, "at once")).equals("at once")) {
            complete(packet);
        }
    }

    /** A packet that is below comes back (DATA-03). */
    void complete(Packet packet) throws IutException {
        String status = around.choose("send status", List.of("SUCCESS", "FAILURE"));
        packet.down(Half.BACK);
        String targets = targets(packet);
        if (!packet.isForeign()) {
            packets.release(packet);
        }
        if (!around.offers("FilterSendNetBufferListsComplete")) {
            packets.remove(packet);
            return;
        }
        around.event(new PacketEvent.FilterSendNetBufferListsComplete(packet.id(), status, targets));
        around.call(Message.call(
                "FilterSendNetBufferListsComplete", "nbl", packet.id(), "status", status, "targets", targets));
        around.event(new Event.Return("FilterSendNetBufferListsComplete"));
    }

    private String targets(Packet packet) {
        for (String nic : packet.destinations().keySet()) {
            if (around.state().nic(nic) == SwitchState.Nic.NONE) {
                return "deleted";
            }
        }
        return "kept";
    }
}
