package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Packets: each goes to where its receiver is, and to the outside by one member of the team (DATA-13, DATA-20 to
 * DATA-35); what cannot is dropped and reported (DATA-06). While no member is connected, but some are bound, packets for
 * the outside wait for one turn of work.
 */
final class PacketPath implements SendHandlers, ReceiveHandlers {

    private static final String PAUSED = "PAUSED";
    private static final String FAILURE = "FAILURE";

    /** A packet that waits for a member. */
    private record Waiting(NetBufferList nbl, NetBufferListFlags flags) {}

    private final PacketServices ndis;
    private final PacketSwitchHandlers handlers;
    private final TeamNics nics;
    private final LearnedAddresses addresses = new LearnedAddresses();
    private final Destinations destinations;
    private final Announcements announcements;
    private final MemberTraffic traffic;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final BooleanSupplier running;

    /** @param running whether the module is running */
    PacketPath(PacketServices ndis, TeamNics nics, MemberPolicy policy, BooleanSupplier running) {
        this.running = running;
        this.ndis = ndis;
        this.handlers = ndis.switchHandlers();
        this.nics = nics;
        this.destinations = new Destinations(handlers, nics, policy, addresses);
        this.announcements = new Announcements(ndis, nics, addresses);
        this.traffic = new MemberTraffic(handlers, nics);
    }

    /** Whether a connection is being added to a packet at this moment (DATA-36). */
    boolean isAdding(String nic) {
        return destinations.isAdding(nic) || announcements.isAdding(nic);
    }

    /** Whether no packet of ours is under way (FLT-11). */
    boolean isDrained() {
        return announcements.areBack();
    }

    /** Gives back everything that waits (FLT-11). */
    void pause() {
        while (!waiting.isEmpty()) {
            ndis.ndisFSendNetBufferListsComplete(waiting.remove().nbl, PAUSED);
        }
    }

    @Override
    public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        if (!running.getAsBoolean()) {
            ndis.ndisFSendNetBufferListsComplete(nbl, PAUSED);
            return;
        }
        if (!nbl.source().equals("0/0")) {
            addresses.learn(nbl.frame(), nbl.source());
        }
        if (nbl.isNvgre() || nbl.detail().nativeForwardingRequired()) {
            ndis.ndisFSendNetBufferLists(nbl, flags);
            return;
        }
        List<String> to = destinations.of(nbl);
        if (to.isEmpty() && isOutOfMembers() && !nics.isUplink(nbl.source())) {
            waiting.add(new Waiting(nbl, flags));
            return;
        }
        forward(nbl, flags, to);
    }

    private boolean isOutOfMembers() {
        return nics.hasMembers() && nics.connectedMembers().isEmpty();
    }

    private void forward(NetBufferList nbl, NetBufferListFlags flags, List<String> to) {
        if (to.isEmpty() || !destinations.commit(nbl, to)) {
            drop(nbl);
            return;
        }
        traffic.mark(nbl, to);
        ndis.ndisFSendNetBufferLists(nbl, to.size() == 1 ? flags.toOneDestination() : flags);
    }

    private void drop(NetBufferList nbl) {
        String source = nbl.source();
        handlers.reportFilteredNetBufferLists(nbl, source.substring(0, source.indexOf('/')), true, "policy");
        ndis.ndisFSendNetBufferListsComplete(nbl, FAILURE);
    }

    @Override
    public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
        if (nbl.form() == NetBufferList.Form.FOREIGN) {
            ndis.ndisFSendNetBufferListsComplete(nbl, status);
        } else {
            announcements.completed(nbl);
        }
    }

    @Override
    public void filterCancelSendNetBufferLists(String cancelId) {
        Iterator<Waiting> queue = waiting.iterator();
        while (queue.hasNext()) {
            NetBufferList nbl = queue.next().nbl;
            if (nbl.cancelId().filter(cancelId::equals).isPresent()) {
                queue.remove();
                ndis.ndisFSendNetBufferListsComplete(nbl, "SEND_ABORTED");
                break;
            }
        }
        ndis.ndisFCancelSendNetBufferLists(cancelId);
    }

    @Override
    public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        if (!running.getAsBoolean()) {
            ndis.ndisFReturnNetBufferLists(nbl, NetBufferListFlags.SINGLE_SOURCE);
            return;
        }
        traffic.count(nbl);
        ndis.ndisFIndicateReceiveNetBufferLists(nbl, flags);
    }

    @Override
    public void filterReturnNetBufferLists(NetBufferList nbl) {
        ndis.ndisFReturnNetBufferLists(nbl, NetBufferListFlags.SINGLE_SOURCE);
    }

    /** Packets that each member has carried. */
    Map<String, Long> carried() {
        return traffic.carried();
    }

    /** What waited is sent, or dropped; the outside learns of a failover. */
    void workItem() {
        if (!running.getAsBoolean()) {
            return;
        }
        for (int left = waiting.size(); left > 0 && running.getAsBoolean() && !waiting.isEmpty(); left--) {
            Waiting next = waiting.remove();
            forward(next.nbl, next.flags, destinations.of(next.nbl));
        }
        if (running.getAsBoolean()) {
            announcements.workItem();
        }
    }
}
