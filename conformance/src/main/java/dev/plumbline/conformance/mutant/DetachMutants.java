package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.SwitchServices;

/** Defects with what is left of a module that is gone. */
final class DetachMutants {

    private DetachMutants() {}

    @Breaks(value = "FLT-02", defect = "DETACH: a second attach finds the context of the first and sets none")
    static final class FindsTheOldContext extends WrappedExtension {
        private boolean set;

        @Override
        public String ndisFSetAttributes(String module) {
            if (set) {
                return SUCCESS;
            }
            set = true;
            return super.ndisFSetAttributes(module);
        }
    }

    @Breaks(value = "FLT-20", defect = "DETACH: a second attach finds the handlers of the first and asks for none")
    static final class FindsTheOldHandlers extends WrappedExtension {
        private boolean has;

        @Override
        public String filterAttach(String module, SwitchServices services) {
            String status = super.filterAttach(module, services);
            has = true;
            return status;
        }

        @Override
        public String ndisFGetOptionalSwitchHandlers(String module, String header) {
            return has ? SUCCESS : super.ndisFGetOptionalSwitchHandlers(module, header);
        }
    }

    @Breaks(
            value = "FLT-18",
            also = {"FLT-03", "STAT-18", "STAT-19", "STAT-29"},
            defect = "DETACH: a work item outlives the module and indicates a status when the next one is attached")
    static final class SpeaksAfterTheDetach extends WrappedExtension {
        private boolean wasAttached;

        @Override
        public String filterAttach(String module, SwitchServices services) {
            if (wasAttached) {
                services.statusServices()
                        .ndisFIndicateStatus(new StatusIndication(
                                StatusIndication.Form.OWN,
                                "late",
                                "OPER_STATUS",
                                "0/0",
                                "0/0",
                                null,
                                null,
                                0,
                                0,
                                "none",
                                StatusIndication.MODULE));
            }
            wasAttached = true;
            return super.filterAttach(module, services);
        }
    }
}
