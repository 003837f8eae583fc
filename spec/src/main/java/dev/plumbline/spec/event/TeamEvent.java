package dev.plumbline.spec.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events at the lower edge of the multiplexer under a team: its members, their link, power, resets and abilities, and
 * what the multiplexer sends and asks there. What its virtual miniport does above is in {@link MiniportEvent}, with
 * {@code team} as the adapter.
 *
 * <p>{@code abilities} is what a member can do: words such as {@code checksum}, {@code lso}, {@code rss}, {@code hds} or
 * {@code wake}, in alphabetical order with commas between them, or {@code nothing}; absent where the producer cannot see
 * it. An entry point ends with {@link Event.Return}, where it has no return of its own.
 */
public sealed interface TeamEvent extends Event {

    /** Calls into the implementation. */
    sealed interface EntryPoint extends TeamEvent, Event.EntryPoint {}

    /** Results of those. */
    sealed interface EntryReturn extends TeamEvent, Event.EntryReturn {}

    /** Calls of the implementation. */
    sealed interface Callout extends TeamEvent, Event.Callout {}

    /** Results of those. */
    sealed interface CalloutReturn extends TeamEvent, Event.CalloutReturn {}

    /** Those of some words that a list has, as the list writes them. */
    private static @Nullable String among(@Nullable String list, String... words) {
        if (list == null) {
            return null;
        }
        List<String> found = new ArrayList<>();
        for (String word : words) {
            if (List.of(list.split(",")).contains(word)) {
                found.add(word);
            }
        }
        return found.isEmpty() ? "nothing" : String.join(",", found);
    }

    /** The task offloads in a list of abilities (ENV-17); null if it is not known. */
    static @Nullable String offloads(@Nullable String list) {
        return among(list, "checksum", "lso");
    }

    /** What the list has of receive-side scaling and header-data split (ENV-28, ENV-42); null if it is not known. */
    static @Nullable String receiving(@Nullable String list) {
        return among(list, "hds", "rss");
    }

    /** Whether the list has a way to wake the system (STAT-27); null if it is not known. */
    static @Nullable String waking(@Nullable String list) {
        return among(list, "wake");
    }

    /** A member joins the team: its binding is open (ENV-17, STAT-27). */
    record MemberAdded(String team, String member, @Nullable String abilities) implements EntryPoint {

        /** Its task offloads. */
        @Derived(from = "abilities")
        public @Nullable String offloads() {
            return TeamEvent.offloads(abilities);
        }

        /** What it can do in receiving. */
        @Derived(from = "abilities")
        public @Nullable String receiving() {
            return TeamEvent.receiving(abilities);
        }

        /** Whether it can wake the system. */
        @Derived(from = "abilities")
        public @Nullable String waking() {
            return TeamEvent.waking(abilities);
        }
    }

    /** A member is to leave the team (ENV-17, STAT-27). */
    record MemberRemoved(String team, String member) implements EntryPoint {}

    /** The multiplexer has let the member go (ENV-50). */
    record MemberRemovedReturn(String team, String member) implements EntryReturn {}

    /** The link of a member comes or goes (ENV-08). */
    record MemberLink(String team, String member, boolean connected) implements EntryPoint {}

    /** A member indicates a status (STAT-28, ENV-51). */
    record MemberStatus(String team, String member, String code) implements EntryPoint {}

    /** A member goes to another power state: {@code D0}, or a lower one (ENV-33). */
    record MemberPower(String team, String member, String power) implements EntryPoint {}

    /** The multiplexer closes its binding to a member (ENV-50). */
    record NdisCloseAdapterEx(String team, String member) implements Callout {}

    /** The multiplexer sends a packet by a member (ENV-50, ENV-51). */
    record NdisSendNetBufferLists(String team, String member, String packet) implements Callout {}

    /**
     * The multiplexer passes an OID request to a member. {@code req} is the request above that it serves, absent where it
     * serves none; {@code form} is {@code clone}, {@code own}, or {@code original} where the structure from above itself
     * is passed (ENV-52).
     */
    record NdisOidRequest(String team, String member, @Nullable String req, String oid, String form)
            implements Callout {}

    /** {@code PENDING}, or the member's answer (ENV-52). */
    record NdisOidRequestReturn(String team, String member, @Nullable String req, String oid, String status)
            implements CalloutReturn {}

    /** A member has answered a pending OID request of the multiplexer (ENV-52). */
    record ProtocolOidRequestComplete(String team, String member, @Nullable String req, String oid, String status)
            implements EntryPoint {}
}
