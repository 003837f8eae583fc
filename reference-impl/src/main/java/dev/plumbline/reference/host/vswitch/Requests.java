package dev.plumbline.reference.host.vswitch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The OID requests of a run: those that entered the extension, and what the extension has below. */
final class Requests {

    /** A request that entered the extension. */
    record Filtered(String id, String oid, String target, String source, @Nullable String inner) {}

    /** A structure that the extension has sent down: a clone, an own request, or (wrongly) an original. */
    record Traveller(String req, String form, @Nullable String cloned, String oid, String target, String source) {

        /** How the extension knows it. */
        String id() {
            return cloned == null ? req : cloned;
        }
    }

    private final Map<String, Filtered> filtered = new LinkedHashMap<>();
    private final Map<String, String> clones = new LinkedHashMap<>();
    private final Map<String, Traveller> below = new LinkedHashMap<>();
    private @Nullable Filtered current;
    private int requests;
    private int clonesMade;

    /** A request enters; it is the only one until it ends (OID-01). */
    Filtered enter(String oid, String target, String source, @Nullable String inner) {
        Filtered request = new Filtered("r" + ++requests, oid, target, source, inner);
        filtered.put(request.id(), request);
        current = request;
        return request;
    }

    /** A request has its final status; false if it had one already. */
    boolean end(String id) {
        boolean isOpen = current != null && current.id().equals(id);
        if (isOpen) {
            current = null;
        }
        return isOpen;
    }

    /** The request that the extension holds, if any. */
    Optional<Filtered> current() {
        return Optional.ofNullable(current);
    }

    Optional<Filtered> filtered(String id) {
        return Optional.ofNullable(filtered.get(id));
    }

    String clone(String req) {
        String id = "c" + ++clonesMade;
        clones.put(id, req);
        return id;
    }

    /** The request that a clone was made of; a name of its own if there is no such clone. */
    String originalOf(String cloned) {
        return clones.getOrDefault(cloned, "unknown-" + cloned);
    }

    /** Whether a structure is below. */
    boolean isBelow(String id) {
        return below.containsKey(id);
    }

    void down(Traveller traveller) {
        below.put(traveller.id(), traveller);
    }

    void up(Traveller traveller) {
        below.remove(traveller.id());
    }

    /** What is pending below, in the order in which it was sent. */
    List<Traveller> below() {
        return List.copyOf(below.values());
    }
}
