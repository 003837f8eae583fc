package dev.plumbline.ndis.filter;

import org.jspecify.annotations.Nullable;

/**
 * An {@code NDIS_OID_REQUEST}, with the addresses of the structure that it carries.
 *
 * @param form whose structure it is
 * @param id names it; opaque
 * @param oid the OID
 * @param target the port, or port/index, that it is about or addressed to
 * @param source on whose behalf it was issued, port/index; {@code 0/0} for nobody
 * @param inner the OID that an {@code OID_SWITCH_NIC_REQUEST} encapsulates
 */
public record OidRequest(
        Form form, String id, String oid, String target, String source, @Nullable String inner) {

    /** Whose structure a request is. */
    public enum Form {
        /** It came from above. */
        ORIGINAL,
        /** NDIS made it as the clone of one. */
        CLONE,
        /** The extension built it. */
        OWN
    }

    /** {@code OID_SWITCH_NIC_REQUEST}. */
    public static final String NIC_REQUEST = "OID_SWITCH_NIC_REQUEST";

    /** An own request that carries {@code inner} to a connection, for nobody in particular (OID-47). */
    public static OidRequest own(String id, String target, String inner) {
        return new OidRequest(Form.OWN, id, NIC_REQUEST, target, "0/0", inner);
    }

    /** The same request, addressed to another connection (OID-34). */
    public OidRequest to(String newTarget) {
        return new OidRequest(form, id, oid, newTarget, source, inner);
    }
}
