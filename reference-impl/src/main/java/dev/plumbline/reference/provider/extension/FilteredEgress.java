package dev.plumbline.reference.provider.extension;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.ArrayList;
import java.util.List;

/** Packets on their way up: destinations that the policy forbids are excluded; a packet without any is dropped (DATA-37). */
final class FilteredEgress {

    private final PacketServices ndis;
    private final PacketSwitchHandlers handlers;
    private final FilterPolicy policy;
    private boolean running;

    FilteredEgress(PacketServices ndis, FilterPolicy policy) {
        this.ndis = ndis;
        this.handlers = ndis.switchHandlers();
        this.policy = policy;
    }

    void running(boolean now) {
        running = now;
    }

    void receive(NetBufferList nbl, NetBufferListFlags flags) {
        if (running && passes(nbl)) {
            ndis.ndisFIndicateReceiveNetBufferLists(nbl, flags);
        } else {
            giveBack(nbl);
        }
    }

    void giveBack(NetBufferList nbl) {
        ndis.ndisFReturnNetBufferLists(nbl, NetBufferListFlags.SINGLE_SOURCE);
    }

    /** Excludes what is forbidden, and reports it; whether anybody is left. */
    private boolean passes(NetBufferList nbl) {
        List<SwitchPortDestination> array = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        boolean left = false;
        for (SwitchPortDestination destination : handlers.getNetBufferListDestinations(nbl)) {
            boolean excluded = !destination.excluded() && policy.excludes(destination.nic(), nbl.frame());
            if (excluded) {
                forbidden.add(destination.nic());
            }
            array.add(excluded ? destination.exclude() : destination);
            left |= !excluded && !destination.excluded();
        }
        if (forbidden.isEmpty()) {
            return left;
        }
        boolean committed = handlers.updateNetBufferListDestinations(nbl, array).equals("SUCCESS");
        for (String nic : forbidden) {
            handlers.reportFilteredNetBufferLists(nbl, nic.substring(0, nic.indexOf('/')), false, "policy");
        }
        return committed && left;
    }
}
