package dev.plumbline.ndis.structure;

import java.util.List;

/** Every structure that is known here. */
public final class Structures {

    private static final List<Layout<?>> LAYOUTS = List.of(
            NdisObjectHeader.LAYOUT,
            IfCountedString.LAYOUT,
            NdisOidRequest.LAYOUT,
            QueryInformation.LAYOUT,
            SetInformation.LAYOUT,
            MethodInformation.LAYOUT,
            SwitchNicOidRequest.LAYOUT,
            NdisStatusIndication.LAYOUT,
            SwitchNicStatusIndication.LAYOUT,
            SwitchNicParameters.LAYOUT,
            SwitchNicArray.LAYOUT,
            SwitchNicSaveState.LAYOUT,
            SwitchPortParameters.LAYOUT,
            SwitchPortArray.LAYOUT,
            SwitchParameters.LAYOUT,
            NdisLinkState.LAYOUT,
            SwitchForwardingDetail630.LAYOUT,
            SwitchForwardingDetail.LAYOUT,
            SwitchPortDestination.LAYOUT,
            SwitchForwardingDestinationArray.LAYOUT,
            SwitchOptionalHandlers.LAYOUT);

    private static final List<Codec<?>> WITH_WHAT_FOLLOWS =
            List.of(SwitchPorts.CODEC, SwitchNics.CODEC, SavedNicState.CODEC);

    private Structures() {}

    /** The layouts of all structures. */
    public static List<Layout<?>> layouts() {
        return LAYOUTS;
    }

    /** The codecs of what a structure leads to within the same octets: elements of an array, saved data. */
    public static List<Codec<?>> withWhatFollows() {
        return WITH_WHAT_FOLLOWS;
    }
}
