package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what each member has carried: the choice is written into the packet on ingress, read on egress (DATA-63). */
final class MemberTraffic {

    private final PacketSwitchHandlers handlers;
    private final TeamNics nics;
    private final Map<String, Long> carried = new TreeMap<>();

    MemberTraffic(PacketSwitchHandlers handlers, TeamNics nics) {
        this.handlers = handlers;
        this.nics = nics;
    }

    /** A packet goes to those connections. */
    void mark(NetBufferList nbl, List<String> to) {
        String last = to.getLast();
        if (nics.isUplink(last)) {
            handlers.setNetBufferListSwitchContext(nbl, last);
        }
    }

    /** A packet came up; one without context is not counted. */
    void count(NetBufferList nbl) {
        handlers.getNetBufferListSwitchContext(nbl).ifPresent(member -> carried.merge(member, 1L, Long::sum));
    }

    /** Packets by member. */
    Map<String, Long> carried() {
        return Map.copyOf(carried);
    }
}
