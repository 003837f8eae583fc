package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.FilterPartialCharacteristics;
import dev.plumbline.ndis.filter.NetBufferList;

/** Defects with packets that are kept: beyond the life of the module, or in a queue that cannot be searched. */
final class LeakMutants {

    private LeakMutants() {}

    @Breaks(value = "FLT-16", defect = "DETACH, RESOURCE: clones of packets are not freed")
    static final class KeepsClones extends CloningExtension {
        @Override
        void release(NetBufferList clone) {
            freeNetBufferListForwardingContext(clone);
        }
    }

    @Breaks(value = "FLT-16", defect = "DETACH, RESOURCE: clones of packets are forgotten when they are back")
    static final class ForgetsClones extends CloningExtension {
        @Override
        void release(NetBufferList clone) {}
    }

    @Breaks(value = "FLT-16", defect = "DETACH, RESOURCE: own packets are kept with their forwarding contexts")
    static final class KeepsForwardingContexts extends OriginatingExtension {
        @Override
        void release(NetBufferList nbl) {}
    }

    @Breaks(value = "FLT-25", also = "DATA-80", defect = "NBL-OWNER: packets are queued without a handler for cancelled sends")
    static final class QueuesWithoutCancellation extends QueueingExtension {
        @Override
        public String ndisSetOptionalHandlers(String module, FilterPartialCharacteristics handlers) {
            return super.ndisSetOptionalHandlers(
                    module, new FilterPartialCharacteristics(true, true, false, true, true));
        }
    }
}
