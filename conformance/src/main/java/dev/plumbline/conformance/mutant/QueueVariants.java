package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Other moments for what is due with packets. */
final class QueueVariants {

    private QueueVariants() {}

    /** Knows whether the module is running. */
    abstract static class KnowsState extends WrappedExtension {
        private boolean running;

        final boolean isRunning() {
            return running;
        }

        /** The module is about to pause. */
        abstract void pausing();

        @Override
        public String filterRestart() {
            String status = super.filterRestart();
            running |= status.equals(SUCCESS);
            return status;
        }

        @Override
        public void ndisFRestartComplete(String module, String status) {
            running = status.equals(SUCCESS);
            super.ndisFRestartComplete(module, status);
        }

        @Override
        public String filterPause() {
            running = false;
            pausing();
            return super.filterPause();
        }
    }

    private record Held(NetBufferList nbl, NetBufferListFlags flags) {}

    @Varies("every packet on its way down waits for a turn of work (DATA-79, DATA-80, FLT-11)")
    static final class QueuesSends extends KnowsState {
        private final Deque<Held> queue = new ArrayDeque<>();

        @Override
        public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (isRunning()) {
                queue.add(new Held(nbl, flags));
            } else {
                super.filterSendNetBufferLists(nbl, flags);
            }
        }

        @Override
        public void filterCancelSendNetBufferLists(String cancelId) {
            Deque<NetBufferList> cancelled = new ArrayDeque<>();
            for (Iterator<Held> held = queue.iterator(); held.hasNext(); ) {
                NetBufferList nbl = held.next().nbl();
                if (nbl.cancelId().filter(cancelId::equals).isPresent()) {
                    held.remove();
                    cancelled.add(nbl);
                }
            }
            cancelled.forEach(nbl -> ndisFSendNetBufferListsComplete(nbl, "SEND_ABORTED"));
            super.filterCancelSendNetBufferLists(cancelId);
        }

        @Override
        void pausing() {
            while (!queue.isEmpty()) {
                ndisFSendNetBufferListsComplete(queue.remove().nbl(), "PAUSED");
            }
        }

        @Override
        public void workItem() {
            while (isRunning() && !queue.isEmpty()) {
                Held next = queue.remove();
                super.filterSendNetBufferLists(next.nbl(), next.flags());
            }
            super.workItem();
        }
    }

    @Varies("every packet on its way up waits for a turn of work (DATA-79, FLT-11)")
    static final class QueuesReceives extends KnowsState {
        private final Deque<Held> queue = new ArrayDeque<>();

        @Override
        public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (isRunning() && !flags.resources()) {
                queue.add(new Held(nbl, flags));
            } else {
                super.filterReceiveNetBufferLists(nbl, flags);
            }
        }

        @Override
        void pausing() {
            while (!queue.isEmpty()) {
                ndisFReturnNetBufferLists(queue.remove().nbl(), NetBufferListFlags.SINGLE_SOURCE);
            }
        }

        @Override
        public void workItem() {
            while (isRunning() && !queue.isEmpty()) {
                Held next = queue.remove();
                super.filterReceiveNetBufferLists(next.nbl(), next.flags());
            }
            super.workItem();
        }
    }

    @Varies("packets that came back are given back in a turn of work, the last first (DATA-83)")
    static final class GivesBackLate extends KnowsState {
        private final Deque<Runnable> due = new ArrayDeque<>();

        @Override
        public void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
            if (isRunning() && status.equals(SUCCESS)) {
                due.push(() -> super.ndisFSendNetBufferListsComplete(nbl, status));
            } else {
                super.ndisFSendNetBufferListsComplete(nbl, status);
            }
        }

        @Override
        public void filterReturnNetBufferLists(NetBufferList nbl) {
            if (isRunning()) {
                due.push(() -> super.filterReturnNetBufferLists(nbl));
            } else {
                super.filterReturnNetBufferLists(nbl);
            }
        }

        @Override
        void pausing() {
            while (!due.isEmpty()) {
                due.pop().run();
            }
        }

        @Override
        public void workItem() {
            pausing();
            super.workItem();
        }
    }
}
