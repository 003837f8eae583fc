package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.vswitch.Packet.Half;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The packets of a run that are not over, and the connections that stay for their sake (DATA-31, LIFE-42). */
final class Packets {

    /** The clones of a packet. */
    private static final class Clones {
        private int made;
        private final List<Packet> open = new ArrayList<>();
    }

    private final SwitchState state;
    private final Map<String, Packet> packets = new LinkedHashMap<>();
    private final Map<String, Clones> clones = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private int entered;

    Packets(SwitchState state) {
        this.state = state;
    }

    /** A packet comes in. */
    Packet enter() {
        return add(new Packet("p" + ++entered, "foreign", null));
    }

    /** Whether no packet has had that name. */
    boolean isFresh(String id) {
        return !names.contains(id);
    }

    /** The module makes a packet. */
    Packet add(Packet packet) {
        names.add(packet.id());
        packets.put(packet.id(), packet);
        String original = packet.original();
        if (original != null) {
            Clones of = clones.computeIfAbsent(original, o -> new Clones());
            of.open.add(packet);
            of.made++;
        }
        return packet;
    }

    @Nullable Packet find(String id) {
        return packets.get(id);
    }

    /** All that are not over, in the order in which they came. */
    Collection<Packet> all() {
        return packets.values();
    }

    /** Packets that came in and are not given back. */
    int foreign() {
        int foreign = 0;
        for (Packet packet : packets.values()) {
            foreign += packet.isForeign() ? 1 : 0;
        }
        return foreign;
    }

    /** A packet is over for the switch. */
    void remove(Packet packet) {
        release(packet);
        packets.remove(packet.id());
        if (packet.isForeign()) {
            clones.remove(packet.id());
        }
        String original = packet.original();
        Clones of = original == null ? null : clones.get(original);
        if (of != null && of.open.remove(packet) && packet.down() == Half.NONE && packet.up() == Half.NONE) {
            of.made--;
        }
    }

    /** A connection stays for a packet. */
    void hold(Packet packet, String nic) {
        if (!nic.equals("0/0")) {
            packet.holds().add(nic);
            state.packet(nic, 1);
        }
    }

    /** Nothing stays for a packet any longer. */
    void release(Packet packet) {
        for (String nic : packet.holds()) {
            state.packet(nic, -1);
        }
        packet.holds().clear();
    }

    /** What became of the clones of a packet, in the words of {@code NdisFSendNetBufferListsComplete}. */
    String clonesOf(Packet packet) {
        Clones of = clones.get(packet.id());
        if (of == null || of.made == 0) {
            return "unmade";
        }
        String open = "over";
        for (Packet clone : of.open) {
            boolean back = clone.isBack();
            if (!back && "original".equals(clone.parent())) {
                return "linked";
            }
            open = back ? open : "unlinked";
        }
        return open;
    }
}
