package dev.plumbline.reference.host.vswitch;

import org.jspecify.annotations.Nullable;

/**
 * What an OID request asks, in the terms of the vocabulary.
 *
 * @param timeout seconds until NDIS cancels it; 0 for never (OID-22)
 * @param information what its buffer holds: members such as {@code MTU=1500}, separated by semicolons
 */
record Asked(
        String oid,
        String target,
        String source,
        String type,
        @Nullable String inner,
        @Nullable String innerType,
        @Nullable String nicType,
        @Nullable String nicFlags,
        @Nullable String property,
        @Nullable String extension,
        int timeout,
        String information) {

    private static final String NOBODY = "0/0";

    /** A request for nobody in particular. */
    static Asked of(String oid, String type, String target, String information) {
        return new Asked(oid, target, NOBODY, type, null, null, null, null, null, null, 0, information);
    }

    /** {@code inner}, encapsulated: to a connection, on behalf of another. */
    static Asked encapsulated(String inner, String innerType, String target, String source, String information) {
        return new Asked(
                Oids.NIC_REQUEST,
                target,
                source,
                Oids.NIC_REQUEST_TYPE,
                inner,
                innerType,
                null,
                null,
                null,
                null,
                0,
                information);
    }

    /** The same about a connection of that kind. */
    Asked about(@Nullable String kind, @Nullable String flags) {
        return new Asked(
                oid, target, source, type, inner, innerType, kind, flags, property, extension, timeout, information);
    }

    /** The same about a custom or a standard property (C-21). */
    Asked ofProperty(String kind) {
        return new Asked(
                oid, target, source, type, inner, innerType, nicType, nicFlags, kind, extension, timeout, information);
    }

    /** The same with the data of an extension: this one's own, or those of a foreign one (LIFE-70, LIFE-71). */
    Asked restoring(String owner) {
        return new Asked(
                oid, target, source, type, inner, innerType, nicType, nicFlags, property, owner, timeout, information);
    }

    /** The same with a time limit. */
    Asked within(int seconds) {
        return new Asked(
                oid,
                target,
                source,
                type,
                inner,
                innerType,
                nicType,
                nicFlags,
                property,
                extension,
                seconds,
                information);
    }
}
