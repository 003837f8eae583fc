package dev.plumbline.reference.provider.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import org.junit.jupiter.api.Test;

/** What is ended with an adapter that goes away, and what is not (LBFO-22, LBFO-38, LBFO-57, LBFO-58). */
class OutstandingWorkScenarios {

    private static final String STATISTICS = "OID_GEN_STATISTICS";

    private static ScriptedBundle turns() {
        return new ScriptedBundle(Failover.SOFT, new RoundRobin());
    }

    private static void sends(ScriptedBundle bundle, String... packets) {
        for (String packet : packets) {
            assertThat(bundle.miniport().miniportSend("a1", packet)).isEqualTo("PENDING");
        }
        bundle.calls();
    }

    @Test
    void sendsOfAPrimaryThatIsHaltedFailInTheOrderInWhichTheyCame() {
        ScriptedBundle bundle = turns();
        sends(bundle, "p1", "p2", "p3", "p4");
        bundle.miniport().miniportHalt("a1");
        assertThat(bundle.calls())
                .startsWith(
                        "ndisMSendComplete a1 p1 FAILURE",
                        "ndisMSendComplete a1 p2 FAILURE",
                        "ndisMSendComplete a1 p3 FAILURE",
                        "ndisMSendComplete a1 p4 FAILURE");
    }

    @Test
    void aSecondaryThatIsHaltedTakesOnlyTheSendsThatItCarries() {
        ScriptedBundle bundle = turns();
        sends(bundle, "p1", "p2", "p3");
        bundle.miniport().miniportHalt("a2");
        assertThat(bundle.calls()).containsExactly("ndisMSendComplete a1 p2 FAILURE");
    }

    @Test
    void requestsOfTheAdapterThatIsHaltedAreAbortedAndNoOthers() {
        ScriptedBundle bundle = turns();
        bundle.miniport().miniportQueryInformation("a1", "r1", STATISTICS);
        bundle.miniport().miniportQueryInformation("a2", "r2", STATISTICS);
        bundle.miniport().miniportHalt("a2");
        assertThat(bundle.calls()).containsExactly("ndisMQueryInformationComplete a2 r2 REQUEST_ABORTED");
        bundle.miniport().workItem();
        assertThat(bundle.calls()).containsExactly("ndisMQueryInformationComplete a1 r1 SUCCESS");
    }

    @Test
    void aPrimaryThatNdisDoesNotLetGoKeepsItsWork() {
        ScriptedBundle bundle =
                new ScriptedBundle(Failover.HARD, new ActiveBackup()).answering("ndisMRemoveMiniport", "FAILURE");
        sends(bundle, "p1");
        bundle.miniport().linkChange("a1", false);
        assertThat(bundle.calls()).containsExactly("ndisMRemoveMiniport a1");
        assertThat(bundle.miniport().miniportSend("a1", "p2")).isEqualTo("PENDING");
    }

    @Test
    void onlyAPrimaryTakesSends() {
        ScriptedBundle bundle = turns();
        assertThat(bundle.miniport().miniportSend("a2", "p1")).isEqualTo("FAILURE");
        assertThat(bundle.calls()).isEmpty();
    }

    @Test
    void aBufferThatComesBackCanBeUsedAgain() {
        ScriptedBundle bundle = turns();
        int packet = 0;
        do {
            bundle.miniport().wireReceive("a2", "p" + ++packet);
        } while (!bundle.calls().isEmpty() && packet < 10_000);
        bundle.miniport().miniportReturnPacket("a1", "p1");
        bundle.miniport().wireReceive("a2", "again");
        assertThat(bundle.calls()).containsExactly("ndisMIndicateReceivePacket a1 again");
    }

    @Test
    void aMemberThatStandsByTakesNoFrames() {
        ScriptedBundle bundle = new ScriptedBundle(Failover.SOFT, new ActiveBackup());
        bundle.miniport().wireReceive("a2", "p1");
        assertThat(bundle.calls()).isEmpty();
        bundle.miniport().wireReceive("a1", "p2");
        assertThat(bundle.calls()).containsExactly("ndisMIndicateReceivePacket a1 p2");
    }

    @Test
    void aBundleThatIsLeftByItsLastMemberBeginsAnew() {
        ScriptedBundle bundle = turns();
        sends(bundle, "p1", "p2");
        for (String adapter : new String[] {"a1", "a2", "a3"}) {
            bundle.miniport().miniportHalt(adapter);
        }
        bundle.miniport().miniportInitialize("a2");
        bundle.miniport().miniportInitialize("a3");
        bundle.calls();
        assertThat(bundle.miniport().miniportSend("a2", "p3")).isEqualTo("PENDING");
        assertThat(bundle.calls()).containsExactly("transmit a2 p3");
    }

    @Test
    void aPacketOfWhichNothingIsKnownHasNoOctets() {
        assertThat(PacketContents.unknown().of("p1").length()).isZero();
    }
}
