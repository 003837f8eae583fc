package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.Optional;

/** Other LBFO miniports that the documents allow. */
final class MiniportVariants {

    private MiniportVariants() {}

    @Varies("a primary without link keeps its role (C-39)")
    static final class FailsOverSoftly extends WrappedMiniport {
        FailsOverSoftly() {
            super(Failover.SOFT);
        }
    }

    @Varies("every fourth adapter does not start (LBFO-04)")
    static final class FailsToInitialiseAtTimes extends WrappedMiniport {
        private int adapters;

        @Override
        public String miniportInitialize(String adapter) {
            return ++adapters % 4 == 0 ? "FAILURE" : super.miniportInitialize(adapter);
        }
    }

    @Varies("every second send is completed inside its call and never transmitted (LBFO-23)")
    static final class CompletesSendsInside extends WrappedMiniport {
        private int sends;

        @Override
        public String miniportSend(String adapter, String packet) {
            if (++sends % 2 == 0) {
                ndis().ndisMSendComplete(adapter, packet, "RESOURCES");
                return PENDING;
            }
            return super.miniportSend(adapter, packet);
        }
    }

    @Varies("every second frame is dropped (LBFO-24)")
    static final class DropsFrames extends WrappedMiniport {
        private int frames;

        @Override
        public void ndisMIndicateReceivePacket(String adapter, String packet) {
            if (++frames % 2 == 0) {
                super.ndisMIndicateReceivePacket(adapter, packet);
            }
        }
    }

    @Varies("every OID is answered at once (LBFO-26)")
    static final class PendsNoOid extends WrappedMiniport {
        @Override
        public String miniportQueryInformation(String adapter, String req, String oid) {
            return SUCCESS;
        }

        @Override
        public String miniportSetInformation(String adapter, String req, String oid) {
            return "NOT_SUPPORTED";
        }
    }

    @Varies("a halted primary is replaced from a work item (LBFO-31)")
    static final class PromotesFromWorkItems extends WrappedMiniport {
        private boolean halting;

        @Override
        public void miniportHalt(String adapter) {
            halting = true;
            super.miniportHalt(adapter);
            halting = false;
        }

        @Override
        public String ndisMPromoteMiniport(String adapter) {
            return halting ? "FAILURE" : super.ndisMPromoteMiniport(adapter);
        }
    }

    @Varies("other keywords are read too, and BundleId twice (LBFO-04)")
    static final class ReadsMoreOfTheConfiguration extends WrappedMiniport {
        @Override
        public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
            ndis().ndisReadConfiguration(adapter, "NetworkAddress");
            ndis().ndisReadConfiguration(adapter, keyword);
            return super.ndisReadConfiguration(adapter, keyword);
        }
    }
}
