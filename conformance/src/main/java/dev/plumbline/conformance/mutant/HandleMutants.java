package dev.plumbline.conformance.mutant;

/** Defects with the handle by which a module is named. */
final class HandleMutants {

    private static final String NOBODY = "m0";

    private HandleMutants() {}

    @Breaks(value = "FLT-02", defect = "DETACH: the context is set for a handle that FilterAttach did not give")
    static final class SetsTheContextOfNobody extends WrappedExtension {
        @Override
        public String ndisFSetAttributes(String module) {
            return super.ndisFSetAttributes(NOBODY);
        }
    }

    @Breaks(value = "FLT-20", defect = "DETACH: the switch handlers are asked for with a handle that nobody gave")
    static final class AsksForTheHandlersOfNobody extends WrappedExtension {
        @Override
        public String ndisFGetOptionalSwitchHandlers(String module, String header) {
            return super.ndisFGetOptionalSwitchHandlers(NOBODY, header);
        }
    }

    @Breaks(value = "FLT-06", defect = "PAUSE: the restart of another module is completed")
    static final class CompletesTheRestartOfNobody extends WrappedExtension {
        @Override
        public void ndisFRestartComplete(String module, String status) {
            super.ndisFRestartComplete(NOBODY, status);
        }
    }

    @Breaks(value = "FLT-10", defect = "PAUSE: the pause of another module is completed")
    static final class CompletesThePauseOfNobody extends WrappedExtension {
        private boolean due;

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
                ndisFPauseComplete(NOBODY);
            }
        }
    }

    @Breaks(value = "FLT-28", defect = "PNP: an event is passed on in the name of another module")
    static final class PassesEventsOnForNobody extends WrappedExtension {
        @Override
        public String ndisFNetPnPEvent(String module, String event) {
            return super.ndisFNetPnPEvent(NOBODY, event);
        }
    }

    @Breaks(value = "FLT-18", defect = "DETACH: the handle of the first module is kept for all that follow")
    static final class KeepsTheFirstHandle extends WrappedExtension {
        private String first = "";

        @Override
        public String ndisFSetAttributes(String module) {
            first = first.isEmpty() ? module : first;
            return super.ndisFSetAttributes(first);
        }
    }
}
