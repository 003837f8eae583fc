package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.EthernetFrame;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Behind which connection an address was seen last; the eldest of too many is forgotten. */
final class LearnedAddresses {

    private static final int MOST = 1024;

    private final Map<String, String> connections = new LinkedHashMap<>();

    /** A frame came from a connection. */
    void learn(EthernetFrame frame, String nic) {
        connections.remove(frame.source());
        if (connections.size() >= MOST) {
            connections.remove(connections.keySet().iterator().next());
        }
        connections.put(frame.source(), nic);
    }

    /** The connection behind an address. */
    Optional<String> connection(String address) {
        return Optional.ofNullable(connections.get(address));
    }

    /** An address that was seen behind a connection. */
    Optional<String> address(String nic) {
        for (Map.Entry<String, String> learned : connections.entrySet()) {
            if (learned.getValue().equals(nic)) {
                return Optional.of(learned.getKey());
            }
        }
        return Optional.empty();
    }
}
