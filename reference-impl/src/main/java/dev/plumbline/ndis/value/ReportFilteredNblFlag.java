package dev.plumbline.ndis.value;

/**
 * {@code NDIS_SWITCH_REPORT_FILTERED_NBL_FLAGS}: which way packets went that were filtered. The number is its bit;
 * for sets see {@link Flags}.
 */
public enum ReportFilteredNblFlag implements Numbered {
    IS_INCOMING(0x1L);

    private final long number;

    ReportFilteredNblFlag(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
