package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.FilterDriverCharacteristics;
import dev.plumbline.ndis.filter.FilterPartialCharacteristics;

/** Defects with the entry points that the driver registers, and with plug and play events. */
final class RegistrationMutants {

    private static final String ACTIVATE = "NetEventSwitchActivate";

    private RegistrationMutants() {}

    @Breaks(value = "FLT-25", defect = "STATUS: receives are registered, and FilterStatus is not")
    static final class RegistersNoStatus extends WrappedExtension {
        @Override
        public FilterDriverCharacteristics characteristics() {
            return new FilterDriverCharacteristics(true, true, true, true, true, true, true, true, false);
        }
    }

    @Breaks(value = "FLT-25", defect = "NBL-OWNER: packets are originated by a module that takes no send completions")
    static final class TakesNoSendCompletions extends OriginatingExtension {
        @Override
        public String ndisSetOptionalHandlers(String module, FilterPartialCharacteristics handlers) {
            return super.ndisSetOptionalHandlers(
                    module, new FilterPartialCharacteristics(true, false, true, true, true));
        }
    }

    @Breaks(value = "OID-19", defect = "OID-ONCE: requests are registered, and their completions are not")
    static final class RegistersNoOidCompletion extends WrappedExtension {
        @Override
        public FilterDriverCharacteristics characteristics() {
            return new FilterDriverCharacteristics(true, false, true, true, true, true, true, true, true);
        }
    }

    @Breaks(value = "FLT-28", also = "OID-92", defect = "PNP: events are handled and not passed on")
    static final class SwallowsEvents extends WrappedExtension {
        @Override
        public String ndisFNetPnPEvent(String module, String event) {
            return SUCCESS;
        }
    }

    @Breaks(value = "FLT-28", defect = "PNP, STRICT: an event that the driver does not know is refused")
    static final class RefusesUnknownEvents extends WrappedExtension {
        @Override
        public String filterNetPnPEvent(String module, String event) {
            return event.equals(ACTIVATE) ? super.filterNetPnPEvent(module, event) : "NOT_SUPPORTED";
        }
    }

    @Breaks(
            value = "OID-92",
            also = "FLT-28",
            defect = "PNP: the activation of the switch is kept from the drivers above")
    static final class SwallowsTheActivation extends WrappedExtension {
        @Override
        public String ndisFNetPnPEvent(String module, String event) {
            return event.equals(ACTIVATE) ? SUCCESS : super.ndisFNetPnPEvent(module, event);
        }
    }

    @Breaks(
            value = "FLT-28",
            also = "OID-92",
            defect = "PNP, RESOURCE: an event is swallowed when there is no memory for what it starts")
    static final class SwallowsEventsWithoutMemory extends WrappedExtension {
        @Override
        public String filterNetPnPEvent(String module, String event) {
            boolean memory = ndisAllocateNetBufferList()
                    .map(nbl -> {
                        ndisFreeNetBufferList(nbl);
                        return true;
                    })
                    .orElse(false);
            return memory ? super.filterNetPnPEvent(module, event) : "RESOURCES";
        }
    }
}
