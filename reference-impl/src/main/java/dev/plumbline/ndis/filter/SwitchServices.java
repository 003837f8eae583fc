package dev.plumbline.ndis.filter;

import java.util.Optional;

/** What an extension may call: the {@code NdisF*} services and the switch handlers. */
public interface SwitchServices {

    /** {@code NdisAllocateCloneOidRequest} (OID-06); none if NDIS has no memory for it (OID-07). */
    Optional<OidRequest> ndisAllocateCloneOidRequest(OidRequest original);

    /** {@code NdisFreeCloneOidRequest} (OID-08). */
    void ndisFreeCloneOidRequest(OidRequest cloned);

    /** {@code NdisFOidRequest} (OID-58): the final status, or {@code PENDING}. */
    String ndisFOidRequest(OidRequest request);

    /** {@code NdisFOidRequestComplete} (OID-04). */
    void ndisFOidRequestComplete(OidRequest original, String status);

    /**
     * {@code NdisFCancelOidRequest} (OID-21).
     *
     * @param requestId the RequestId of what was sent below: for a clone that of its original
     */
    void ndisFCancelOidRequest(String requestId);

    /** {@code ReferenceSwitchNic} (REF-01); {@code nic} is written port/index. */
    String referenceSwitchNic(String nic);

    /** {@code DereferenceSwitchNic} (REF-05). */
    void dereferenceSwitchNic(String nic);

    /** {@code ReferenceSwitchPort} (REF-15). */
    String referenceSwitchPort(String port);

    /** {@code DereferenceSwitchPort} (REF-20). */
    void dereferenceSwitchPort(String port);

    /** The services for the life of the module. */
    ModuleServices moduleServices();

    /** The services for status indications. */
    StatusServices statusServices();

    /** The services and switch handlers for packets. */
    PacketServices packetServices();
}
