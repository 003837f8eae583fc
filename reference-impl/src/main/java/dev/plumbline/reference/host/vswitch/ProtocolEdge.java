package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.Packet.Half;
import dev.plumbline.reference.host.vswitch.SwitchState.Nic;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.PacketEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The protocol edge of the switch: packets of NICs and of other extensions come in, and what came up is delivered. */
final class ProtocolEdge {

    /** A packet of a connected NIC, or of another extension (DATA-01). */
    static final String IN = "nbl-in";

    /** One that comes ahead of the connect (LIFE-27). */
    static final String EARLY = "nbl-early";

    /** One that comes after the disconnect (LIFE-41). */
    static final String LATE = "nbl-late";

    /** Connections on whose behalf packets are offered at a time. */
    private static final int SOURCES = 8;

    private static final String NOBODY = "0/0";
    private static final String OUTSIDE = "02-FF-00-00-00-0";

    private final Surroundings around;
    private final Packets packets;
    private final NicKinds nics;
    private final PacketContents contents;
    private int given;

    ProtocolEdge(Surroundings around, Packets packets, NicKinds nics) {
        this.around = around;
        this.packets = packets;
        this.nics = nics;
        this.contents = new PacketContents(around);
    }

    /** Whoever may send now. */
    void inputs(List<String> into) {
        into.add(IN + " " + NOBODY);
        boolean external = !nics.connectedMembers().equals("zero");
        int offered = 0;
        for (String nic : nics.all()) {
            boolean possible = NicKinds.isExternal(nic) ? external && NicKinds.isMember(nic) : true;
            Nic is = around.state().nic(nic);
            if (possible && maySend(nic) && offered < SOURCES) {
                offered++;
                into.add((is == Nic.CREATED ? EARLY : is == Nic.CONNECTED ? IN : LATE) + " " + nic);
            }
        }
    }

    /** Gives the module a list of packets from one source; at most {@code room} of them. */
    void give(String source, int room) throws IutException {
        boolean two = room > 1 && around.choose("list", List.of("1", "2")).equals("2");
        boolean single = around.choose("single source", List.of("clear", "set")).equals("set");
        send(source, single);
        if (two && (source.equals(NOBODY) || maySend(source))) {
            send(source, single);
        }
    }

    /** Packets come from a connection until its deletion (DATA-01, LIFE-42). */
    private boolean maySend(String nic) {
        return around.state().nic(nic) != Nic.NONE && !around.state().isDeleting(nic);
    }

    private void send(String source, boolean single) throws IutException {
        Packet packet = packets.enter();
        packet.source(source);
        packet.singleSource(single);
        packet.frame(frame(source));
        packet.down(Half.HELD);
        packet.expected(around.module().isRunning());
        packets.hold(packet, source);
        packet.available(Integer.parseInt(around.choose("available destinations", List.of("1", "0", "4"))));
        PacketContents.Kind kind = contents.of(source);
        packet.nvgre(kind.isNvgre(), kind.isNative());
        String origin = source.equals(NOBODY) ? "extension" : "nic";
        String flag = single ? "set" : "clear";
        @Nullable String nicType = nics.nicType(source);
        @Nullable String members = NicKinds.isExternal(source) ? nics.connectedMembers() : null;
        String cancelId = cancelId(packet);
        around.event(new PacketEvent.FilterSendNetBufferLists(
                packet.id(),
                source,
                origin,
                nicType,
                members,
                flag,
                kind.encapsulation(),
                kind.nativeForwarding(),
                kind.subnet(),
                kind.subnetId(),
                "switch",
                cancelId));
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("nbl", packet.id());
        parameters.put("source", source);
        parameters.put("origin", origin);
        put(parameters, "nicType", nicType);
        put(parameters, "physicalNics", members);
        parameters.put("singleSource", flag);
        parameters.put("encapsulation", kind.encapsulation());
        put(parameters, "nativeForwarding", kind.nativeForwarding());
        put(parameters, "subnet", kind.subnet());
        put(parameters, "subnetId", kind.subnetId());
        parameters.put("stack", "switch");
        parameters.put("cancelId", cancelId);
        parameters.put("available", Integer.toString(packet.available()));
        parameters.put("frame", packet.frame().toString());
        around.call(new Message("FilterSendNetBufferLists", parameters));
        around.event(new PacketEvent.FilterSendNetBufferListsReturn(packet.id()));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static String cancelId(Packet packet) {
        return "k" + packet.id();
    }

    private EthernetFrame frame(String source) {
        int number = given++;
        boolean external = NicKinds.isExternal(source);
        List<String> to = new ArrayList<>();
        if (!external) {
            to.add(OUTSIDE + number % 4);
        }
        for (String nic : nics.all()) {
            if (!NicKinds.isExternal(nic) && !nic.equals(source) && nics.isConnected(nic) && to.size() < 3) {
                to.add(nics.address(nic));
            }
        }
        to.add(EthernetFrame.BROADCAST);
        String from = external ? OUTSIDE + number % 4 : nics.address(source);
        return new EthernetFrame(around.choose("frame to", to), from, "flow" + number % 16);
    }

    /** What came up is delivered and comes back (DATA-03). */
    void giveBack(Packet packet, PacketsBelow below) throws IutException {
        if (!around.offers("FilterReturnNetBufferLists")) {
            packet.up(Half.OVER);
            below.mayComplete(packet);
            return;
        }
        packet.up(Half.BACK);
        if (packet.down() == Half.NONE) {
            packets.release(packet);
        }
        around.event(new PacketEvent.FilterReturnNetBufferLists(packet.id()));
        around.call(Message.call("FilterReturnNetBufferLists", "nbl", packet.id()));
        around.event(new Event.Return("FilterReturnNetBufferLists"));
    }

    /** The sender of a packet wants it back (DATA-80). */
    void cancel(Packet packet) throws IutException {
        String cancelId = cancelId(packet);
        @Nullable String nbl = packet.down() == Half.HELD ? packet.id() : null;
        around.event(new PacketEvent.FilterCancelSendNetBufferLists(cancelId, nbl));
        Message call = Message.call("FilterCancelSendNetBufferLists", "cancelId", cancelId);
        around.call(nbl == null ? call : call.with("nbl", nbl));
        around.event(new PacketEvent.FilterCancelSendNetBufferListsReturn(cancelId, nbl));
    }
}
