package dev.plumbline.ndis.value;

import java.util.Optional;

/** {@code NDIS_MEDIA_CONNECT_STATE}: whether a NIC has a link. */
public enum MediaConnectState implements Numbered {
    UNKNOWN(0),
    CONNECTED(1),
    DISCONNECTED(2);

    private final long number;

    MediaConnectState(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The constant with that number; empty if the documents name none. */
    public static Optional<MediaConnectState> of(long number) {
        return Numbered.find(MediaConnectState.class, number);
    }
}
