package dev.plumbline.reference.provider.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provider's state per connection, from NIC_CREATE to NIC_DELETE (TEAM-11). */
final class TeamNics {

    private final Map<String, Boolean> connected = new LinkedHashMap<>();
    private List<String> connectedMembers = List.of();
    private List<String> locals = List.of();
    private String uplink = "";
    private int turn;

    void created(String nic) {
        connected.put(nic, false);
        if (isMember(nic)) {
            uplink = portOf(nic).orElse("") + "/";
        }
        changed();
    }

    void connected(String nic) {
        connected.put(nic, true);
        changed();
    }

    /** From here on the connection takes no new reference (REF-10). */
    void disconnected(String nic) {
        connected.put(nic, false);
        changed();
    }

    void deleted(String nic) {
        connected.remove(nic);
        changed();
    }

    /** Whether there is such a connection, connected or not. */
    boolean knows(String nic) {
        return connected.containsKey(nic);
    }

    boolean isConnected(String nic) {
        return connected.getOrDefault(nic, false);
    }

    /** The members of the team on a port that can take a request, beginning with the one whose turn it is. */
    List<String> members(String port) {
        List<String> members = connected.keySet().stream()
                .filter(nic -> connected.getOrDefault(nic, false) && isMember(nic) && nic.startsWith(port + "/"))
                .toList();
        if (members.isEmpty()) {
            return members;
        }
        int first = turn++ % members.size();
        return java.util.stream.IntStream.range(0, members.size())
                .mapToObj(i -> members.get((first + i) % members.size()))
                .toList();
    }

    /** The connected members, in the order in which they were created. */
    List<String> connectedMembers() {
        return connectedMembers;
    }

    /** Connected NICs of this host, in the order in which they were created. */
    List<String> locals() {
        return locals;
    }

    /** Whether the team has members, connected or not. */
    boolean hasMembers() {
        for (String nic : connected.keySet()) {
            if (isMember(nic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a connection is on the port of the team. */
    boolean isUplink(String nic) {
        return !uplink.isEmpty() && nic.startsWith(uplink);
    }

    /** A connection is on the external port, the one of the team (LIFE-57). */
    void external(String nic) {
        uplink = portOf(nic).orElse("") + "/";
        changed();
    }

    private void changed() {
        List<String> all = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String nic : connected.keySet()) {
            if (isConnected(nic) && isMember(nic)) {
                all.add(nic);
            } else if (isConnected(nic) && !isUplink(nic)) {
                others.add(nic);
            }
        }
        connectedMembers = List.copyOf(all);
        locals = List.copyOf(others);
    }

    /** Whether a connection is a physical NIC: its index is not 0 (LIFE-57). */
    static boolean isMember(String nic) {
        return !nic.endsWith("/0");
    }

    /** The port of a connection; none for a port itself. */
    static Optional<String> portOf(String nic) {
        int slash = nic.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(nic.substring(0, slash));
    }
}
