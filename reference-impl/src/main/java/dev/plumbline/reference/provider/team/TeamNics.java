package dev.plumbline.reference.provider.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provider's state per connection, from NIC_CREATE to NIC_DELETE (TEAM-11). */
final class TeamNics {

    private final Map<String, Boolean> connected = new LinkedHashMap<>();
    private int turn;

    void created(String nic) {
        connected.put(nic, false);
    }

    void connected(String nic) {
        connected.put(nic, true);
    }

    /** From here on the connection takes no new reference (REF-10). */
    void disconnected(String nic) {
        connected.put(nic, false);
    }

    void deleted(String nic) {
        connected.remove(nic);
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

    /** The members of the team that are connected, in the order in which they came. */
    List<String> connectedMembers() {
        List<String> members = new ArrayList<>();
        connected.forEach((nic, is) -> {
            if (is && isMember(nic)) {
                members.add(nic);
            }
        });
        return members;
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
