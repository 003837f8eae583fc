package dev.plumbline.ndis.filter;

import org.jspecify.annotations.Nullable;

/**
 * What an {@code NDIS_OID_REQUEST} holds beside its OID and its addresses.
 *
 * @param type the request type
 * @param innerType the type of the request that an {@code OID_SWITCH_NIC_REQUEST} encapsulates
 * @param nicType {@code External}, {@code Internal}, {@code Synthetic} or {@code Emulated}, for a request about a
 *     connection; empty otherwise
 * @param flags flags of the connection, {@code NIC_INITIALIZING} or none (LIFE-22)
 * @param timeout seconds, from 0; 0 for no limit
 * @param information what the buffer holds, in the form that {@link OidInformation} reads; none if nobody touched it
 */
public record OidContents(
        OidRequestType type,
        @Nullable OidRequestType innerType,
        String nicType,
        String flags,
        int timeout,
        @Nullable String information) {

    /** The usual types of those OIDs, about no particular kind of connection, with an untouched buffer. */
    public static OidContents usual(String oid, @Nullable String inner) {
        return new OidContents(
                OidRequestType.usual(oid), inner == null ? null : OidRequestType.usual(inner), "", "", 0, null);
    }

    /** The same with something else in the buffer. */
    public OidContents with(String newInformation) {
        return new OidContents(type, innerType, nicType, flags, timeout, newInformation);
    }
}
