package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.OidRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Defects with pauses: how they end, what they wait for, and what is done while they last. */
final class PauseMutants {

    private PauseMutants() {}

    @Breaks(value = "FLT-10", defect = "PAUSE: a pause fails")
    static final class FailsPauses extends WrappedExtension {
        @Override
        public String filterPause() {
            String status = super.filterPause();
            return isFinal(status) ? "FAILURE" : status;
        }
    }

    @Breaks(value = "FLT-10", defect = "PAUSE: a pause that is pending is never completed")
    static final class NeverCompletesPauses extends WrappedExtension {
        @Override
        public String filterPause() {
            super.filterPause();
            return PENDING;
        }
    }

    @Breaks(value = "FLT-10", defect = "PAUSE: a pause is completed inside its call, and its status returned as well")
    static final class CompletesAndReturnsPauses extends DrainingExtension {
        @Override
        boolean isDrained() {
            return true;
        }

        @Override
        public String filterPause() {
            String status = super.filterPause();
            if (isFinal(status)) {
                ndisFPauseComplete(module());
            }
            return status;
        }
    }

    @Breaks(value = "FLT-10", defect = "PAUSE: a pause is completed twice")
    static final class CompletesPausesTwice extends OriginatingExtension {
        @Override
        public void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
            boolean paused = !isRunning();
            super.filterSendNetBufferListsComplete(nbl, status);
            if (paused && nbl.form() == NetBufferList.Form.OWN) {
                ndisFPauseComplete(module());
            }
        }
    }

    @Breaks(
            value = "FLT-10",
            defect = "DETACH: a counter is not lowered where an allocation fails, and the pause waits for ever")
    static final class WaitsForEver extends DrainingExtension {
        private int underWay;

        @Override
        boolean isDrained() {
            return underWay == 0;
        }

        @Override
        public void workItem() {
            super.workItem();
            if (isRunning() && isDrained()) {
                underWay++;
                Optional<NetBufferList> made = ndisAllocateNetBufferList();
                made.ifPresent(nbl -> {
                    ndisFreeNetBufferList(nbl);
                    underWay--;
                });
            }
        }
    }

    @Breaks(value = "FLT-11", defect = "PAUSE: a pause does not wait for own packets")
    static final class WaitsForNothing extends OriginatingExtension {
        @Override
        public String filterPause() {
            super.filterPause();
            return SUCCESS;
        }
    }

    @Breaks(value = "FLT-11", also = "FLT-08", defect = "PAUSE: new packets are originated while a module pauses")
    static final class OriginatesWhilePaused extends OriginatingExtension {
        @Override
        boolean mayOriginate() {
            return true;
        }
    }

    @Breaks(value = "FLT-11", defect = "PAUSE: packets in the queue are not given back at a pause")
    static final class KeepsTheQueue extends QueueingExtension {
        @Override
        void empty() {}
    }

    @Breaks(value = "DATA-77", defect = "DETACH: own packets are freed at a pause before they are back")
    static final class FreesBeforeWaiting extends OriginatingExtension {
        private final Deque<NetBufferList> sent = new ArrayDeque<>();

        @Override
        void launch(NetBufferList nbl) {
            sent.add(nbl);
            super.launch(nbl);
        }

        @Override
        void release(NetBufferList nbl) {
            if (sent.remove(nbl)) {
                super.release(nbl);
            }
        }

        @Override
        public String filterPause() {
            while (!sent.isEmpty()) {
                super.release(sent.remove());
            }
            return super.filterPause();
        }
    }

    @Breaks(
            value = "FLT-12",
            also = {"DATA-13", "DATA-32", "DATA-35"},
            defect = "PAUSE: packets that arrive while the module does not run are sent")
    static final class SendsWhilePaused extends DrainingExtension {
        @Override
        boolean isDrained() {
            return true;
        }

        @Override
        public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (isRunning()) {
                super.filterSendNetBufferLists(nbl, flags);
            } else {
                ndisFSendNetBufferLists(nbl, flags);
            }
        }
    }

    @Breaks(value = "FLT-12", defect = "PAUSE: packets that arrive while the module does not run are queued")
    static final class QueuesWhilePaused extends QueueingExtension {
        @Override
        public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (isRunning()) {
                super.filterSendNetBufferLists(nbl, flags);
            }
        }
    }

    @Breaks(
            value = "FLT-12",
            defect = "PAUSE: packets that arrive while the module does not run fail with another status")
    static final class RejectsWithAnotherStatus extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
            super.ndisFSendNetBufferListsComplete(nbl, status.equals("PAUSED") ? "FAILURE" : status);
        }
    }

    @Breaks(
            value = "FLT-14",
            also = {"OID-04", "OID-17"},
            defect = "PAUSE: OID requests that arrive while the module is paused are parked until the restart")
    static final class ParksRequests extends DrainingExtension {
        private final Deque<OidRequest> parked = new ArrayDeque<>();

        @Override
        boolean isDrained() {
            return true;
        }

        @Override
        public String filterOidRequest(OidRequest request) {
            if (isRunning()) {
                return super.filterOidRequest(request);
            }
            parked.add(request);
            return PENDING;
        }

        @Override
        public void filterCancelOidRequest(String requestId) {
            parked.stream()
                    .filter(request -> request.id().equals(requestId))
                    .findFirst()
                    .filter(parked::remove)
                    .ifPresentOrElse(
                            request -> ndisFOidRequestComplete(request, "REQUEST_ABORTED"),
                            () -> super.filterCancelOidRequest(requestId));
        }

        @Override
        public void workItem() {
            while (isRunning() && !parked.isEmpty()) {
                OidRequest request = parked.remove();
                String status = super.filterOidRequest(request);
                if (isFinal(status)) {
                    ndisFOidRequestComplete(request, status);
                }
            }
            super.workItem();
        }
    }
}
