package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;

/** Defects with sends that their senders cancel. */
final class SendCancelMutants {

    private SendCancelMutants() {}

    @Breaks(value = "DATA-80", defect = "OID-CANCEL: a cancelled send is not cancelled below")
    static final class PassesNoCancelDown extends WrappedExtension {
        @Override
        public void ndisFCancelSendNetBufferLists(String cancelId) {}
    }

    @Breaks(value = "DATA-80", defect = "NBL-ONCE: a cancelled packet is given back as if it had failed")
    static final class FailsCancelledPackets extends QueueingExtension {
        @Override
        void abort(NetBufferList nbl) {
            ndisFSendNetBufferListsComplete(nbl, "FAILURE");
        }
    }

    @Breaks(
            value = "DATA-80",
            defect = "NBL-ONCE: the queue is not searched for a cancelled packet, which is sent later")
    static final class FindsNoCancelledPackets extends QueueingExtension {
        @Override
        boolean finds(NetBufferList nbl) {
            return false;
        }
    }

    @Breaks(
            value = "DATA-80",
            also = "FLT-11",
            defect = "NBL-ONCE: a cancelled packet is taken off the queue and forgotten")
    static final class ForgetsCancelledPackets extends QueueingExtension {
        @Override
        void abort(NetBufferList nbl) {}
    }
}
