package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.SwitchServices;

/** Defects with the attach of a module and with its restarts. */
final class ModuleMutants {

    private ModuleMutants() {}

    @Breaks(value = "FLT-02", defect = "DETACH: a module is attached without a context")
    static final class SetsNoContext extends WrappedExtension {
        @Override
        public String ndisFSetAttributes(String module) {
            return SUCCESS;
        }
    }

    @Breaks(value = "FLT-02", defect = "RESOURCE: a module is attached although its context was refused")
    static final class IgnoresARefusedContext extends WrappedExtension {
        @Override
        public String ndisFSetAttributes(String module) {
            super.ndisFSetAttributes(module);
            return SUCCESS;
        }
    }

    @Breaks(value = "FLT-02", defect = "DETACH: the context is set twice")
    static final class SetsTheContextTwice extends WrappedExtension {
        @Override
        public String ndisFSetAttributes(String module) {
            super.ndisFSetAttributes(module);
            return super.ndisFSetAttributes(module);
        }
    }

    @Breaks(value = "FLT-02", defect = "RESOURCE: an attach fails with the status of a helper function")
    static final class LetsAStatusThrough extends WrappedExtension {
        @Override
        public String filterAttach(String module, SwitchServices services) {
            String status = super.filterAttach(module, services);
            return status.equals(SUCCESS) ? status : "INVALID_PARAMETER";
        }
    }

    @Breaks(value = "FLT-20", defect = "STRICT: the switch handlers are not asked for")
    static final class AsksForNoHandlers extends WrappedExtension {
        @Override
        public String ndisFGetOptionalSwitchHandlers(String module, String header) {
            return SUCCESS;
        }
    }

    @Breaks(value = "FLT-20", defect = "STRICT: the header of the table of switch handlers is not filled in")
    static final class FillsInNoHandlersHeader extends WrappedExtension {
        @Override
        public String ndisFGetOptionalSwitchHandlers(String module, String header) {
            return super.ndisFGetOptionalSwitchHandlers(module, "DRIVER");
        }
    }

    @Breaks(
            value = "FLT-21",
            also = {"FLT-20", "REF-16"},
            defect = "REF-USE: a switch handler is called before its context was obtained")
    static final class UsesHandlersEarly extends WrappedExtension {
        @Override
        public String ndisFGetOptionalSwitchHandlers(String module, String header) {
            if (ndis().referenceSwitchPort("1").equals(SUCCESS)) {
                ndis().dereferenceSwitchPort("1");
            }
            return super.ndisFGetOptionalSwitchHandlers(module, header);
        }
    }

    @Breaks(
            value = "FLT-03",
            also = {"OID-16", "OID-60"},
            defect = "OID-STATE: the switch is asked for its parameters while the module attaches")
    static final class QueriesWhileAttaching extends WrappedExtension {
        @Override
        public String filterAttach(String module, SwitchServices services) {
            String status = super.filterAttach(module, services);
            if (status.equals(SUCCESS)) {
                ndisFOidRequest(OidRequest.ownQuery("early", "OID_SWITCH_PARAMETERS", "none"));
            }
            return status;
        }
    }

    @Breaks(value = "FLT-03", defect = "PAUSE: a packet is originated while the module attaches")
    static final class OriginatesWhileAttaching extends OriginatingExtension {
        @Override
        public String filterAttach(String module, SwitchServices services) {
            String status = super.filterAttach(module, services);
            if (status.equals(SUCCESS)) {
                originate();
            }
            return status;
        }
    }

    @Breaks(value = "FLT-08", defect = "PAUSE: a packet is originated before the restart has succeeded")
    static final class OriginatesWhileRestarting extends OriginatingExtension {
        @Override
        public String filterRestart() {
            originate();
            return super.filterRestart();
        }
    }

    @Breaks(value = "FLT-06", defect = "PAUSE: a restart fails with the status of the query that failed")
    static final class RestartsWithAnOddStatus extends WrappedExtension {
        @Override
        public String filterRestart() {
            String status = super.filterRestart();
            return status.equals("FAILURE") ? "NOT_ACCEPTED" : status;
        }
    }

    @Breaks(value = "FLT-06", defect = "PAUSE: a restart is completed twice")
    static final class CompletesRestartsTwice extends WrappedExtension {
        @Override
        public void ndisFRestartComplete(String module, String status) {
            super.ndisFRestartComplete(module, status);
            super.ndisFRestartComplete(module, status);
        }
    }

    @Breaks(value = "FLT-06", also = "FLT-12", defect = "PAUSE: a restart that is pending is never completed")
    static final class NeverCompletesRestarts extends WrappedExtension {
        @Override
        public void ndisFRestartComplete(String module, String status) {}
    }

    @Breaks(value = "FLT-06", defect = "PAUSE: a restart is completed inside its call, and its status returned as well")
    static final class CompletesAndReturnsRestarts extends DrainingExtension {
        @Override
        boolean isDrained() {
            return true;
        }

        @Override
        public String filterRestart() {
            String status = super.filterRestart();
            if (isFinal(status)) {
                ndis().moduleServices().ndisFRestartComplete(module(), status);
            }
            return status;
        }
    }

    @Breaks(value = "FLT-06", defect = "PAUSE: a restart is completed with PENDING")
    static final class CompletesRestartsWithPending extends WrappedExtension {
        @Override
        public void ndisFRestartComplete(String module, String status) {
            super.ndisFRestartComplete(module, PENDING);
        }
    }
}
