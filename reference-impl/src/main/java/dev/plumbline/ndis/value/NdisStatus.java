package dev.plumbline.ndis.value;

import java.util.Optional;

/**
 * An {@code NDIS_STATUS}: how a call or a request ended. Names are without the prefix {@code NDIS_STATUS_}, as in
 * traces; the number is 32 bits without sign.
 */
public enum NdisStatus implements Numbered {
    SUCCESS(0x00000000L),
    PENDING(0x00000103L),
    NOT_RECOGNIZED(0x00010001L),
    NOT_COPIED(0x00010002L),
    NOT_ACCEPTED(0x00010003L),
    INDICATION_REQUIRED(0x40230001L),
    NOT_RESETTABLE(0x80010001L),
    FAILURE(0xC0000001L),
    INVALID_PARAMETER(0xC000000DL),
    RESOURCES(0xC000009AL),
    NOT_SUPPORTED(0xC00000BBL),
    INVALID_STATE(0xC0000184L),
    DATA_NOT_ACCEPTED(0xC000021BL),
    CLOSING(0xC0010002L),
    BAD_VERSION(0xC0010004L),
    ADAPTER_NOT_FOUND(0xC0010006L),
    MULTICAST_FULL(0xC0010009L),
    MULTICAST_EXISTS(0xC001000AL),
    MULTICAST_NOT_FOUND(0xC001000BL),
    REQUEST_ABORTED(0xC001000CL),
    RESET_IN_PROGRESS(0xC001000DL),
    CLOSING_INDICATING(0xC001000EL),
    INVALID_PACKET(0xC001000FL),
    ADAPTER_NOT_READY(0xC0010011L),
    INVALID_LENGTH(0xC0010014L),
    INVALID_DATA(0xC0010015L),
    BUFFER_TOO_SHORT(0xC0010016L),
    INVALID_OID(0xC0010017L),
    ADAPTER_REMOVED(0xC0010018L),
    UNSUPPORTED_MEDIA(0xC0010019L),
    SEND_ABORTED(0xC023000CL),
    MEDIA_DISCONNECTED(0xC023001FL),
    PAUSED(0xC023002AL),
    INVALID_PORT(0xC023002DL),
    INVALID_PORT_STATE(0xC023002EL),
    LOW_POWER_STATE(0xC023002FL);

    private final long number;

    NdisStatus(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The status with that number; empty if the documents name none. */
    public static Optional<NdisStatus> of(long number) {
        return Numbered.find(NdisStatus.class, number);
    }

    /** The status of that name, written without the prefix {@code NDIS_STATUS_}; empty if there is none. */
    public static Optional<NdisStatus> named(String name) {
        return Numbered.find(NdisStatus.class, name);
    }
}
