package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.FilterPartialCharacteristics;
import dev.plumbline.ndis.filter.ModuleHandlers;
import dev.plumbline.ndis.filter.ModuleServices;

/** Both sides of the life of a module, passed through. */
interface WrappedModule extends ModuleHandlers, ModuleServices {

    /** The reference's own handlers. */
    ModuleHandlers providersModule();

    /** NDIS itself. */
    ModuleServices ndisModule();

    @Override
    default String filterSetModuleOptions(String module) {
        return providersModule().filterSetModuleOptions(module);
    }

    @Override
    default String filterNetPnPEvent(String module, String event) {
        return providersModule().filterNetPnPEvent(module, event);
    }

    @Override
    default String ndisFSetAttributes(String module) {
        return ndisModule().ndisFSetAttributes(module);
    }

    @Override
    default String ndisFGetOptionalSwitchHandlers(String module, String header) {
        return ndisModule().ndisFGetOptionalSwitchHandlers(module, header);
    }

    @Override
    default String ndisSetOptionalHandlers(String module, FilterPartialCharacteristics handlers) {
        return ndisModule().ndisSetOptionalHandlers(module, handlers);
    }

    @Override
    default void ndisFRestartComplete(String module, String status) {
        ndisModule().ndisFRestartComplete(module, status);
    }

    @Override
    default void ndisFPauseComplete(String module) {
        ndisModule().ndisFPauseComplete(module);
    }

    @Override
    default String ndisFRestartFilter(String module) {
        return ndisModule().ndisFRestartFilter(module);
    }

    @Override
    default String ndisFNetPnPEvent(String module, String event) {
        return ndisModule().ndisFNetPnPEvent(module, event);
    }
}
