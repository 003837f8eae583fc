package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.ForwardingDetail;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of packets: sent, dropped and reported, held for a member, or given back (DATA-06, DATA-13, FLT-11). */
class PacketPathTest {

    private final ScriptedServices ndis = new ScriptedServices();
    private final TeamNics nics = new TeamNics();
    private boolean running = true;
    private final PacketPath packets =
            new PacketPath(ndis.packetServices(), nics, (members, frame) -> members.getFirst(), () -> running);

    @BeforeEach
    void oneMemberAndOnePartition() {
        for (String nic : List.of("1/0", "1/1", "2/0")) {
            nics.created(nic);
            nics.connected(nic);
        }
    }

    private static NetBufferList packet(String id, String source) {
        NetBufferList nbl = new NetBufferList(NetBufferList.Form.FOREIGN, id);
        nbl.detail(ForwardingDetail.NONE.from(source).available(2));
        nbl.frame(new EthernetFrame(EthernetFrame.BROADCAST, "from " + source, "flow"));
        return nbl;
    }

    private List<String> sends(NetBufferList nbl) {
        packets.filterSendNetBufferLists(nbl, NetBufferListFlags.NONE);
        return ndis.calls();
    }

    /** Lets a packet wait for a member. */
    private NetBufferList waits(String id) {
        nics.disconnected("1/1");
        NetBufferList nbl = packet(id, "2/0");
        nbl.cancelId("cancel " + id);
        assertThat(sends(nbl)).isEmpty();
        return nbl;
    }

    @Test
    void aPacketForTheOutsideGoesByAMemberAndIsMarkedWithIt() {
        assertThat(sends(packet("p", "2/0"))).containsExactly(
                "addNetBufferListDestination p 1/1",
                "setNetBufferListSwitchContext p 1/1",
                "ndisFSendNetBufferLists p");
    }

    @Test
    void aPacketThatStaysInsideIsNotMarked() {
        assertThat(sends(packet("p", "1/1")))
                .containsExactly("addNetBufferListDestination p 2/0", "ndisFSendNetBufferLists p");
    }

    @Test
    void whatEachMemberHasCarriedIsCountedOnTheWayUp() {
        NetBufferList nbl = packet("p", "2/0");
        sends(nbl);
        packets.filterReceiveNetBufferLists(nbl, NetBufferListFlags.NONE);
        packets.filterReceiveNetBufferLists(nbl, NetBufferListFlags.NONE);
        packets.filterReceiveNetBufferLists(packet("unmarked", "2/0"), NetBufferListFlags.NONE);
        assertThat(packets.carried()).isEqualTo(Map.of("1/1", 2L));
    }

    @Test
    void nvgreAndNativeForwardingAreLeftToTheSwitch() {
        NetBufferList nvgre = packet("nvgre", "2/0");
        nvgre.nvgre(true);
        assertThat(sends(nvgre)).containsExactly("ndisFSendNetBufferLists nvgre");
        NetBufferList hybrid = packet("hybrid", "2/0");
        hybrid.detail(new ForwardingDetail("2/0", 2, true, false));
        assertThat(sends(hybrid)).containsExactly("ndisFSendNetBufferLists hybrid");
    }

    @Test
    void whatNobodyIsToReceiveIsDroppedAndReported() {
        nics.disconnected("2/0");
        assertThat(sends(packet("p", "1/1"))).containsExactly(
                "reportFilteredNetBufferLists p 1 policy", "ndisFSendNetBufferListsComplete p FAILURE");
    }

    @Test
    void whatCannotBeCommittedIsDroppedAndReported() {
        ndis.answering("addNetBufferListDestination", "FAILURE");
        assertThat(sends(packet("p", "2/0")))
                .endsWith("reportFilteredNetBufferLists p 2 policy", "ndisFSendNetBufferListsComplete p FAILURE");
    }

    @Test
    void aPacketOfATeamWithMembersIsDroppedIfItsReceiverIsItsSender() {
        NetBufferList nbl = packet("p", "2/0");
        nbl.frame(new EthernetFrame("from 2/0", "from 2/0", "flow"));
        assertThat(sends(nbl)).endsWith("ndisFSendNetBufferListsComplete p FAILURE");
    }

    @Test
    void withoutAnyMembersNothingWaits() {
        nics.deleted("1/1");
        assertThat(sends(packet("p", "2/0"))).endsWith("ndisFSendNetBufferListsComplete p FAILURE");
    }

    @Test
    void aPacketWaitsATurnForItsMember() {
        waits("p");
        nics.connected("1/1");
        packets.workItem();
        assertThat(ndis.calls()).contains("ndisFSendNetBufferLists p");
    }

    @Test
    void aPacketWaitsNoLongerThanATurn() {
        waits("p");
        ndis.meanwhile("ndisFSendNetBufferListsComplete", () -> sendsInTheMiddle("q"));
        packets.workItem();
        assertThat(ndis.calls())
                .contains("ndisFSendNetBufferListsComplete p FAILURE")
                .doesNotContain("ndisFSendNetBufferListsComplete q FAILURE");
        packets.workItem();
        assertThat(ndis.calls()).contains("ndisFSendNetBufferListsComplete q FAILURE");
    }

    private void sendsInTheMiddle(String id) {
        packets.filterSendNetBufferLists(packet(id, "2/0"), NetBufferListFlags.NONE);
    }

    @Test
    void whatIsFromOutsideDoesNotWaitForAMember() {
        nics.disconnected("1/1");
        nics.disconnected("2/0");
        assertThat(sends(packet("p", "1/1"))).endsWith("ndisFSendNetBufferListsComplete p FAILURE");
    }

    @Test
    void onlyTheCancelledPacketIsAbortedAndTheCancellationGoesDown() {
        waits("p");
        waits("q");
        waits("r");
        packets.filterCancelSendNetBufferLists("cancel q");
        assertThat(ndis.calls()).containsExactly(
                "ndisFSendNetBufferListsComplete q SEND_ABORTED", "ndisFCancelSendNetBufferLists cancel q");
        packets.pause();
        assertThat(ndis.calls()).containsExactly(
                "ndisFSendNetBufferListsComplete p PAUSED", "ndisFSendNetBufferListsComplete r PAUSED");
    }

    @Test
    void aPausedModuleGivesBackWhatItIsGiven() {
        running = false;
        assertThat(sends(packet("p", "2/0"))).containsExactly("ndisFSendNetBufferListsComplete p PAUSED");
        packets.filterReceiveNetBufferLists(packet("q", "1/1"), NetBufferListFlags.NONE);
        assertThat(ndis.calls()).containsExactly("ndisFReturnNetBufferLists q");
    }

    @Test
    void aPausedModuleDoesNotWork() {
        waits("p");
        nics.connected("1/1");
        running = false;
        packets.workItem();
        assertThat(ndis.calls()).isEmpty();
    }

    @Test
    void aModuleThatIsPausedInTheMiddleOfItsWorkStopsThere() {
        waits("p");
        waits("q");
        ndis.meanwhile("ndisFSendNetBufferListsComplete", () -> running = false);
        packets.workItem();
        assertThat(ndis.calls())
                .contains("ndisFSendNetBufferListsComplete p FAILURE")
                .doesNotContain("ndisFSendNetBufferListsComplete q FAILURE");
    }

    @Test
    void packetsOfOthersGoBackToThem() {
        packets.filterSendNetBufferListsComplete(packet("p", "2/0"), "SUCCESS");
        packets.filterReturnNetBufferLists(packet("q", "1/1"));
        assertThat(ndis.calls())
                .containsExactly("ndisFSendNetBufferListsComplete p SUCCESS", "ndisFReturnNetBufferLists q");
    }

    @Test
    void thePathIsDrainedOnceItsOwnPacketIsBack() {
        nics.connected("1/2");
        sends(packet("p", "2/0"));
        packets.workItem();
        nics.disconnected("1/2");
        packets.workItem();
        assertThat(packets.isDrained()).isFalse();
        NetBufferList own = ndis.packets().getLast();
        packets.filterSendNetBufferListsComplete(own, "SUCCESS");
        assertThat(packets.isDrained()).isTrue();
        assertThat(ndis.calls()).doesNotContain("ndisFSendNetBufferListsComplete own SUCCESS");
    }

    @Test
    void aConnectionIsBusyWhileItIsAddedToAnyPacket() {
        ndis.meanwhile("addNetBufferListDestination", () -> assertThat(packets.isAdding("1/1")).isTrue());
        sends(packet("p", "2/0"));
        assertThat(packets.isAdding("1/1")).isFalse();
    }

    @Test
    void aPacketFromNobodyTeachesNothing() {
        sends(packet("p", "0/0"));
        NetBufferList answer = packet("q", "2/0");
        answer.frame(new EthernetFrame("from 0/0", "from 2/0", "flow"));
        assertThat(sends(answer)).contains("addNetBufferListDestination q 1/1");
    }
}
