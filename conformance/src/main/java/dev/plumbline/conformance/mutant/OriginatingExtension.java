package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The reference that also originates packets from work items, one at a time, for the switch to deliver (DATA-18). */
abstract class OriginatingExtension extends DrainingExtension {

    private final Map<String, NetBufferList> underWay = new HashMap<>();
    private int originated;

    @Override
    final boolean isDrained() {
        return underWay.isEmpty();
    }

    @Override
    public void workItem() {
        super.workItem();
        if (mayOriginate() && isDrained() && originated < most()) {
            originate();
        }
    }

    /** How many packets it originates. */
    int most() {
        return 4;
    }

    /** Whether the module is in a state in which packets can be originated. */
    boolean mayOriginate() {
        return isRunning();
    }

    final void originate() {
        Optional<NetBufferList> made = ndisAllocateNetBufferList();
        made.filter(this::isReady).ifPresent(nbl -> {
            originated++;
            underWay.put(nbl.id(), nbl);
            launch(nbl);
        });
    }

    /** Prepares an own packet; what cannot be prepared is freed. */
    private boolean isReady(NetBufferList nbl) {
        nbl.sourceHandle(NetBufferList.MODULE_HANDLE);
        if (!allocateNetBufferListForwardingContext(nbl).equals(SUCCESS)) {
            ndisFreeNetBufferList(nbl);
            return false;
        }
        nbl.frame(new EthernetFrame(EthernetFrame.BROADCAST, "02-00-00-00-00-01", "control"));
        nbl.detail(nbl.detail().safe());
        return true;
    }

    /** Sends an own packet on its way. */
    void launch(NetBufferList nbl) {
        ndisFSendNetBufferLists(nbl, NetBufferListFlags.NONE);
    }

    @Override
    public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
        if (underWay.remove(nbl.id()) == null) {
            super.filterSendNetBufferListsComplete(nbl, status);
        } else {
            release(nbl);
            settle();
        }
    }

    /** An own packet came back. */
    void release(NetBufferList nbl) {
        freeNetBufferListForwardingContext(nbl);
        ndisFreeNetBufferList(nbl);
    }
}
