package dev.plumbline.ndis.filter;

import java.util.Optional;

/**
 * An extension of the Hyper-V extensible switch: the entry points of its filter driver. One thread at a time; a call
 * may arrive while a service that the extension called has not returned.
 */
public interface SwitchExtension {

    /** How the extension names itself, with its version. */
    String description();

    /** {@code FilterAttach} (FLT-02): keeps {@code services} for the life of the module. */
    String filterAttach(String module, SwitchServices services);

    /** {@code FilterRestart} (FLT-06). */
    String filterRestart();

    /** {@code FilterPause} (FLT-10). */
    String filterPause();

    /** {@code FilterDetach} (FLT-16). */
    void filterDetach();

    /** {@code FilterOidRequest} (OID-03): the final status, or {@code PENDING}. */
    String filterOidRequest(OidRequest request);

    /** {@code FilterOidRequestComplete} (OID-09): a clone, or an own request, came back with {@code status}. */
    void filterOidRequestComplete(OidRequest request, String status);

    /** A work item or timer gets its turn. */
    void workItem();

    /** What the driver registers (FLT-24). */
    default FilterDriverCharacteristics characteristics() {
        return FilterDriverCharacteristics.of(this);
    }

    /** Whether the driver registers {@code FilterCancelOidRequest} (OID-23). */
    default boolean cancelsOidRequests() {
        return false;
    }

    /** {@code FilterCancelOidRequest} (OID-20, OID-21), for a driver that registers it. */
    default void filterCancelOidRequest(String requestId) {}

    /** The handlers of the module's life beyond attach, restart, pause and detach; none if it leaves them out. */
    default Optional<ModuleHandlers> moduleHandlers() {
        return Optional.empty();
    }

    /** The handler of status indications; none if the driver leaves it out. */
    default Optional<StatusHandlers> statusHandlers() {
        return Optional.empty();
    }

    /** The handlers of packets on their way down; none if the driver leaves them out. */
    default Optional<SendHandlers> sendHandlers() {
        return Optional.empty();
    }

    /** The handlers of packets on their way up; none if the driver leaves them out. */
    default Optional<ReceiveHandlers> receiveHandlers() {
        return Optional.empty();
    }
}
