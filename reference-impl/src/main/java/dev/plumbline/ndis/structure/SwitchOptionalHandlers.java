package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.PVOID;

import dev.plumbline.ndis.value.ObjectType;

/**
 * The switch handlers: where an extension calls the switch. Later revisions append more of them; their layout is not
 * known here and they are not looked at.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0xB8
 * | 0x0004 |      4 | (padding)
 * | 0x0008 |      8 | AllocateNetBufferListForwardingContext PVOID
 * | 0x0010 |      8 | FreeNetBufferListForwardingContext PVOID
 * | 0x0018 |      8 | SetNetBufferListSource       PVOID
 * | 0x0020 |      8 | AddNetBufferListDestination  PVOID
 * | 0x0028 |      8 | GrowNetBufferListDestinations PVOID
 * | 0x0030 |      8 | GetNetBufferListDestinations PVOID
 * | 0x0038 |      8 | UpdateNetBufferListDestinations PVOID
 * | 0x0040 |      8 | CopyNetBufferListInfo        PVOID
 * | 0x0048 |      8 | ReferenceSwitchNic           PVOID
 * | 0x0050 |      8 | DereferenceSwitchNic         PVOID
 * | 0x0058 |      8 | ReferenceSwitchPort          PVOID
 * | 0x0060 |      8 | DereferenceSwitchPort        PVOID
 * | 0x0068 |      8 | ReportFilteredNetBufferLists PVOID
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 112, sizeof 112
 * }</pre>
 *
 * @param allocateNetBufferListForwardingContext where {@code AllocateNetBufferListForwardingContext} is
 * @param freeNetBufferListForwardingContext where {@code FreeNetBufferListForwardingContext} is
 * @param setNetBufferListSource where {@code SetNetBufferListSource} is
 * @param addNetBufferListDestination where {@code AddNetBufferListDestination} is
 * @param growNetBufferListDestinations where {@code GrowNetBufferListDestinations} is
 * @param getNetBufferListDestinations where {@code GetNetBufferListDestinations} is
 * @param updateNetBufferListDestinations where {@code UpdateNetBufferListDestinations} is
 * @param copyNetBufferListInfo where {@code CopyNetBufferListInfo} is
 * @param referenceSwitchNic where {@code ReferenceSwitchNic} is
 * @param dereferenceSwitchNic where {@code DereferenceSwitchNic} is
 * @param referenceSwitchPort where {@code ReferenceSwitchPort} is
 * @param dereferenceSwitchPort where {@code DereferenceSwitchPort} is
 * @param reportFilteredNetBufferLists where {@code ReportFilteredNetBufferLists} is
 */
public record SwitchOptionalHandlers(
        long allocateNetBufferListForwardingContext,
        long freeNetBufferListForwardingContext,
        long setNetBufferListSource,
        long addNetBufferListDestination,
        long growNetBufferListDestinations,
        long getNetBufferListDestinations,
        long updateNetBufferListDestinations,
        long copyNetBufferListInfo,
        long referenceSwitchNic,
        long dereferenceSwitchNic,
        long referenceSwitchPort,
        long dereferenceSwitchPort,
        long reportFilteredNetBufferLists) {

    /** Its layout. */
    public static final Layout<SwitchOptionalHandlers> LAYOUT = Layout.of(
                    "NDIS_SWITCH_OPTIONAL_HANDLERS", SwitchOptionalHandlers.class)
            .header(ObjectType.SWITCH_OPTIONAL_HANDLERS)
            .field(0x08, "AllocateNetBufferListForwardingContext", PVOID)
            .field(0x10, "FreeNetBufferListForwardingContext", PVOID)
            .field(0x18, "SetNetBufferListSource", PVOID)
            .field(0x20, "AddNetBufferListDestination", PVOID)
            .field(0x28, "GrowNetBufferListDestinations", PVOID)
            .field(0x30, "GetNetBufferListDestinations", PVOID)
            .field(0x38, "UpdateNetBufferListDestinations", PVOID)
            .field(0x40, "CopyNetBufferListInfo", PVOID)
            .field(0x48, "ReferenceSwitchNic", PVOID)
            .field(0x50, "DereferenceSwitchNic", PVOID)
            .field(0x58, "ReferenceSwitchPort", PVOID)
            .field(0x60, "DereferenceSwitchPort", PVOID)
            .field(0x68, "ReportFilteredNetBufferLists", PVOID)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchOptionalHandlers {
        LAYOUT.check(
                allocateNetBufferListForwardingContext,
                freeNetBufferListForwardingContext,
                setNetBufferListSource,
                addNetBufferListDestination,
                growNetBufferListDestinations,
                getNetBufferListDestinations,
                updateNetBufferListDestinations,
                copyNetBufferListInfo,
                referenceSwitchNic,
                dereferenceSwitchNic,
                referenceSwitchPort,
                dereferenceSwitchPort,
                reportFilteredNetBufferLists);
    }
}
