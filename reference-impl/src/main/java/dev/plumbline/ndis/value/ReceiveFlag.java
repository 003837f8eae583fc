package dev.plumbline.ndis.value;

/**
 * {@code NDIS_RECEIVE_FLAGS}: one property of a receive indication. The number is its bit; for sets see {@link Flags}.
 */
public enum ReceiveFlag implements Numbered {
    DISPATCH_LEVEL(0x1L),
    RESOURCES(0x2L),
    SINGLE_ETHER_TYPE(0x100L),
    SINGLE_VLAN(0x200L),
    PERFECT_FILTERED(0x400L),
    SINGLE_QUEUE(0x800L),
    SHARED_MEMORY_INFO_VALID(0x1000L),
    MORE_NBLS(0x2000L),
    SWITCH_DESTINATION_GROUP(0x4000L),
    SWITCH_SINGLE_SOURCE(0x8000L);

    private final long number;

    ReceiveFlag(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
