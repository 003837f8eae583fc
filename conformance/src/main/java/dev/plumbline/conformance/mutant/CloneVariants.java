package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Clones of packets where the reference hands the packets themselves on. */
final class CloneVariants {

    private CloneVariants() {}

    /** Makes clones, and lets no pause end before all are back. */
    abstract static class Clones extends WrappedExtension {
        private final Map<String, NetBufferList> originals = new HashMap<>();
        private String name = "";
        private boolean due;

        @Override
        public String filterAttach(String module, SwitchServices services) {
            name = module;
            return super.filterAttach(module, services);
        }

        final boolean isClone(NetBufferList nbl) {
            return originals.containsKey(nbl.id());
        }

        /** The packet that a clone stands for; the packet itself if it is none. */
        final NetBufferList original(NetBufferList nbl) {
            return originals.getOrDefault(nbl.id(), nbl);
        }

        /** A clone that may be changed and sent; none if there is no memory for it. */
        final Optional<NetBufferList> made(NetBufferList original, boolean preserve) {
            Optional<NetBufferList> made = ndisAllocateCloneNetBufferList(original);
            if (made.isEmpty()) {
                return made;
            }
            NetBufferList clone = made.get();
            clone.sourceHandle(NetBufferList.MODULE_HANDLE);
            if (!allocateNetBufferListForwardingContext(clone).equals(SUCCESS)) {
                ndisFreeCloneNetBufferList(clone);
                return Optional.empty();
            }
            if (!copyNetBufferListInfo(clone, original, preserve).equals(SUCCESS)) {
                freeNetBufferListForwardingContext(clone);
                ndisFreeCloneNetBufferList(clone);
                return Optional.empty();
            }
            clone.parent(original);
            clone.detail(clone.detail().safe());
            originals.put(clone.id(), original);
            return made;
        }

        /** Frees a clone that is not under way: the packet that it stood for. */
        final NetBufferList freed(NetBufferList clone) {
            NetBufferList original = original(clone);
            originals.remove(clone.id());
            freeNetBufferListForwardingContext(clone);
            ndisFreeCloneNetBufferList(clone);
            return original;
        }

        @Override
        public String filterPause() {
            boolean ended = super.filterPause().equals(SUCCESS);
            due = ended && !originals.isEmpty();
            return ended && !due ? SUCCESS : PENDING;
        }

        @Override
        public void ndisFPauseComplete(String module) {
            due = !originals.isEmpty();
            if (!due) {
                super.ndisFPauseComplete(module);
            }
        }

        final void settle() {
            if (due && originals.isEmpty()) {
                due = false;
                super.ndisFPauseComplete(name);
            }
        }
    }

    @Varies("a clone is sent in place of every packet, which is completed when its clone is back (DATA-12, DATA-84)")
    static final class SendsClones extends Clones {
        @Override
        public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            boolean stays = nbl.isNvgre() || nbl.detail().nativeForwardingRequired();
            super.filterSendNetBufferLists(stays ? nbl : made(nbl, false).orElse(nbl), flags);
        }

        @Override
        public void reportFilteredNetBufferLists(NetBufferList nbl, String port, boolean incoming, String reason) {
            super.reportFilteredNetBufferLists(original(nbl), port, incoming, reason);
        }

        @Override
        public void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
            super.ndisFSendNetBufferListsComplete(isClone(nbl) ? freed(nbl) : nbl, status);
        }

        @Override
        public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
            if (isClone(nbl)) {
                ndisFSendNetBufferListsComplete(nbl, status);
                settle();
            } else {
                super.filterSendNetBufferListsComplete(nbl, status);
            }
        }
    }

    @Varies("a clone with the same destinations is indicated in place of every packet (DATA-16)")
    static final class IndicatesClones extends Clones {
        @Override
        public void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            super.ndisFIndicateReceiveNetBufferLists(made(nbl, true).orElse(nbl), flags);
        }

        @Override
        public void filterReturnNetBufferLists(NetBufferList nbl) {
            super.filterReturnNetBufferLists(isClone(nbl) ? freed(nbl) : nbl);
            settle();
        }
    }
}
