package dev.plumbline.ndis.filter;

import java.util.List;
import java.util.Optional;

/** The switch handlers for forwarding contexts, sources and destinations of packets. Results are statuses. */
public interface PacketSwitchHandlers {

    /** {@code AllocateNetBufferListForwardingContext} (DATA-50), after SourceHandle is set. */
    String allocateNetBufferListForwardingContext(NetBufferList nbl);

    /** {@code FreeNetBufferListForwardingContext} (DATA-52). */
    void freeNetBufferListForwardingContext(NetBufferList nbl);

    /** {@code SetNetBufferListSource} (DATA-54); {@code nic} is written port/index. */
    String setNetBufferListSource(NetBufferList nbl, String nic);

    /** {@code AddNetBufferListDestination} (DATA-26): adds and commits one destination. */
    String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination);

    /** {@code GrowNetBufferListDestinations} (DATA-27): makes room for {@code more} destinations, from 1. */
    String growNetBufferListDestinations(NetBufferList nbl, int more);

    /** {@code GetNetBufferListDestinations} (DATA-62): what is committed, in its order. */
    List<SwitchPortDestination> getNetBufferListDestinations(NetBufferList nbl);

    /**
     * {@code UpdateNetBufferListDestinations} (DATA-27, DATA-37): commits the array; its elements are those that were
     * committed, perhaps changed, and new ones after them.
     */
    String updateNetBufferListDestinations(NetBufferList nbl, List<SwitchPortDestination> destinations);

    /** {@code CopyNetBufferListInfo} (DATA-56): {@code preserve} is the flag PRESERVE_DESTINATIONS. */
    String copyNetBufferListInfo(NetBufferList nbl, NetBufferList original, boolean preserve);

    /**
     * {@code ReportFilteredNetBufferLists} (DATA-06 to DATA-08).
     *
     * @param port whose policy it was
     * @param incoming the flag IS_INCOMING: it was a policy of the source
     * @param reason free text
     */
    void reportFilteredNetBufferLists(NetBufferList nbl, String port, boolean incoming, String reason);

    /** {@code SetNetBufferListSwitchContext} (DATA-63): {@code context} is any text. */
    String setNetBufferListSwitchContext(NetBufferList nbl, String context);

    /** {@code GetNetBufferListSwitchContext} (DATA-63); none if it was lost on the way. */
    Optional<String> getNetBufferListSwitchContext(NetBufferList nbl);
}
