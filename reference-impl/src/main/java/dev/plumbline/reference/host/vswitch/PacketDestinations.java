package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.address;
import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.ndis.filter.SwitchPortDestination;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.SwitchState.Nic;
import dev.plumbline.spec.event.PacketEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The destinations of packets, and the reports of those that are dropped (DATA-06 to DATA-08, DATA-20 to DATA-39). */
final class PacketDestinations implements PacketAnswers {

    private static final String SUCCESS = "SUCCESS";
    private static final String FAILURE = "FAILURE";
    private static final String RESOURCES = "RESOURCES";
    private static final int MOST = 0xFFFF;

    private final Surroundings around;
    private final Packets packets;
    private final NicKinds nics;

    PacketDestinations(Surroundings around, Packets packets, NicKinds nics) {
        this.around = around;
        this.packets = packets;
        this.nics = nics;
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        return switch (callout.name()) {
            case "AddNetBufferListDestination" -> Optional.of(add(callout));
            case "GrowNetBufferListDestinations" -> Optional.of(grow(callout));
            case "GetNetBufferListDestinations" -> Optional.of(get(need(callout, "nbl")));
            case "UpdateNetBufferListDestinations" -> Optional.of(update(callout));
            case "ReportFilteredNetBufferLists" -> Optional.of(report(callout));
            default -> Optional.empty();
        };
    }

    private static @Nullable String told(Message callout, String parameter) {
        return callout.get(parameter).orElse(null);
    }

    private static @Nullable String form(@Nullable Packet packet) {
        return packet == null ? null : packet.form();
    }

    private Message add(Message callout) throws IutException {
        String id = need(callout, "nbl");
        String nic = address(callout, "destination");
        @Nullable Packet packet = packets.find(id);
        around.event(new PacketEvent.AddNetBufferListDestination(
                id,
                nic,
                form(packet),
                told(callout, "element"),
                told(callout, "excluded"),
                nics.nicType(nic),
                nics.boundMembers()));
        String status = commit(packet, nic, "set".equals(told(callout, "excluded")));
        around.event(new PacketEvent.AddNetBufferListDestinationReturn(id, nic, status));
        return Message.status(status);
    }

    /** A connection that was not disconnected before the packet came may still be committed (C-29). */
    private String commit(@Nullable Packet packet, String nic, boolean excluded) {
        Nic is = around.state().nic(nic);
        if (packet == null || !packet.isModules() || (is != Nic.CONNECTED && is != Nic.DISCONNECTED)) {
            return FAILURE;
        }
        String status = around.choose("destination", List.of(SUCCESS, RESOURCES));
        if (status.equals(SUCCESS)) {
            packet.destinations().put(nic, new SwitchPortDestination(nic, excluded, false, false));
            packet.available(Math.max(0, packet.available() - 1));
            packets.hold(packet, nic);
        }
        return status;
    }

    private Message grow(Message callout) throws IutException {
        String id = need(callout, "nbl");
        @Nullable Packet packet = packets.find(id);
        int more = number(callout.get("more").orElse("1"));
        @Nullable String room = packet == null || callout.get("more").isEmpty()
                ? told(callout, "room")
                : packet.available() >= more ? "enough" : "short";
        around.event(new PacketEvent.GrowNetBufferListDestinations(id, room));
        String status = packet == null || !packet.isModules()
                ? FAILURE
                : around.choose("room for destinations", List.of(SUCCESS, RESOURCES));
        if (packet != null && status.equals(SUCCESS)) {
            packet.available(Math.clamp(Math.max(packet.available(), more), 0, MOST));
        }
        around.event(new PacketEvent.GrowNetBufferListDestinationsReturn(id, status));
        Message answer = Message.status(status);
        return packet == null ? answer : answer.with("available", Integer.toString(packet.available()));
    }

    private static int number(String text) throws IutException {
        if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(Character::isDigit)) {
            throw new IutException(
                    IutException.Kind.PROTOCOL, "GrowNetBufferListDestinations: \"more\" is a number, not " + text);
        }
        return Integer.parseInt(text);
    }

    private Message get(String id) {
        around.event(new PacketEvent.GetNetBufferListDestinations(id));
        @Nullable Packet packet = packets.find(id);
        return packet == null || !packet.isModules()
                ? Message.done()
                : Message.done()
                        .with("destinations", DestinationText.write(packet.destinations().values()));
    }

    private Message update(Message callout) throws IutException {
        String id = need(callout, "nbl");
        @Nullable String nic = callout.get("destination").isPresent() ? address(callout, "destination") : null;
        @Nullable String change = told(callout, "change");
        @Nullable Packet packet = packets.find(id);
        boolean added = "added".equals(change);
        boolean excludes = "excluded".equals(change);
        around.event(new PacketEvent.UpdateNetBufferListDestinations(
                id,
                nic,
                change,
                form(packet),
                packet == null || !added ? null : packet.available() > 0 ? "enough" : "short",
                told(callout, "excluded"),
                packet == null || nic == null || !excludes ? null : left(packet, nic),
                nic == null ? null : nics.nicType(nic),
                nics.boundMembers()));
        String status = packet == null || !packet.isModules() ? FAILURE : change(packet, nic, change, callout);
        around.event(new PacketEvent.UpdateNetBufferListDestinationsReturn(id, nic, change, status));
        return Message.status(status);
    }

    /** Whether anybody is left once a destination is excluded as well. */
    private static String left(Packet packet, String nic) {
        for (SwitchPortDestination other : packet.destinations().values()) {
            if (!other.excluded() && !other.nic().equals(nic)) {
                return "some";
            }
        }
        return "empty";
    }

    private String change(Packet packet, @Nullable String nic, @Nullable String change, Message callout) {
        if (nic == null || change == null) {
            return SUCCESS;
        }
        if (change.equals("added")) {
            return packet.available() > 0
                    ? commit(packet, nic, "set".equals(told(callout, "excluded")))
                    : FAILURE;
        }
        @Nullable SwitchPortDestination committed = packet.destinations().get(nic);
        if (committed == null) {
            return FAILURE;
        }
        if (change.equals("excluded")) {
            packet.destinations().put(nic, committed.exclude());
        }
        return SUCCESS;
    }

    private Message report(Message callout) throws IutException {
        String id = need(callout, "nbl");
        @Nullable Packet packet = packets.find(id);
        @Nullable String port = told(callout, "port");
        around.event(new PacketEvent.ReportFilteredNetBufferLists(
                id,
                told(callout, "incoming"),
                packet == null || port == null ? told(callout, "subject") : subject(packet, port),
                told(callout, "list"),
                packet == null ? told(callout, "source") : packet.source(),
                told(callout, "reason")));
        return Message.done();
    }

    /** Whose port that is, by the forwarding detail of the packet. */
    private static String subject(Packet packet, String port) {
        String prefix = port + "/";
        boolean source = packet.source().startsWith(prefix);
        boolean destination = false;
        for (String nic : packet.destinations().keySet()) {
            destination |= nic.startsWith(prefix);
        }
        return source ? (destination ? "both" : "source") : destination ? "destination" : "other";
    }
}
