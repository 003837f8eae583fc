package dev.plumbline.ndis.filter;

/** The services for the life of a filter module; {@code module} is the handle that {@code FilterAttach} gave. */
public interface ModuleServices {

    /** {@code NdisFSetAttributes} (FLT-02): passes the module's context to NDIS, in {@code FilterAttach} only. */
    String ndisFSetAttributes(String module);

    /**
     * {@code NdisFGetOptionalSwitchHandlers} (FLT-20): {@code SUCCESS}, or {@code NOT_SUPPORTED} in the stack of a
     * physical NIC.
     *
     * @param header object type in the structure's header, {@code SWITCH_OPTIONAL_HANDLERS} (C-30)
     */
    String ndisFGetOptionalSwitchHandlers(String module, String header);

    /** {@code NdisSetOptionalHandlers} (FLT-22), in {@code FilterSetModuleOptions} only. */
    String ndisSetOptionalHandlers(String module, FilterPartialCharacteristics handlers);

    /** {@code NdisFRestartComplete} (FLT-06): ends a restart that is pending. */
    void ndisFRestartComplete(String module, String status);

    /** {@code NdisFPauseComplete} (FLT-10): ends a pause that is pending. */
    void ndisFPauseComplete(String module);

    /** {@code NdisFRestartFilter} (FLT-22): {@code SUCCESS} if a pause and a restart are scheduled. */
    String ndisFRestartFilter(String module);

    /** {@code NdisFNetPnPEvent} (FLT-28): passes a plug and play event to the drivers above. */
    String ndisFNetPnPEvent(String module, String event);
}
