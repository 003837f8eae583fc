package dev.plumbline.reference.provider.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.LbfoWorld;
import dev.plumbline.reference.host.lbfo.RecordedHost;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.balancing.Balancing;
import dev.plumbline.reference.provider.balancing.FlowHash;
import dev.plumbline.reference.provider.balancing.Octets;
import dev.plumbline.reference.provider.balancing.Outbound;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import dev.plumbline.spec.event.LbfoEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reference chooses where the protocol leaves a choice. */
final class ReferenceLbfoMiniportScenarios {

    private static final LbfoWorld THREE = LbfoWorld.ofIds("TEAM", "Team", "team");

    private static RecordedHost three(Failover failover, Balancing balancing, Choices choices) throws IutException {
        RecordedHost run = new RecordedHost(THREE, ReferenceLbfoMiniport.driver(failover, balancing), choices);
        run.perform("initialize a1", "initialize a2", "initialize a3");
        return run;
    }

    private static RecordedHost soft() throws IutException {
        return three(Failover.SOFT, new ActiveBackup(), Choices.usual());
    }

    @Test
    void sendsOfOneMemberAreCompletedInTheirOrder() throws IutException {
        RecordedHost run = soft();
        run.perform("send a1", "send a1");

        assertThat(run.names("transmit-done p2")).containsExactly("TransmitDone", "Return");
        assertThat(run.perform("transmit-done p1"))
                .containsSubsequence(
                        new LbfoEvent.NdisMSendComplete("a1", "TEAM", "p1", "SUCCESS"),
                        new LbfoEvent.NdisMSendComplete("a1", "TEAM", "p2", "SUCCESS"));
    }

    @Test
    void softFailoverMovesTrafficAndLeavesTheRoles() throws IutException {
        RecordedHost run = soft();

        assertThat(run.names("link a1 down")).containsExactly("LinkChange", "Return");
        assertThat(run.perform("send a1")).contains(new LbfoEvent.Transmit("a2", "TEAM", "p1"));
        assertThat(run.perform("link a1 up", "send a1")).contains(new LbfoEvent.Transmit("a2", "TEAM", "p2"));
    }

    @Test
    void hardFailoverRemovesThePrimaryAndPromotesASecondaryWithLink() throws IutException {
        RecordedHost run = three(Failover.HARD, new ActiveBackup(), Choices.usual());
        run.perform("link a2 down", "send a1");

        assertThat(run.perform("link a1 down"))
                .containsSubsequence(
                        new LbfoEvent.NdisMRemoveMiniportReturn("a1", "TEAM", "SUCCESS"),
                        new LbfoEvent.NdisMSendComplete("a1", "TEAM", "p1", "FAILURE"),
                        new LbfoEvent.NdisMPromoteMiniportReturn("a3", "TEAM", "SUCCESS"));
        assertThat(run.host().inputs()).contains("send a3", "halt a1").doesNotContain("send a1", "receive a1");
    }

    @Test
    void withoutAnyLinkSendsFailAtOnce() throws IutException {
        RecordedHost run = soft();
        run.perform("link a1 down", "link a2 down", "link a3 down");

        assertThat(run.perform("send a1"))
                .containsExactly(
                        new LbfoEvent.MiniportSend("a1", "TEAM", "p1"),
                        new LbfoEvent.MiniportSendReturn("a1", "TEAM", "p1", "FAILURE"));
    }

    @Test
    void aPromotionThatFailsIsTriedWithTheNextAndAgainLater() throws IutException {
        Deque<String> answers = new ArrayDeque<>(List.of("FAILURE", "FAILURE", "FAILURE", "SUCCESS"));
        RecordedHost run = three(Failover.SOFT, new ActiveBackup(), (question, options) ->
                question.startsWith("NdisMPromoteMiniport") ? answers.remove() : options.getFirst());

        assertThat(run.perform("halt a1"))
                .containsSubsequence(
                        new LbfoEvent.NdisMPromoteMiniportReturn("a2", "TEAM", "FAILURE"),
                        new LbfoEvent.NdisMPromoteMiniportReturn("a3", "TEAM", "FAILURE"),
                        new LbfoEvent.MiniportHaltReturn("a1", "TEAM"));
        assertThat(run.perform("receive a2")).hasSize(2);
        assertThat(run.perform("work"))
                .contains(new LbfoEvent.NdisMPromoteMiniportReturn("a3", "TEAM", "SUCCESS"));
    }

    @Test
    void theFirstAdapterAfterTheLastPrimaryIsPrimaryByDefault() throws IutException {
        RecordedHost run = three(Failover.SOFT, new ActiveBackup(), (question, options) ->
                question.startsWith("NdisMPromoteMiniport") ? "FAILURE" : options.getFirst());
        run.perform("halt a1");

        assertThat(run.names("initialize a1")).doesNotContain("NdisMSetMiniportSecondary");
        assertThat(run.host().inputs()).contains("send a1");
    }

    @Test
    void membersTakeTurnsAndAllReceive() throws IutException {
        RecordedHost run = three(Failover.SOFT, new RoundRobin(), Choices.usual());

        assertThat(run.perform("send a1", "send a1", "send a1"))
                .contains(
                        new LbfoEvent.Transmit("a1", "TEAM", "p1"),
                        new LbfoEvent.Transmit("a2", "TEAM", "p2"),
                        new LbfoEvent.Transmit("a3", "TEAM", "p3"));
        assertThat(run.perform("transmit-done p1", "receive a2"))
                .contains(new LbfoEvent.NdisMIndicateReceivePacket("a1", "TEAM", "p4"));
    }

    @Test
    void packetsOfOneFlowLeaveByOneMember() throws IutException {
        PacketContents oneFlow = packet -> Octets.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 8, 0});
        RecordedHost run = new RecordedHost(
                THREE, ReferenceLbfoMiniport.driver(Failover.SOFT, new FlowHash(), oneFlow), Choices.usual());
        run.perform("initialize a1", "initialize a2", "initialize a3");

        assertThat(run.perform("send a1", "send a1", "send a1"))
                .filteredOn(LbfoEvent.Transmit.class::isInstance)
                .extracting(event -> ((LbfoEvent.Transmit) event).adapter())
                .hasSize(3)
                .containsOnly(new FlowHash()
                        .forTeam()
                        .pick(new Outbound(oneFlow.of("p1"), "a1"), List.of("a1", "a2", "a3")));
    }

    @Test
    void aMemberWithoutFreeReceiveBuffersDropsFrames() {
        Member member = new Member("a1", new Bundle("TEAM", new RoundRobin().forTeam()));
        int lent = 0;
        while (member.lendBuffer()) {
            lent++;
        }
        member.bufferIsBack();

        assertThat(lent).isPositive();
        assertThat(member.lendBuffer()).isTrue();
        assertThat(member.lendBuffer()).isFalse();
    }
}
