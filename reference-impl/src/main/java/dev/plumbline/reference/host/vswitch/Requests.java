package dev.plumbline.reference.host.vswitch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The OID requests of a run: those that entered the extension, and what the extension has below. */
final class Requests {

    /** A request that entered the extension. */
    static final class Filtered {
        private final String id;
        private final Asked asked;
        private final long deadline;
        private boolean cancelled;
        private boolean below;
        private String information = "";

        private Filtered(String id, Asked asked, long deadline) {
            this.id = id;
            this.asked = asked;
            this.deadline = deadline;
        }

        String id() {
            return id;
        }

        Asked asked() {
            return asked;
        }

        /** Second of the virtual clock at which it expires; {@link Long#MAX_VALUE} for never. */
        long deadline() {
            return deadline;
        }

        /** Whether the extension was told that nobody wants it any more. */
        boolean isCancelled() {
            return cancelled;
        }

        void cancel() {
            cancelled = true;
        }

        /** An answer came from below, with something in the buffer. */
        void answeredBelow(String answer) {
            below = true;
            information = answer;
        }

        /** How it ended with that status; {@code said} is what the extension says that it wrote. */
        Issuer.Ending ending(String status, @Nullable String said) {
            return new Issuer.Ending(status, below, said == null ? information : said);
        }
    }

    private final Map<String, Filtered> filtered = new LinkedHashMap<>();
    private final Map<String, String> clones = new LinkedHashMap<>();
    private final Map<String, Traveller> below = new LinkedHashMap<>();
    private @Nullable Filtered current;
    private @Nullable Filtered last;
    private int requests;
    private int clonesMade;

    /** A request enters; it is the only one until it ends (OID-01). */
    Filtered enter(Asked asked, long now) {
        long deadline = asked.timeout() > 0 ? now + asked.timeout() : Long.MAX_VALUE;
        Filtered request = new Filtered("r" + ++requests, asked, deadline);
        filtered.put(request.id(), request);
        current = request;
        return request;
    }

    /** A request has its final status; false if it had one already. */
    boolean end(Filtered request) {
        boolean isOpen = current == request;
        if (isOpen) {
            current = null;
            last = request;
        }
        return isOpen;
    }

    /** The request that the extension holds, if any. */
    Optional<Filtered> current() {
        return Optional.ofNullable(current);
    }

    /** The request that ended last, if none came since. */
    Optional<Filtered> last() {
        return current == null ? Optional.ofNullable(last) : Optional.empty();
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

    void down(Traveller traveller) {
        below.put(traveller.id(), traveller);
    }

    void up(Traveller traveller) {
        below.remove(traveller.id());
    }

    /** Whether the extension has anything below. */
    boolean hasBelow() {
        return !below.isEmpty();
    }

    /** Whether a structure is below. */
    boolean isBelow(String id) {
        return below.containsKey(id);
    }

    /** What is pending below, in the order in which it was sent. */
    List<Traveller> below() {
        return List.copyOf(below.values());
    }
}
