package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.ArrayList;
import java.util.List;

/** Other ways with the destinations of packets on their way up that the documents allow. */
final class EgressVariants {

    private EgressVariants() {}

    private static String portOf(SwitchPortDestination destination) {
        return destination.nic().substring(0, destination.nic().indexOf('/'));
    }

    @Varies("the first of several destinations is excluded (DATA-37)")
    static final class ExcludesTheFirst extends WrappedExtension {
        @Override
        public void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            List<SwitchPortDestination> destinations = new ArrayList<>(getNetBufferListDestinations(nbl));
            boolean several = destinations.stream().filter(d -> !d.excluded()).count() > 1;
            if (several && !destinations.getFirst().excluded()) {
                SwitchPortDestination first = destinations.getFirst();
                destinations.set(0, first.exclude());
                if (updateNetBufferListDestinations(nbl, destinations).equals(SUCCESS)) {
                    reportFilteredNetBufferLists(nbl, portOf(first), false, "closed");
                }
            }
            super.ndisFIndicateReceiveNetBufferLists(nbl, flags);
        }
    }

    @Varies("a context is left on packets and looked for on their way up, found or not (DATA-63)")
    static final class KeepsContexts extends WrappedExtension {
        @Override
        public void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            if (nbl.form() == NetBufferList.Form.FOREIGN) {
                setNetBufferListSwitchContext(nbl, "seen");
            }
            super.ndisFSendNetBufferLists(nbl, flags);
        }

        @Override
        public void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            getNetBufferListSwitchContext(nbl);
            super.filterReceiveNetBufferLists(nbl, flags);
        }
    }

    @Varies("the tag survives delivery to every destination, decided on the way up (DATA-39)")
    static final class PreservesTagsLate extends WrappedExtension {
        @Override
        public void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            List<SwitchPortDestination> destinations = getNetBufferListDestinations(nbl).stream()
                    .map(d -> new SwitchPortDestination(d.nic(), d.excluded(), true, d.preservePriority()))
                    .toList();
            if (!destinations.isEmpty()) {
                updateNetBufferListDestinations(nbl, destinations);
            }
            super.ndisFIndicateReceiveNetBufferLists(nbl, flags);
        }
    }
}
