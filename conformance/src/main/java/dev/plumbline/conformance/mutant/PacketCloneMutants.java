package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.SwitchPortDestination;

/** Defects with clones of packets: what they take over, and what becomes of their originals. */
final class PacketCloneMutants {

    private PacketCloneMutants() {}

    @Breaks(value = "DATA-48", defect = "NBL-OWNER: a clone does not refer to its original")
    static final class DoesNotLinkClones extends CloningExtension {
        @Override
        void link(NetBufferList clone, NetBufferList original) {}
    }

    @Breaks(value = "DATA-56", defect = "NBL-OWNER: out-of-band data are not copied to a clone")
    static final class CopiesNoInfo extends CloningExtension {
        @Override
        public String copyNetBufferListInfo(NetBufferList nbl, NetBufferList original, boolean preserve) {
            return SUCCESS;
        }
    }

    @Breaks(value = "DATA-58", defect = "NBL-DEST: a clone is sent with no destination of its own")
    static final class TargetsNoClones extends CloningExtension {
        @Override
        String target(NetBufferList clone, SwitchPortDestination destination) {
            return SUCCESS;
        }
    }

    @Breaks(
            value = "DATA-84",
            also = "DATA-48",
            defect = "NBL-ONCE: the original is completed as soon as its clone is sent")
    static final class CompletesOriginalsEarly extends CloningExtension {
        @Override
        void sent(NetBufferList clone, NetBufferList original) {
            ndisFSendNetBufferListsComplete(original, SUCCESS);
        }

        @Override
        void complete(NetBufferList original, String status) {}
    }

    @Breaks(
            value = "DATA-79",
            also = {"DATA-33", "DATA-80", "FLT-11"},
            defect = "NBL-ONCE: the original is not completed when its clone is back")
    static final class ForgetsOriginals extends CloningExtension {
        @Override
        void complete(NetBufferList original, String status) {}
    }

    @Breaks(value = "DATA-78", defect = "NBL-OWNER: the clone is completed upwards in place of its original")
    static final class CompletesClones extends CloningExtension {
        @Override
        void release(NetBufferList clone) {
            ndisFSendNetBufferListsComplete(clone, SUCCESS);
        }
    }

    @Breaks(value = "DATA-52", defect = "RESOURCE: a clone is freed with its forwarding context")
    static final class FreesClonesWithContext extends CloningExtension {
        @Override
        public void freeNetBufferListForwardingContext(NetBufferList nbl) {}
    }

    @Breaks(value = "DATA-50", also = "DATA-76", defect = "NBL-OWNER: a clone keeps the SourceHandle of nobody")
    static final class GivesClonesNoHandle extends CloningExtension {
        @Override
        void link(NetBufferList clone, NetBufferList original) {
            super.link(clone, original);
            clone.sourceHandle("none");
        }
    }
}
