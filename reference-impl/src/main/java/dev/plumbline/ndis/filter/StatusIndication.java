package dev.plumbline.ndis.filter;

import org.jspecify.annotations.Nullable;

/**
 * An {@code NDIS_STATUS_INDICATION}; where its code is {@link #NIC_STATUS}, with the {@code
 * NDIS_SWITCH_NIC_STATUS_INDICATION} in its buffer and the indication in that.
 *
 * @param form where it comes from
 * @param id names it; opaque, and fresh for one of the extension's own
 * @param code status code, without {@code NDIS_STATUS_}
 * @param source port/index on whose behalf it is indicated; {@code 0/0} for nobody
 * @param destination port/index for whose sake it is indicated; {@code 0/0} for nobody
 * @param inner status code of the indication in the encapsulation; absent without one
 * @param information what the innermost {@code StatusBuffer} holds; absent if that is NULL
 * @param bufferSize {@code StatusBufferSize} of the outermost indication, in bytes
 * @param innerSize {@code StatusBufferSize} of the indication in the encapsulation, in bytes; 0 without one
 * @param header object type in the header of the encapsulation; {@code none} without one
 * @param handle whose handle is its {@code SourceHandle}: {@link #MODULE} for the filter module, or another's
 */
public record StatusIndication(
        Form form,
        String id,
        String code,
        String source,
        String destination,
        @Nullable String inner,
        @Nullable String information,
        long bufferSize,
        long innerSize,
        String header,
        String handle) {

    /** Where an indication comes from. */
    public enum Form {
        /** From below. */
        RECEIVED,
        /** A copy of one from below, in its stead (STAT-04). */
        DUPLICATE,
        /** The extension built it. */
        OWN
    }

    /** {@code NDIS_STATUS_SWITCH_NIC_STATUS}. */
    public static final String NIC_STATUS = "SWITCH_NIC_STATUS";

    /** The {@code NdisFilterHandle} of the module (STAT-18). */
    public static final String MODULE = "module";

    /** {@code NDIS_OBJECT_TYPE_DEFAULT}. */
    public static final String DEFAULT_HEADER = "DEFAULT";

    private static final String NOBODY = "0/0";

    /** Bytes of an {@code NDIS_SWITCH_NIC_STATUS_INDICATION} and of the {@code NDIS_STATUS_INDICATION} in it (C-19). */
    private static final long ENCAPSULATION = 0x20 + 0x70;

    /** One from below that reached the switch in an encapsulation; the handle is the miniport's. */
    public static StatusIndication received(
            String id, String source, String destination, String inner, @Nullable String information) {
        return encapsulated(Form.RECEIVED, id, source, destination, inner, information, "miniport");
    }

    /** One from below that speaks for no connection; the handle is the miniport's. */
    public static StatusIndication receivedPlain(String id, String code, @Nullable String information) {
        return new StatusIndication(
                Form.RECEIVED, id, code, NOBODY, NOBODY, null, information, size(information), 0, "none", "miniport");
    }

    /** An own one on behalf of a connection, or for the sake of one (STAT-13, STAT-14). */
    public static StatusIndication own(
            String id, String source, String destination, String inner, @Nullable String information) {
        return encapsulated(Form.OWN, id, source, destination, inner, information, MODULE);
    }

    private static StatusIndication encapsulated(
            Form form,
            String id,
            String source,
            String destination,
            String inner,
            @Nullable String information,
            String handle) {
        return new StatusIndication(
                form,
                id,
                NIC_STATUS,
                source,
                destination,
                inner,
                information,
                ENCAPSULATION,
                size(information),
                DEFAULT_HEADER,
                handle);
    }

    /** The same, of other connections. */
    public StatusIndication addressed(String newSource, String newDestination) {
        return new StatusIndication(
                form,
                id,
                code,
                newSource,
                newDestination,
                inner,
                information,
                bufferSize,
                innerSize,
                header,
                handle);
    }

    /** The same encapsulation, with other information in its innermost buffer. */
    public StatusIndication saying(String newInformation) {
        return new StatusIndication(
                form,
                id,
                code,
                source,
                destination,
                inner,
                newInformation,
                inner == null ? size(newInformation) : bufferSize,
                inner == null ? 0 : size(newInformation),
                header,
                handle);
    }

    /** A copy in buffers of the extension's own, to be indicated in its stead (STAT-04). */
    public StatusIndication duplicate() {
        return new StatusIndication(
                Form.DUPLICATE,
                id,
                code,
                source,
                destination,
                inner,
                information,
                bufferSize,
                innerSize,
                inner == null ? header : DEFAULT_HEADER,
                MODULE);
    }

    private static long size(@Nullable String information) {
        return information == null ? 0 : information.length();
    }
}
