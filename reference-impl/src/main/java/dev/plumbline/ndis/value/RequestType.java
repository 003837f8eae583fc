package dev.plumbline.ndis.value;

import java.util.Optional;

/** {@code NDIS_REQUEST_TYPE}: what an OID request does, as far as a switch extension meets it. */
public enum RequestType implements Numbered {
    QUERY_INFORMATION(0),
    SET_INFORMATION(1),
    QUERY_STATISTICS(2),
    METHOD(12);

    private final long number;

    RequestType(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The constant with that number; empty if the documents name none. */
    public static Optional<RequestType> of(long number) {
        return Numbered.find(RequestType.class, number);
    }
}
