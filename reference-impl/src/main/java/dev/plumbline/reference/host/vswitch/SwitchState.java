package dev.plumbline.reference.host.vswitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the switch knows of its ports and connections: life cycle and reference counters. */
final class SwitchState {

    enum Port {
        NONE,
        CREATED,
        TORN_DOWN
    }

    enum Nic {
        NONE,
        CREATED,
        CONNECTED,
        DISCONNECTED
    }

    private final SwitchWorld world;
    private final List<String> inUse;
    private final Map<String, List<String>> connections = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Port> ports = new LinkedHashMap<>();
    private final Map<String, Nic> nics = new LinkedHashMap<>();
    private final Map<String, Integer> references = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private boolean active;
    private @Nullable String deleting;
    private final Map<String, Integer> packets = new LinkedHashMap<>();

    SwitchState(SwitchWorld world) {
        this.world = world;
        this.inUse = List.copyOf(world.ports());
        for (String port : inUse) {
            ports.put(port, Port.NONE);
            nics(port).forEach(nic -> nics.put(nic, Nic.NONE));
        }
    }

    /** IsActive: whether the switch has been activated (OID-91). */
    boolean isActive() {
        return active;
    }

    /** The switch becomes active, for good. */
    void activate() {
        active = true;
    }

    SwitchWorld world() {
        return world;
    }

    /** {@link SwitchWorld#ports}. */
    List<String> ports() {
        return inUse;
    }

    /** {@link SwitchWorld#nics}. */
    List<String> nics(String port) {
        return connections.computeIfAbsent(port, world::nics);
    }

    Port port(String port) {
        return ports.getOrDefault(port, Port.NONE);
    }

    Nic nic(String nic) {
        return nics.getOrDefault(nic, Nic.NONE);
    }

    /** References on a port or a connection that were granted and not given back. */
    int references(String address) {
        return references.getOrDefault(address, 0);
    }

    void reference(String address) {
        references.merge(address, 1, Integer::sum);
    }

    /** Gives a reference back; one that was not taken changes nothing. */
    void dereference(String address) {
        references.computeIfPresent(address, (_, count) -> count > 0 ? count - 1 : 0);
    }

    /** NIC requests below that are about a connection. */
    int uses(String nic) {
        return uses.getOrDefault(nic, 0);
    }

    void use(String nic, int by) {
        uses.merge(nic, by, Integer::sum);
    }

    /** Packets that name a connection as source or destination and are not complete (LIFE-42, DATA-31). */
    int packets(String nic) {
        return packets.getOrDefault(nic, 0);
    }

    void packet(String nic, int by) {
        packets.merge(nic, by, Integer::sum);
    }

    boolean isEmpty(String port) {
        return areGone(nics(port));
    }

    /** Physical connections of a port, without index 0. */
    List<String> members(String port) {
        return members.computeIfAbsent(
                port, of -> nics(of).stream().filter(n -> !n.endsWith("/0")).toList());
    }

    /** Whether none of these connections is there. */
    boolean areGone(List<String> connections) {
        for (String nic : connections) {
            if (nic(nic) != Nic.NONE) {
                return false;
            }
        }
        return true;
    }

    List<String> connected() {
        List<String> connected = new ArrayList<>();
        nics.forEach((nic, is) -> {
            if (is == Nic.CONNECTED) {
                connected.add(nic);
            }
        });
        return connected;
    }

    /** A notification enters the extension: NIC_DISCONNECT takes effect here (C-29). */
    void entered(String oid, String target) {
        if (oid.equals("OID_SWITCH_NIC_DISCONNECT")) {
            nics.put(target, Nic.DISCONNECTED);
        }
        if (oid.equals("OID_SWITCH_NIC_DELETE")) {
            deleting = target;
        }
    }

    /** Whether the deletion of a connection is under way, so that nothing comes from it any more (LIFE-42). */
    boolean isDeleting(String nic) {
        return nic.equals(deleting);
    }

    /** A notification succeeded at the miniport edge: NIC_CONNECT takes effect here (LIFE-33). */
    void passedBelow(String oid, String target) {
        if (oid.equals("OID_SWITCH_NIC_CONNECT") && nic(target) == Nic.CREATED) {
            nics.put(target, Nic.CONNECTED);
        }
    }

    /** A notification came back to the protocol edge. */
    void ended(String oid, String target, boolean success) {
        switch (oid) {
            case "OID_SWITCH_PORT_CREATE" -> ports.put(target, success ? Port.CREATED : Port.NONE);
            case "OID_SWITCH_PORT_TEARDOWN" -> ports.put(target, Port.TORN_DOWN);
            case "OID_SWITCH_PORT_DELETE" -> ports.put(target, Port.NONE);
            case "OID_SWITCH_NIC_CREATE" -> nics.put(target, success ? Nic.CREATED : Nic.NONE);
            case "OID_SWITCH_NIC_DELETE" -> {
                nics.put(target, Nic.NONE);
                deleting = null;
            }
            default -> {}
        }
    }
}
