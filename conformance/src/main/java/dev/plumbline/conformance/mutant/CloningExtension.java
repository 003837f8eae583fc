package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reference that sends a clone of each packet with one destination, and keeps the original until that is back. */
abstract class CloningExtension extends DrainingExtension {

    private final Map<String, NetBufferList> prepared = new HashMap<>();
    private final Map<String, NetBufferList> originals = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();

    @Override
    final boolean isDrained() {
        return originals.isEmpty();
    }

    @Override
    public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
        Optional<NetBufferList> clone = nbl.form() == NetBufferList.Form.FOREIGN ? cloned(nbl) : Optional.empty();
        if (clone.isEmpty()) {
            return super.addNetBufferListDestination(nbl, destination);
        }
        String status = target(clone.get(), destination);
        if (status.equals(SUCCESS)) {
            prepared.put(nbl.id(), clone.get());
        } else {
            release(clone.get());
        }
        return status;
    }

    /** A clone with what belongs to it; none if there is no memory. */
    private Optional<NetBufferList> cloned(NetBufferList original) {
        Optional<NetBufferList> made = ndisAllocateCloneNetBufferList(original);
        made.ifPresent(clone -> {
            clone.sourceHandle(NetBufferList.MODULE_HANDLE);
            link(clone, original);
        });
        return made.filter(clone -> hasContext(clone) && hasInfo(clone, original));
    }

    /** Refers a clone to its original (DATA-48). */
    void link(NetBufferList clone, NetBufferList original) {
        clone.parent(original);
    }

    private boolean hasContext(NetBufferList clone) {
        boolean given = allocateNetBufferListForwardingContext(clone).equals(SUCCESS);
        if (!given) {
            ndisFreeCloneNetBufferList(clone);
        }
        return given;
    }

    private boolean hasInfo(NetBufferList clone, NetBufferList original) {
        boolean copied = copyNetBufferListInfo(clone, original, false).equals(SUCCESS);
        if (!copied) {
            release(clone);
        }
        return copied;
    }

    /** Gives a clone its destination (DATA-58). */
    String target(NetBufferList clone, SwitchPortDestination destination) {
        return super.addNetBufferListDestination(clone, destination);
    }

    @Override
    public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        NetBufferList clone = prepared.remove(nbl.id());
        if (clone == null) {
            super.ndisFSendNetBufferLists(nbl, flags);
        } else {
            originals.put(clone.id(), nbl);
            super.ndisFSendNetBufferLists(clone, flags);
            sent(clone, nbl);
        }
    }

    /** A clone is on its way. */
    void sent(NetBufferList clone, NetBufferList original) {}

    @Override
    public void filterCancelSendNetBufferLists(String cancelId) {
        for (NetBufferList original : originals.values()) {
            if (original.cancelId().filter(cancelId::equals).isPresent()) {
                cancelled.add(original.id());
            }
        }
        super.filterCancelSendNetBufferLists(cancelId);
    }

    @Override
    public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
        NetBufferList original = originals.remove(nbl.id());
        if (original == null) {
            super.filterSendNetBufferListsComplete(nbl, status);
            return;
        }
        release(nbl);
        complete(original, cancelled.remove(original.id()) ? "SEND_ABORTED" : status);
        settle();
    }

    /** The clone of a packet is back (DATA-84). */
    void complete(NetBufferList original, String status) {
        ndisFSendNetBufferListsComplete(original, status);
    }

    /** A clone is not needed any longer. */
    void release(NetBufferList clone) {
        freeNetBufferListForwardingContext(clone);
        ndisFreeCloneNetBufferList(clone);
    }
}
