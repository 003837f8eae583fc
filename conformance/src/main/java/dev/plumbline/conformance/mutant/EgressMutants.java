package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Defects with packets on their way up: their destinations, and what is done to them. */
final class EgressMutants {

    private EgressMutants() {}

    /** Does something with each packet that comes up before it is passed on. */
    abstract static class Interferes extends ConnectedExtension {

        abstract void interfere(NetBufferList nbl);

        @Override
        public void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            interfere(nbl);
            super.ndisFIndicateReceiveNetBufferLists(nbl, flags);
        }

        /** Changes the first destination. */
        final void change(NetBufferList nbl, UnaryOperator<SwitchPortDestination> to) {
            List<SwitchPortDestination> array = new ArrayList<>(getNetBufferListDestinations(nbl));
            if (!array.isEmpty()) {
                array.set(0, to.apply(array.getFirst()));
                updateNetBufferListDestinations(nbl, array);
            }
        }

        /** Reports that a packet does not reach the port of its first destination. */
        final void report(NetBufferList nbl) {
            List<SwitchPortDestination> array = getNetBufferListDestinations(nbl);
            if (!array.isEmpty()) {
                String nic = array.getFirst().nic();
                reportFilteredNetBufferLists(nbl, nic.substring(0, nic.indexOf('/')), false, "policy");
            }
        }
    }

    @Breaks(value = "DATA-15", defect = "NBL-OWNER: data are rewritten on the way up")
    static final class RewritesOnEgress extends Interferes {
        @Override
        void interfere(NetBufferList nbl) {
            nbl.frame(new EthernetFrame(EthernetFrame.BROADCAST, nbl.frame().source(), "rewritten"));
        }
    }

    @Breaks(value = "DATA-25", also = "DATA-15", defect = "NBL-DEST: a destination is added on the way up")
    static final class AddsOnEgress extends Interferes {
        @Override
        void interfere(NetBufferList nbl) {
            connected().stream()
                    .filter(nic -> !nic.equals("1/0"))
                    .findFirst()
                    .ifPresent(nic -> addNetBufferListDestination(nbl, SwitchPortDestination.of(nic)));
        }
    }

    @Breaks(value = "DATA-30", defect = "NBL-DEST: a destination is taken out of the array")
    static final class RemovesDestinations extends Interferes {
        @Override
        void interfere(NetBufferList nbl) {
            if (!getNetBufferListDestinations(nbl).isEmpty()) {
                updateNetBufferListDestinations(nbl, List.of());
            }
        }
    }

    @Breaks(
            value = "DATA-39",
            also = "DATA-30",
            defect = "NBL-DEST: a committed destination is turned into another one")
    static final class RewritesDestinations extends Interferes {
        @Override
        void interfere(NetBufferList nbl) {
            change(nbl, to -> SwitchPortDestination.of(nbl.source()));
        }
    }

    @Breaks(value = "DATA-37", defect = "NBL-DEST: destinations are excluded in an array that was never fetched")
    static final class ExcludesUnseen extends WrappedExtension {
        @Override
        public String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination to) {
            String status = super.addNetBufferListDestination(nbl, to);
            if (status.equals(SUCCESS)) {
                updateNetBufferListDestinations(nbl, List.of(to.exclude()));
            }
            return status;
        }
    }

    @Breaks(
            value = "DATA-37",
            also = "DATA-06",
            defect = "NBL-FLAG: destinations are excluded, and that is not reported before the packet is passed on")
    static final class ExcludesInSilence extends Interferes {
        @Override
        void interfere(NetBufferList nbl) {
            change(nbl, SwitchPortDestination::exclude);
        }
    }

    @Breaks(value = "DATA-37", defect = "NBL-DEST: a packet is passed on after all its destinations were excluded")
    static final class PassesOnToNobody extends Interferes {
        @Override
        void interfere(NetBufferList nbl) {
            List<SwitchPortDestination> array = getNetBufferListDestinations(nbl).stream()
                    .map(SwitchPortDestination::exclude)
                    .toList();
            updateNetBufferListDestinations(nbl, array);
            report(nbl);
        }
    }

    @Breaks(value = "DATA-38", defect = "NBL-DEST: an exclusion is taken back")
    static final class TakesAnExclusionBack extends Interferes {
        @Override
        void interfere(NetBufferList nbl) {
            change(nbl, SwitchPortDestination::exclude);
            report(nbl);
            change(nbl, to -> SwitchPortDestination.of(to.nic()));
        }
    }

    @Breaks(
            value = "DATA-17",
            defect = "NBL-DEST: a changed clone of a packet from below keeps the destinations and goes down")
    static final class InjectsWithDestinations extends Interferes {
        @Override
        void interfere(NetBufferList nbl) {
            Optional<NetBufferList> made = ndisAllocateCloneNetBufferList(nbl);
            made.ifPresent(clone -> {
                clone.sourceHandle(NetBufferList.MODULE_HANDLE);
                clone.parent(nbl);
                if (!allocateNetBufferListForwardingContext(clone).equals(SUCCESS)) {
                    ndisFreeCloneNetBufferList(clone);
                } else if (copyNetBufferListInfo(clone, nbl, true).equals(SUCCESS)) {
                    clone.frame(new EthernetFrame(EthernetFrame.BROADCAST, nbl.frame().source(), "rewritten"));
                    ndisFSendNetBufferLists(clone, NetBufferListFlags.NONE);
                } else {
                    freeNetBufferListForwardingContext(clone);
                    ndisFreeCloneNetBufferList(clone);
                }
            });
        }
    }

    @Breaks(value = "DATA-74", defect = "NBL-FLAG: packets are indicated as lent")
    static final class IndicatesWithResources extends WrappedExtension {
        @Override
        public void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            super.ndisFIndicateReceiveNetBufferLists(
                    nbl, new NetBufferListFlags(flags.singleSource(), flags.destinationGroup(), true));
        }
    }

    @Breaks(value = "DATA-75", defect = "NBL-FLAG: packets are returned without SINGLE_SOURCE")
    static final class ReturnsWithoutTheFlag extends WrappedExtension {
        @Override
        public void ndisFReturnNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
            super.ndisFReturnNetBufferLists(nbl, NetBufferListFlags.NONE);
        }
    }
}
