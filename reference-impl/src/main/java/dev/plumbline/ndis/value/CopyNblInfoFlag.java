package dev.plumbline.ndis.value;

/**
 * {@code NDIS_SWITCH_COPY_NBL_INFO_FLAGS}: what a copy of the information of a packet keeps. The number is its bit;
 * for sets see {@link Flags}.
 */
public enum CopyNblInfoFlag implements Numbered {
    PRESERVE_DESTINATIONS(0x1L),
    PRESERVE_SWITCH_INFO_ONLY(0x2L);

    private final long number;

    CopyNblInfoFlag(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
