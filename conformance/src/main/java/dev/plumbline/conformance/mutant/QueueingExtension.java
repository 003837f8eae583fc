package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The reference behind a queue: packets on their way down wait for a turn of work (DATA-79, DATA-80). */
abstract class QueueingExtension extends DrainingExtension {

    private record Waiting(NetBufferList nbl, NetBufferListFlags flags) {}

    private final Deque<Waiting> queue = new ArrayDeque<>();

    @Override
    final boolean isDrained() {
        return true;
    }

    @Override
    public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        if (isRunning()) {
            queue.add(new Waiting(nbl, flags));
        } else {
            super.filterSendNetBufferLists(nbl, flags);
        }
    }

    @Override
    public void workItem() {
        for (int left = queue.size(); left > 0 && !queue.isEmpty(); left--) {
            Waiting next = queue.remove();
            super.filterSendNetBufferLists(next.nbl, next.flags);
        }
        super.workItem();
    }

    @Override
    public void filterCancelSendNetBufferLists(String cancelId) {
        Iterator<Waiting> waiting = queue.iterator();
        while (waiting.hasNext()) {
            NetBufferList nbl = waiting.next().nbl;
            if (nbl.cancelId().filter(cancelId::equals).isPresent() && finds(nbl)) {
                waiting.remove();
                abort(nbl);
                break;
            }
        }
        super.filterCancelSendNetBufferLists(cancelId);
    }

    /** Whether the search for a packet to cancel comes to one that matches. */
    boolean finds(NetBufferList nbl) {
        return true;
    }

    /** Gives a packet back that its sender has cancelled. */
    void abort(NetBufferList nbl) {
        ndisFSendNetBufferListsComplete(nbl, "SEND_ABORTED");
    }

    @Override
    public String filterPause() {
        empty();
        return super.filterPause();
    }

    /** Gives everything back that waits (FLT-11). */
    void empty() {
        while (!queue.isEmpty()) {
            ndisFSendNetBufferListsComplete(queue.remove().nbl, "PAUSED");
        }
    }
}
