package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.Packet.Half;
import dev.plumbline.spec.event.PacketEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls by which the module passes packets on and gives them back. A call about a packet that is not the module's is
 * recorded and changes nothing.
 */
final class PassedPackets implements PacketAnswers {

    private final Surroundings around;
    private final Packets packets;
    private final ProtocolEdge above;
    private final PacketsBelow below;

    PassedPackets(Surroundings around, Packets packets, ProtocolEdge above, PacketsBelow below) {
        this.around = around;
        this.packets = packets;
        this.above = above;
        this.below = below;
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        switch (callout.name()) {
            case "NdisFSendNetBufferLists" -> send(callout);
            case "NdisFSendNetBufferListsComplete" -> complete(callout);
            case "NdisFIndicateReceiveNetBufferLists" -> indicate(callout);
            case "NdisFReturnNetBufferLists" -> giveBack(callout);
            case "NdisFCancelSendNetBufferLists" ->
                around.event(new PacketEvent.NdisFCancelSendNetBufferLists(need(callout, "cancelId"), told(callout, "nbl")));
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(Message.done());
    }

    private static @Nullable String told(Message callout, String parameter) {
        return callout.get(parameter).orElse(null);
    }

    private static @Nullable String or(@Nullable String told, @Nullable String known) {
        return told == null ? known : told;
    }

    /** A packet that reached the module while it was not running may be rejected even if it runs by now (FLT-12). */
    private String moduleState(@Nullable Packet packet) {
        boolean expected = packet == null || packet.isExpected();
        return expected && around.module().isRunning() ? "running" : "paused";
    }

    private void send(Message callout) throws IutException {
        @Nullable Packet packet = packets.find(need(callout, "nbl"));
        @Nullable String source = told(callout, "source");
        around.event(new PacketEvent.NdisFSendNetBufferLists(
                need(callout, "nbl"),
                packet == null ? null : packet.form(),
                or(source, packet == null ? null : packet.source()),
                told(callout, "portNumber"),
                told(callout, "singleSource"),
                or(told(callout, "sources"), "same"),
                told(callout, "group"),
                or(told(callout, "spread"), packet == null ? null : spread(packet)),
                told(callout, "handle"),
                told(callout, "parent"),
                told(callout, "safe"),
                told(callout, "data"),
                told(callout, "nativeForwarding"),
                told(callout, "priority")));
        if (packet != null && packet.mayGoDown()) {
            passOn(packet, callout);
            packet.down(Half.PASSED);
            below.sent(packet);
        }
    }

    private static @Nullable String spread(Packet packet) {
        int destinations = packet.destinations().size();
        return destinations == 0 ? null : destinations == 1 ? "single" : "several";
    }

    /** What is the module's own holds its connections from now on. */
    private void passOn(Packet packet, Message callout) {
        if (!packet.isForeign() && packet.down() == Half.NONE && packet.up() == Half.NONE) {
            packet.parent(told(callout, "parent"));
            packets.hold(packet, packet.source());
        }
    }

    private void complete(Message callout) throws IutException {
        @Nullable Packet packet = packets.find(need(callout, "nbl"));
        around.event(new PacketEvent.NdisFSendNetBufferListsComplete(
                need(callout, "nbl"),
                told(callout, "status"),
                packet == null ? null : packets.clonesOf(packet),
                told(callout, "data"),
                told(callout, "handle"),
                moduleState(packet)));
        if (packet != null && packet.isForeign() && (packet.down() == Half.HELD || packet.down() == Half.BACK)) {
            packets.remove(packet);
        }
    }

    private void indicate(Message callout) throws IutException {
        @Nullable Packet packet = packets.find(need(callout, "nbl"));
        around.event(new PacketEvent.NdisFIndicateReceiveNetBufferLists(
                need(callout, "nbl"),
                packet == null ? null : packet.form(),
                told(callout, "portNumber"),
                told(callout, "singleSource"),
                or(told(callout, "sources"), "same"),
                told(callout, "resources"),
                told(callout, "handle"),
                told(callout, "parent"),
                told(callout, "safe"),
                told(callout, "data"),
                told(callout, "nativeForwarding"),
                told(callout, "priority")));
        if (packet != null && packet.mayGoUp()) {
            passOn(packet, callout);
            packet.up(Half.PASSED);
            if (around.choose("above", List.of("PENDING", "back at once")).equals("back at once")) {
                above.giveBack(packet, below);
            }
        }
    }

    private void giveBack(Message callout) throws IutException {
        @Nullable Packet packet = packets.find(need(callout, "nbl"));
        around.event(new PacketEvent.NdisFReturnNetBufferLists(
                need(callout, "nbl"),
                told(callout, "singleSource"),
                or(told(callout, "sources"), "same"),
                packet == null ? null : packets.clonesOf(packet),
                told(callout, "data"),
                told(callout, "handle"),
                moduleState(packet)));
        boolean modules = packet != null && (packet.up() == Half.HELD || packet.up() == Half.BACK);
        if (packet != null && modules && packet.down() == Half.PASSED) {
            packet.up(Half.OVER);
            below.mayComplete(packet);
        }
    }
}
