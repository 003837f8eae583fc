package dev.plumbline.ndis.filter;

/**
 * An {@code NDIS_SWITCH_PORT_DESTINATION}.
 *
 * @param nic the connection, port/index
 * @param excluded IsExcluded: the packet is not delivered to it
 * @param preserveVlan PreserveVLAN: the 802.1Q tag survives delivery
 * @param preservePriority PreservePriority: so does the priority
 */
public record SwitchPortDestination(String nic, boolean excluded, boolean preserveVlan, boolean preservePriority) {

    /** A new destination (DATA-29). */
    public static SwitchPortDestination of(String nic) {
        return new SwitchPortDestination(nic, false, false, false);
    }

    /** The same, excluded from delivery (DATA-37). */
    public SwitchPortDestination exclude() {
        return new SwitchPortDestination(nic, true, preserveVlan, preservePriority);
    }
}
