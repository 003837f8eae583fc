package dev.plumbline.ndis.value;

import java.util.Optional;

/**
 * The code of a status indication: what it announces. Names are without the prefix {@code NDIS_STATUS_}; the number
 * is 32 bits without sign.
 */
public enum StatusIndicationCode implements Numbered {
    RESET_START(0x40010004L),
    RESET_END(0x40010005L),
    MEDIA_CONNECT(0x4001000BL),
    MEDIA_DISCONNECT(0x4001000CL),
    LINK_SPEED_CHANGE(0x40010013L),
    LINK_STATE(0x40010017L),
    NETWORK_CHANGE(0x40010018L),
    PORT_STATE(0x40010022L),
    OPER_STATUS(0x40010023L),
    PACKET_FILTER(0x40010024L),
    OFFLOAD_PAUSE(0x40020001L),
    UPLOAD_ALL(0x40020002L),
    OFFLOAD_RESUME(0x40020003L),
    TASK_OFFLOAD_CURRENT_CONFIG(0x40020006L),
    TASK_OFFLOAD_HARDWARE_CAPABILITIES(0x40020007L),
    HD_SPLIT_CURRENT_CONFIG(0x4002000CL),
    RECEIVE_FILTER_CURRENT_CAPABILITIES(0x40020010L),
    RECEIVE_FILTER_HARDWARE_CAPABILITIES(0x40020020L),
    RECEIVE_FILTER_QUEUE_PARAMETERS(0x40020030L),
    NIC_SWITCH_CURRENT_CAPABILITIES(0x40020040L),
    NIC_SWITCH_HARDWARE_CAPABILITIES(0x40020050L),
    RECEIVE_FILTER_QUEUE_STATE_CHANGE(0x40020070L),
    PM_WOL_PATTERN_REJECTED(0x40030051L),
    PM_OFFLOAD_REJECTED(0x40030052L),
    PM_CAPABILITIES_CHANGE(0x40030053L),
    PM_HARDWARE_CAPABILITIES(0x40030054L),
    PM_WAKE_REASON(0x40030055L),
    SWITCH_PORT_REMOVE_VF(0xC0241001L),
    SWITCH_NIC_STATUS(0xC0241002L);

    private final long number;

    StatusIndicationCode(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The code with that number; empty if the documents name none. */
    public static Optional<StatusIndicationCode> of(long number) {
        return Numbered.find(StatusIndicationCode.class, number);
    }

    /** The code of that name, written without the prefix {@code NDIS_STATUS_}; empty if there is none. */
    public static Optional<StatusIndicationCode> named(String name) {
        return Numbered.find(StatusIndicationCode.class, name);
    }
}
