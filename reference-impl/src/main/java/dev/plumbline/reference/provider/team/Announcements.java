package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the switches outside, after the team has lost a member or got one, by which member its NICs are reached now: one
 * packet of our own for each NIC (DATA-18, DATA-50 to DATA-55), one a turn of work.
 */
final class Announcements {

    private static final String SUCCESS = "SUCCESS";

    private final PacketServices ndis;
    private final PacketSwitchHandlers handlers;
    private final TeamNics nics;
    private final LearnedAddresses addresses;
    private final Deque<String> toAnnounce = new ArrayDeque<>();
    private final Set<String> underWay = new HashSet<>();
    private List<String> team = List.of();
    private String adding = "";

    Announcements(PacketServices ndis, TeamNics nics, LearnedAddresses addresses) {
        this.ndis = ndis;
        this.handlers = ndis.switchHandlers();
        this.nics = nics;
        this.addresses = addresses;
    }

    /** Whether none of our packets is under way. */
    boolean areBack() {
        return underWay.isEmpty();
    }

    /** Looks at the team, and sends the next announcement. */
    void workItem() {
        List<String> now = nics.connectedMembers();
        if (!now.equals(team)) {
            boolean changed = !team.isEmpty() && !now.isEmpty();
            team = now;
            toAnnounce.clear();
            if (changed) {
                toAnnounce.addAll(nics.locals());
            }
        }
        String nic = toAnnounce.poll();
        if (nic != null && nics.isConnected(nic)) {
            announce(nic);
        }
    }

    private void announce(String nic) {
        Optional<String> address = addresses.address(nic);
        Optional<NetBufferList> made = address.isEmpty() ? Optional.empty() : ndis.ndisAllocateNetBufferList();
        if (made.isEmpty()) {
            return;
        }
        NetBufferList nbl = made.get();
        nbl.sourceHandle(NetBufferList.MODULE_HANDLE);
        if (!handlers.allocateNetBufferListForwardingContext(nbl).equals(SUCCESS)) {
            ndis.ndisFreeNetBufferList(nbl);
            return;
        }
        nbl.frame(new EthernetFrame(EthernetFrame.BROADCAST, address.orElseThrow(), "announcement"));
        nbl.detail(nbl.detail().safe());
        boolean ready = nics.isConnected(nic)
                && handlers.setNetBufferListSource(nbl, nic).equals(SUCCESS)
                && add(nbl, team.getFirst());
        // Its NIC_DISCONNECT may have come in the middle of any of these calls (LIFE-38).
        if (ready && nics.isConnected(nic)) {
            underWay.add(nbl.id());
            ndis.ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE);
        } else {
            release(nbl);
        }
    }

    private boolean add(NetBufferList nbl, String member) {
        if (!nics.isConnected(member)) {
            return false;
        }
        adding = member;
        String status = handlers.addNetBufferListDestination(nbl, SwitchPortDestination.of(member));
        adding = "";
        return status.equals(SUCCESS);
    }

    /** Whether a connection is being added to one of ours at this moment (DATA-36). */
    boolean isAdding(String nic) {
        return nic.equals(adding);
    }

    /** One of ours came back. */
    void completed(NetBufferList nbl) {
        underWay.remove(nbl.id());
        release(nbl);
    }

    private void release(NetBufferList nbl) {
        handlers.freeNetBufferListForwardingContext(nbl);
        ndis.ndisFreeNetBufferList(nbl);
    }
}
