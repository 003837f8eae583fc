package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Defects with what becomes of roles and sends when the link of a member is lost. */
final class FailoverMutants {

    private FailoverMutants() {}

    /** Knows which member carries a send, and for whom. */
    abstract static class KnowsCarriers extends WrappedMiniport {
        final Map<String, String> carriers = new HashMap<>();
        final Map<String, String> contexts = new HashMap<>();

        KnowsCarriers() {
            super(Failover.SOFT);
        }

        @Override
        public String miniportSend(String adapter, String packet) {
            contexts.put(packet, adapter);
            return super.miniportSend(adapter, packet);
        }

        @Override
        public void transmit(String adapter, String packet) {
            carriers.put(packet, adapter);
            super.transmit(adapter, packet);
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            carriers.remove(packet);
            super.ndisMSendComplete(adapter, packet, status);
        }
    }

    @Breaks(
            value = "LBFO-23",
            also = "LBFO-58",
            defect = "FAIL-OVER: what a member carried when its link was lost is never completed")
    static final class LosesSendsOfAFailedMember extends KnowsCarriers {
        private final Set<String> lost = new HashSet<>();

        @Override
        public void linkChange(String adapter, boolean connected) {
            carriers.forEach((packet, carrier) -> {
                if (!connected && carrier.equals(adapter)) {
                    lost.add(packet);
                }
            });
            super.linkChange(adapter, connected);
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            if (!lost.contains(packet)) {
                super.ndisMSendComplete(adapter, packet, status);
            }
        }
    }

    @Breaks(
            value = "LBFO-23",
            defect = "FAIL-OVER: what a member carried is failed when its link is lost, and completed again when it is done")
    static final class CompletesSendsOfAFailedMemberTwice extends KnowsCarriers {
        @Override
        public void linkChange(String adapter, boolean connected) {
            carriers.forEach((packet, carrier) -> {
                if (!connected && carrier.equals(adapter)) {
                    ndis().ndisMSendComplete(contexts.getOrDefault(packet, adapter), packet, "FAILURE");
                }
            });
            super.linkChange(adapter, connected);
        }
    }

    @Breaks(
            value = "LBFO-01",
            defect = "FAIL-OVER: when any link is lost, everything under way is transmitted again, by members that are well")
    static final class RepeatsEverything extends KnowsCarriers {
        @Override
        public void linkChange(String adapter, boolean connected) {
            carriers.forEach((packet, carrier) -> {
                if (!connected && !carrier.equals(adapter)) {
                    ndis().transmit(carrier, packet);
                }
            });
            super.linkChange(adapter, connected);
        }
    }

    @Breaks(
            value = "LBFO-58",
            also = "LBFO-23",
            defect = "FAIL-OVER: a failed primary is removed and its sends are forgotten")
    static final class RemovesWithSendsOutstanding extends WrappedMiniport {
        private boolean removing;

        @Override
        public void linkChange(String adapter, boolean connected) {
            removing = !connected;
            super.linkChange(adapter, connected);
            removing = false;
        }

        @Override
        public void ndisMSendComplete(String adapter, String packet, String status) {
            if (!removing) {
                super.ndisMSendComplete(adapter, packet, status);
            }
        }
    }

    @Breaks(
            value = "LBFO-39",
            profile = "lbfo,Failover=hard",
            defect = "FAIL-OVER: a primary without link keeps its role although a secondary has a link")
    static final class NeverFailsOver extends WrappedMiniport {
        NeverFailsOver() {
            super(Failover.SOFT);
        }
    }

    @Breaks(
            value = "LBFO-39",
            also = "LBFO-38",
            profile = "lbfo,Failover=soft",
            defect = "FAIL-OVER: a primary is given up because its link is lost for a moment")
    static final class GivesThePrimaryUp extends WrappedMiniport {}
}
