package dev.plumbline.ndis.value;

import java.util.Optional;

/** {@code NDIS_OBJECT_TYPE_*}: the first octet of a structure with a header. */
public enum ObjectType implements Numbered {
    DEFAULT(0x80L),
    FILTER_DRIVER_CHARACTERISTICS(0x8BL),
    FILTER_PARTIAL_CHARACTERISTICS(0x8CL),
    FILTER_ATTRIBUTES(0x8DL),
    OID_REQUEST(0x96L),
    STATUS_INDICATION(0x98L),
    FILTER_ATTACH_PARAMETERS(0x99L),
    FILTER_PAUSE_PARAMETERS(0x9AL),
    FILTER_RESTART_PARAMETERS(0x9BL),
    SWITCH_OPTIONAL_HANDLERS(0xB8L);

    private final long number;

    ObjectType(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The constant with that number; empty if the documents name none. */
    public static Optional<ObjectType> of(long number) {
        return Numbered.find(ObjectType.class, number);
    }
}
