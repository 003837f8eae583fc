package dev.plumbline.ndis.filter;

import org.jspecify.annotations.Nullable;

/**
 * An {@code NDIS_OID_REQUEST}, with the addresses of the structure that it carries.
 *
 * @param form whose structure it is
 * @param id names it; opaque. The RequestId of a clone is that of its original
 * @param oid the OID
 * @param target the port, or port/index, that it is about or addressed to
 * @param source on whose behalf it was issued, port/index; {@code 0/0} for nobody
 * @param inner the OID that an {@code OID_SWITCH_NIC_REQUEST} encapsulates
 * @param contents what else it holds
 * @param results what its answer holds; shared by every copy of this request
 */
public record OidRequest(
        Form form,
        String id,
        String oid,
        String target,
        String source,
        @Nullable String inner,
        OidContents contents,
        OidResults results) {

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

    /** A request with the usual types, whose buffer is as it came. */
    public OidRequest(Form form, String id, String oid, String target, String source, @Nullable String inner) {
        this(form, id, oid, target, source, inner, OidContents.usual(oid, inner), new OidResults());
    }

    /** An own request that carries {@code inner} to a connection, for nobody in particular (OID-47). */
    public static OidRequest own(String id, String target, String inner) {
        return new OidRequest(Form.OWN, id, NIC_REQUEST, target, "0/0", inner);
    }

    /** The same with an inner request of another type, and with something in its buffer. */
    public static OidRequest own(String id, String target, String inner, OidRequestType innerType, String information) {
        return new OidRequest(
                Form.OWN,
                id,
                NIC_REQUEST,
                target,
                "0/0",
                inner,
                new OidContents(OidRequestType.METHOD, innerType, "", "", 0, information),
                new OidResults());
    }

    /** An own request that travels bare, such as a query of the switch's configuration (OID-90). */
    public static OidRequest ownQuery(String id, String oid, String target) {
        return new OidRequest(Form.OWN, id, oid, target, "0/0", null);
    }

    /** The same request, addressed to another connection (OID-34). */
    public OidRequest to(String newTarget) {
        return new OidRequest(form, id, oid, newTarget, source, inner, contents, results);
    }

    /** The same request with something else in its buffer. */
    public OidRequest with(String information) {
        return new OidRequest(form, id, oid, target, source, inner, contents.with(information), results);
    }

    /** What its buffer holds; empty if nothing was put there. */
    public String information() {
        String held = contents.information();
        return held == null ? "" : held;
    }
}
