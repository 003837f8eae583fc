package dev.plumbline.ndis.filter;

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
}
