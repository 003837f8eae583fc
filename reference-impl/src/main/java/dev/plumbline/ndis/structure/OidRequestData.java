package dev.plumbline.ndis.structure;

import dev.plumbline.ndis.value.RequestType;

/** {@code NDIS_OID_REQUEST.DATA}: a union of 40 octets whose form the type of the request decides. */
public sealed interface OidRequestData permits QueryInformation, SetInformation, MethodInformation, OpaqueInformation {

    /** Its form. */
    Form form();

    /** A form of the union. */
    enum Form {
        /** {@link QueryInformation}. */
        QUERY,
        /** {@link SetInformation}. */
        SET,
        /** {@link MethodInformation}. */
        METHOD,
        /** {@link OpaqueInformation}. */
        OPAQUE;

        /** The form of a request whose {@code RequestType} is that number. */
        public static Form of(long requestType) {
            return RequestType.of(requestType).map(Form::of).orElse(OPAQUE);
        }

        private static Form of(RequestType type) {
            return switch (type) {
                case QUERY_INFORMATION, QUERY_STATISTICS -> QUERY;
                case SET_INFORMATION -> SET;
                case METHOD -> METHOD;
            };
        }
    }
}
