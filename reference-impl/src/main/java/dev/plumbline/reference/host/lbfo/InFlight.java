package dev.plumbline.reference.host.lbfo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Packets and requests between NDIS, the driver and the wire, each from its birth to its end, in the order of birth.
 */
final class InFlight {

    /** A send or request: who was asked. */
    record Asked(String bundle, String adapter) {}

    /** A frame that the driver handed to an adapter's hardware, which is not done with it. */
    record OnWire(String bundle, String adapter, String packet) {}

    /** A received packet that protocols hold: indicated on {@code context}, in a buffer of {@code owner} (LBFO-57). */
    record Indicated(String bundle, String context, String owner) {}

    private final Map<String, Asked> sends = new LinkedHashMap<>();
    private final Map<String, Asked> requests = new LinkedHashMap<>();
    private final Map<String, Asked> arrived = new LinkedHashMap<>();
    private final Map<String, Indicated> indicated = new LinkedHashMap<>();
    private final List<OnWire> onWire = new ArrayList<>();

    Map<String, Asked> sends() {
        return sends;
    }

    Map<String, Asked> requests() {
        return requests;
    }

    /** Frames that arrived and were not indicated. */
    Map<String, Asked> arrived() {
        return arrived;
    }

    Map<String, Indicated> indicated() {
        return indicated;
    }

    List<OnWire> onWire() {
        return onWire;
    }

    /** The hardware's oldest debt for that packet. */
    Optional<OnWire> onWire(String packet) {
        return onWire.stream().filter(frame -> frame.packet().equals(packet)).findFirst();
    }

    /** The bundle in which a packet or request lives, if it does. */
    Optional<String> bundleOf(String item) {
        return Optional.ofNullable(sends.get(item))
                .or(() -> Optional.ofNullable(requests.get(item)))
                .or(() -> Optional.ofNullable(arrived.get(item)))
                .map(Asked::bundle)
                .or(() -> Optional.ofNullable(indicated.get(item)).map(Indicated::bundle));
    }

    /** Packets that somebody still holds; a frame that the driver dropped is none. */
    int packets(String bundle) {
        Set<String> held = new LinkedHashSet<>();
        sends.forEach((packet, send) -> add(packet, send.bundle().equals(bundle), held));
        indicated.forEach((packet, frame) -> add(packet, frame.bundle().equals(bundle), held));
        onWire.forEach(frame -> add(frame.packet(), frame.bundle().equals(bundle), held));
        return held.size();
    }

    int requests(String bundle) {
        return (int) requests.values().stream()
                .filter(request -> request.bundle().equals(bundle))
                .count();
    }

    /** Whether protocols hold a packet of that adapter, by context or by buffer. */
    boolean holdsReceivesOf(String adapter) {
        return indicated.values().stream()
                .anyMatch(frame -> frame.context().equals(adapter) || frame.owner().equals(adapter));
    }

    /** What arrived at an adapter and was not indicated goes with it. */
    void dropArrivalsAt(String adapter) {
        arrived.values().removeIf(frame -> frame.adapter().equals(adapter));
    }

    /** The adapter is halted: its hardware owes nothing more. */
    void forget(String adapter) {
        dropArrivalsAt(adapter);
        onWire.removeIf(frame -> frame.adapter().equals(adapter));
        sends.values().removeIf(send -> send.adapter().equals(adapter));
        requests.values().removeIf(request -> request.adapter().equals(adapter));
    }

    private static void add(String packet, boolean counts, Set<String> into) {
        if (counts) {
            into.add(packet);
        }
    }
}
