package dev.plumbline.ndis.value;

/** Numbers that NDIS gives a name and that belong to no enumeration. */
public final class NdisConstant {

    /** {@code NDIS_SWITCH_DEFAULT_PORT_ID}: no port in particular. */
    public static final long DEFAULT_PORT_ID = 0;

    /** {@code NDIS_SWITCH_DEFAULT_NIC_INDEX}: the connection itself, or a whole team, never one physical NIC of it. */
    public static final int DEFAULT_NIC_INDEX = 0;

    /** {@code NDIS_DEFAULT_PORT_NUMBER}: the port of a miniport that has only one. */
    public static final long DEFAULT_PORT_NUMBER = 0;

    /** {@code IF_MAX_STRING_SIZE}: UTF-16 code units in the longest counted string. */
    public static final int MAX_STRING_SIZE = 256;

    /** {@code NDIS_MAX_PHYS_ADDRESS_LENGTH}: octets of the room for a hardware address. */
    public static final int MAX_PHYS_ADDRESS_LENGTH = 32;

    private NdisConstant() {}
}
