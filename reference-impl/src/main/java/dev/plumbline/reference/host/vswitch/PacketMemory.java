package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.address;
import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.ndis.filter.SwitchPortDestination;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.Packet.Half;
import dev.plumbline.spec.event.PacketEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The module's own packets and clones, their forwarding contexts, and the source of packets (DATA-50 to DATA-63). */
final class PacketMemory implements PacketAnswers {

    private static final String SUCCESS = "SUCCESS";
    private static final String FAILURE = "FAILURE";
    private static final List<String> MEMORY = List.of(SUCCESS, "RESOURCES");

    private final Surroundings around;
    private final Packets packets;

    PacketMemory(Surroundings around, Packets packets) {
        this.around = around;
        this.packets = packets;
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        return switch (callout.name()) {
            case "NdisAllocateNetBufferList" -> Optional.of(allocate(fresh(callout)));
            case "NdisAllocateCloneNetBufferList" -> Optional.of(clone(fresh(callout), need(callout, "original")));
            case "NdisFreeNetBufferList" -> {
                around.event(new PacketEvent.NdisFreeNetBufferList(need(callout, "nbl")));
                yield Optional.of(free(need(callout, "nbl")));
            }
            case "NdisFreeCloneNetBufferList" -> {
                around.event(new PacketEvent.NdisFreeCloneNetBufferList(need(callout, "nbl")));
                yield Optional.of(free(need(callout, "nbl")));
            }
            case "AllocateNetBufferListForwardingContext" -> Optional.of(giveContext(callout));
            case "FreeNetBufferListForwardingContext" -> Optional.of(takeContext(callout));
            case "SetNetBufferListSource" -> Optional.of(source(callout));
            case "CopyNetBufferListInfo" -> Optional.of(copy(callout));
            case "SetNetBufferListSwitchContext" -> Optional.of(attach(callout));
            case "GetNetBufferListSwitchContext" -> Optional.of(fetch(need(callout, "nbl")));
            default -> Optional.empty();
        };
    }

    private String fresh(Message callout) throws IutException {
        String id = need(callout, "nbl");
        if (!packets.isFresh(id)) {
            throw new IutException(IutException.Kind.PROTOCOL, callout.name() + ": id " + id + " is not fresh");
        }
        return id;
    }

    private Message allocate(String id) {
        around.event(new PacketEvent.NdisAllocateNetBufferList(id));
        String status = around.choose("packet", MEMORY);
        if (status.equals(SUCCESS)) {
            packets.add(new Packet(id, "own", null));
        }
        around.event(new PacketEvent.NdisAllocateNetBufferListReturn(id, status));
        return Message.status(status);
    }

    private Message clone(String id, String original) {
        @Nullable Packet of = packets.find(original);
        @Nullable String path = of == null ? null : of.up() == Half.NONE ? "ingress" : "egress";
        around.event(new PacketEvent.NdisAllocateCloneNetBufferList(id, original, path));
        String status = of == null ? FAILURE : around.choose("packet clone", MEMORY);
        if (of != null && status.equals(SUCCESS)) {
            packets.add(new Packet(id, "clone", original)).frame(of.frame());
        }
        around.event(new PacketEvent.NdisAllocateCloneNetBufferListReturn(id, original, status));
        return Message.status(status);
    }

    private Message free(String id) {
        @Nullable Packet packet = packets.find(id);
        if (packet != null && !packet.isForeign() && !packet.isUnderWay()) {
            packets.remove(packet);
        }
        return Message.done();
    }

    /** A packet of which nothing is known is the module's own: its allocation need not have been seen. */
    private Message giveContext(Message callout) throws IutException {
        String id = need(callout, "nbl");
        @Nullable String position = callout.get("position").orElse(null);
        around.event(new PacketEvent.AllocateNetBufferListForwardingContext(
                id, callout.get("handle").orElse(null), position));
        if (packets.isFresh(id)) {
            packets.add(new Packet(id, "own", null));
        }
        @Nullable Packet packet = packets.find(id);
        boolean possible = packet != null && !packet.isForeign() && !packet.hasContext() && !"further".equals(position);
        String status = possible ? around.choose("forwarding context", MEMORY) : FAILURE;
        if (packet != null && status.equals(SUCCESS)) {
            packet.context(true);
            packet.source("0/0");
            packet.down(Half.NONE);
            packet.up(Half.NONE);
            packet.available(Integer.parseInt(around.choose("available destinations", List.of("1", "0", "4"))));
        }
        around.event(new PacketEvent.AllocateNetBufferListForwardingContextReturn(
                id, status, status.equals(SUCCESS) ? "0/0" : null, position));
        Message answer = Message.status(status);
        return packet == null ? answer : answer.with("available", Integer.toString(packet.available()));
    }

    private Message takeContext(Message callout) throws IutException {
        String id = need(callout, "nbl");
        @Nullable String position = callout.get("position").orElse(null);
        around.event(new PacketEvent.FreeNetBufferListForwardingContext(id, position));
        @Nullable Packet packet = packets.find(id);
        if (packet != null && packet.hasContext() && !packet.isUnderWay() && !"further".equals(position)) {
            packet.context(false);
            packet.destinations().clear();
            packet.switchContext(null);
            packets.release(packet);
        }
        return Message.done();
    }

    private Message source(Message callout) throws IutException {
        String id = need(callout, "nbl");
        String source = address(callout, "source");
        @Nullable Packet packet = packets.find(id);
        around.event(new PacketEvent.SetNetBufferListSource(id, source, packet == null ? null : packet.form()));
        boolean possible = packet != null
                && packet.isModules()
                && around.state().nic(source) == SwitchState.Nic.CONNECTED;
        String status = possible ? around.choose("packet source", List.of(SUCCESS, FAILURE)) : FAILURE;
        if (packet != null && status.equals(SUCCESS)) {
            packet.source(source);
            if (packet.isForeign()) {
                packets.hold(packet, source);
            }
        }
        around.event(new PacketEvent.SetNetBufferListSourceReturn(id, source, status));
        return Message.status(status);
    }

    private Message copy(Message callout) throws IutException {
        String id = need(callout, "nbl");
        String original = need(callout, "original");
        @Nullable String preserve = callout.get("preserve").orElse(null);
        around.event(new PacketEvent.CopyNetBufferListInfo(id, original, preserve));
        @Nullable Packet to = packets.find(id);
        @Nullable Packet from = packets.find(original);
        boolean possible = to != null && from != null && !to.isForeign() && to.isModules();
        String status = possible ? around.choose("copy of packet information", MEMORY) : FAILURE;
        if (to != null && from != null && status.equals(SUCCESS)) {
            to.source(from.source());
            to.nvgre(from.isNvgre(), from.isNative());
            if ("set".equals(preserve)) {
                for (SwitchPortDestination destination : from.destinations().values()) {
                    to.destinations().put(destination.nic(), destination);
                    packets.hold(to, destination.nic());
                }
            }
        }
        around.event(new PacketEvent.CopyNetBufferListInfoReturn(id, original, status));
        return Message.status(status);
    }

    private Message attach(Message callout) throws IutException {
        String id = need(callout, "nbl");
        around.event(new PacketEvent.SetNetBufferListSwitchContext(id));
        @Nullable Packet packet = packets.find(id);
        String status =
                packet != null && packet.isModules() ? around.choose("switch context", MEMORY) : FAILURE;
        if (packet != null && status.equals(SUCCESS)) {
            packet.switchContext(callout.get("value").orElse(""));
        }
        around.event(new PacketEvent.SetNetBufferListSwitchContextReturn(id, status));
        return Message.status(status);
    }

    /** The context of a packet may be lost on its way (DATA-63). */
    private Message fetch(String id) {
        around.event(new PacketEvent.GetNetBufferListSwitchContext(id));
        @Nullable Packet packet = packets.find(id);
        @Nullable String value = packet == null ? null : packet.switchContext();
        boolean given = value != null
                && around.choose("switch context of a packet", List.of("given", "missing")).equals("given");
        around.event(new PacketEvent.GetNetBufferListSwitchContextReturn(id, given ? "given" : "missing"));
        Message answer = Message.done().with("context", given ? "given" : "missing");
        return value != null && given ? answer.with("value", value) : answer;
    }
}
