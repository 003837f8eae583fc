package dev.plumbline.ndis.filter;

/** The entry points for the life of a filter module that a driver may leave out. */
public interface ModuleHandlers {

    /** {@code FilterSetModuleOptions} (FLT-22), before each restart. */
    String filterSetModuleOptions(String module);

    /** {@code FilterNetPnPEvent} (FLT-28): a plug and play event, {@code NetEventSwitchActivate} for one. */
    String filterNetPnPEvent(String module, String event);
}
