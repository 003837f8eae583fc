package dev.plumbline.reference.host.vswitch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the virtual edge of the team's MUX driver, or the one NIC where there is no team, has to indicate: links that
 * come and go, and the capabilities of the team when a member does (STAT-02, STAT-27, STAT-28).
 */
final class MuxStatus {

    /** What is indicated, and what it says. */
    record Indication(String inner, @Nullable String information) {}

    /** An input: the link of a member changes. */
    static final String LINK = "LINK";

    private static final String CONNECT = "MEDIA_CONNECT";
    private static final String DISCONNECT = "MEDIA_DISCONNECT";
    private static final int MEMBER_MEGABITS = 10_000;

    /** Each is due once after the membership changed. */
    private static final List<Indication> CAPABILITIES = List.of(
            new Indication("RECEIVE_FILTER_CURRENT_CAPABILITIES", "queues 4"),
            new Indication("RECEIVE_FILTER_HARDWARE_CAPABILITIES", "queues 8"),
            new Indication("NIC_SWITCH_CURRENT_CAPABILITIES", "vports 16"),
            new Indication("PM_HARDWARE_CAPABILITIES", "wake none"));

    private static final int ALL_DUE = (1 << CAPABILITIES.size()) - 1;

    private final SwitchState state;
    private final List<String> members;
    private long told;
    private long down;
    private int due;

    MuxStatus(SwitchState state) {
        this.state = state;
        this.members = state.members(SwitchWorld.EXTERNAL);
    }

    /** What there is to indicate now: {@link #LINK}, and codes that tell of capabilities. */
    void pending(List<String> into, String prefix) {
        long connected = connected();
        if (connected != told) {
            told = connected;
            due = ALL_DUE;
        }
        if (connected != 0) {
            into.add(prefix + LINK);
        }
        for (int i = 0; i < CAPABILITIES.size(); i++) {
            if ((due & 1 << i) != 0) {
                into.add(prefix + CAPABILITIES.get(i).inner());
            }
        }
    }

    /** Members that are connected to the switch. */
    List<String> connectedMembers() {
        return members.stream()
                .filter(nic -> state.nic(nic) == SwitchState.Nic.CONNECTED)
                .toList();
    }

    private long connected() {
        long connected = 0;
        for (int i = 0; i < members.size(); i++) {
            if (state.nic(members.get(i)) == SwitchState.Nic.CONNECTED) {
                connected |= 1L << i;
            }
        }
        return connected;
    }

    /** Capabilities are indicated, once. */
    Indication capabilities(String inner) {
        for (int i = 0; i < CAPABILITIES.size(); i++) {
            if (CAPABILITIES.get(i).inner().equals(inner)) {
                due &= ~(1 << i);
                return CAPABILITIES.get(i);
            }
        }
        throw new IllegalArgumentException("no indication of " + inner);
    }

    /**
     * The link of a member changes.
     *
     * @param byItself whether it is indicated for that member; otherwise for the team
     */
    Indication link(String member, boolean byItself) {
        long connected = connected();
        boolean wasUp = (connected & ~down) != 0;
        long bit = 1L << members.indexOf(member);
        down ^= bit;
        if (byItself) {
            return new Indication((down & bit) == 0 ? CONNECT : DISCONNECT, null);
        }
        int up = Long.bitCount(connected & ~down);
        if (wasUp == up > 0) {
            return new Indication("LINK_STATE", "megabits " + up * MEMBER_MEGABITS);
        }
        return new Indication(up > 0 ? CONNECT : DISCONNECT, null);
    }
}
