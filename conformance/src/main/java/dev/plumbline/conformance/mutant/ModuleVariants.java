package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.FilterPartialCharacteristics;
import dev.plumbline.ndis.filter.ModuleHandlers;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.SwitchServices;
import java.util.Optional;

/** Other lives of the filter module that the documents allow. */
final class ModuleVariants {

    private static final FilterPartialCharacteristics NO_DATA =
            new FilterPartialCharacteristics(false, false, false, false, false);
    private static final FilterPartialCharacteristics SENDS_ONLY =
            new FilterPartialCharacteristics(true, true, true, false, false);

    private ModuleVariants() {}

    @Varies("a pause is always completed in a turn of work (FLT-10)")
    static final class PendsPauses extends WrappedExtension {
        private boolean due;
        private String name = "";

        @Override
        public String filterAttach(String module, SwitchServices services) {
            name = module;
            return super.filterAttach(module, services);
        }

        @Override
        public String filterPause() {
            due = super.filterPause().equals(SUCCESS);
            return PENDING;
        }

        @Override
        public void workItem() {
            super.workItem();
            if (due) {
                due = false;
                ndisFPauseComplete(name);
            }
        }
    }

    @Varies("a restart is always completed in a turn of work, and packets are rejected until then (FLT-06, FLT-08)")
    static final class PendsRestarts extends WrappedExtension {
        private String due = "";
        private String name = "";

        @Override
        public String filterAttach(String module, SwitchServices services) {
            name = module;
            return super.filterAttach(module, services);
        }

        @Override
        public String filterRestart() {
            String status = super.filterRestart();
            due = status.equals(PENDING) ? "" : status;
            return PENDING;
        }

        @Override
        public void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (due.isEmpty()) {
                super.filterSendNetBufferLists(nbl, flags);
            } else {
                ndisFSendNetBufferListsComplete(nbl, "PAUSED");
            }
        }

        @Override
        public void workItem() {
            if (due.isEmpty()) {
                super.workItem();
            } else {
                String status = due;
                due = "";
                ndisFRestartComplete(name, status);
            }
        }
    }

    @Varies("the first restart fails for lack of memory (FLT-06)")
    static final class FailsToRestartAtFirst extends WrappedExtension {
        private int restarts;

        @Override
        public String filterRestart() {
            return ++restarts == 1 ? "RESOURCES" : super.filterRestart();
        }
    }

    @Varies("the first attach fails for lack of memory (FLT-02)")
    static final class FailsToAttachAtFirst extends WrappedExtension {
        private int attaches;

        @Override
        public String filterAttach(String module, SwitchServices services) {
            return ++attaches == 1 ? "RESOURCES" : super.filterAttach(module, services);
        }
    }

    @Varies("neither options nor plug and play are handled (FLT-22, FLT-28)")
    static final class HasNoModuleHandlers extends WrappedExtension {
        @Override
        public Optional<ModuleHandlers> moduleHandlers() {
            return Optional.empty();
        }
    }

    @Varies("a restart is asked for in every fifth turn of work (FLT-22)")
    static final class AsksForRestarts extends WrappedExtension {
        private int turns;
        private String name = "";

        @Override
        public String filterAttach(String module, SwitchServices services) {
            name = module;
            return super.filterAttach(module, services);
        }

        @Override
        public void workItem() {
            super.workItem();
            if (++turns % 5 == 0) {
                ndisFRestartFilter(name);
            }
        }
    }

    @Varies("data handlers are left out by NdisSetOptionalHandlers (FLT-22, FLT-24)")
    static final class LeavesOutDataHandlers extends WrappedExtension {
        @Override
        public String ndisSetOptionalHandlers(String module, FilterPartialCharacteristics handlers) {
            return super.ndisSetOptionalHandlers(module, NO_DATA);
        }

        @Override
        public Optional<NetBufferList> ndisAllocateNetBufferList() {
            return Optional.empty();
        }
    }

    @Varies("the handlers of packets on their way up come and go from one restart to the next (FLT-22, FLT-24)")
    static final class ChangesDataHandlers extends WrappedExtension {
        private int restarts;

        @Override
        public String ndisSetOptionalHandlers(String module, FilterPartialCharacteristics handlers) {
            return super.ndisSetOptionalHandlers(module, restarts++ % 2 == 0 ? SENDS_ONLY : handlers);
        }
    }

    @Varies("handlers are never changed: NdisSetOptionalHandlers is not called (FLT-22)")
    static final class SetsNoOptions extends WrappedExtension {
        @Override
        public String filterSetModuleOptions(String module) {
            return SUCCESS;
        }
    }
}
