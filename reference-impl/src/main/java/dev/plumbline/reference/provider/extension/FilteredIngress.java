package dev.plumbline.reference.provider.extension;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Packets on their way down: dropped with a report, passed on, or replaced by a clone with other data, in which case the
 * original is kept until the clone is back (DATA-12, DATA-50 to DATA-59, DATA-84). Packets of nobody are trusted (DATA-53).
 */
final class FilteredIngress {

    private static final String SUCCESS = "SUCCESS";

    private final PacketServices ndis;
    private final PacketSwitchHandlers handlers;
    private final FilterPolicy policy;
    private final Map<String, NetBufferList> originals = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();
    private boolean running;

    FilteredIngress(PacketServices ndis, FilterPolicy policy) {
        this.ndis = ndis;
        this.handlers = ndis.switchHandlers();
        this.policy = policy;
    }

    /** Whether every clone of ours is back (FLT-11). */
    boolean isDrained() {
        return originals.isEmpty();
    }

    void running(boolean now) {
        running = now;
    }

    void send(NetBufferList nbl, NetBufferListFlags flags) {
        if (!running) {
            ndis.ndisFSendNetBufferListsComplete(nbl, "PAUSED");
            return;
        }
        if (nbl.source().equals("0/0")) {
            ndis.ndisFSendNetBufferLists(nbl, flags);
            return;
        }
        if (policy.drops(nbl.source(), nbl.frame())) {
            drop(nbl);
            return;
        }
        Optional<EthernetFrame> replacement = policy.replacement(nbl.frame());
        if (replacement.isEmpty()) {
            ndis.ndisFSendNetBufferLists(nbl, flags);
        } else if (!replace(nbl, replacement.get(), flags)) {
            drop(nbl);
        }
    }

    /** A drop for a policy of the source (DATA-08). */
    private void drop(NetBufferList nbl) {
        String source = nbl.source();
        handlers.reportFilteredNetBufferLists(nbl, source.substring(0, source.indexOf('/')), true, "policy");
        ndis.ndisFSendNetBufferListsComplete(nbl, "FAILURE");
    }

    /** Sends a clone with other data; whether there was memory for everything. */
    private boolean replace(NetBufferList original, EthernetFrame frame, NetBufferListFlags flags) {
        Optional<NetBufferList> made = ndis.ndisAllocateCloneNetBufferList(original);
        if (made.isEmpty()) {
            return false;
        }
        NetBufferList nbl = made.get();
        nbl.sourceHandle(NetBufferList.MODULE_HANDLE);
        nbl.parent(original);
        if (!handlers.allocateNetBufferListForwardingContext(nbl).equals(SUCCESS)) {
            ndis.ndisFreeCloneNetBufferList(nbl);
            return false;
        }
        if (!handlers.copyNetBufferListInfo(nbl, original, false).equals(SUCCESS)) {
            release(nbl);
            return false;
        }
        nbl.frame(frame);
        nbl.detail(nbl.detail().safe());
        originals.put(nbl.id(), original);
        ndis.ndisFSendNetBufferLists(nbl, flags);
        return true;
    }

    private void release(NetBufferList nbl) {
        handlers.freeNetBufferListForwardingContext(nbl);
        ndis.ndisFreeCloneNetBufferList(nbl);
    }

    void completed(NetBufferList nbl, String status) {
        if (nbl.form() == NetBufferList.Form.FOREIGN) {
            ndis.ndisFSendNetBufferListsComplete(nbl, status);
            return;
        }
        NetBufferList original = originals.remove(nbl.id());
        release(nbl);
        if (original != null) {
            boolean aborted = original.cancelId().filter(cancelled::remove).isPresent();
            ndis.ndisFSendNetBufferListsComplete(original, aborted ? "SEND_ABORTED" : status);
        }
    }

    /** What is kept for its clone cannot come back at once; it is noted, and the clone is cancelled below. */
    void cancel(String cancelId) {
        for (NetBufferList original : originals.values()) {
            if (original.cancelId().filter(cancelId::equals).isPresent()) {
                cancelled.add(cancelId);
            }
        }
        ndis.ndisFCancelSendNetBufferLists(cancelId);
    }
}
