package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.NetBufferList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the outside is told after a failover (DATA-18, DATA-50 to DATA-55), and what is not sent after all (DATA-36). */
class AnnouncementsTest {

    private final ScriptedServices ndis = new ScriptedServices();
    private final TeamNics nics = new TeamNics();
    private final LearnedAddresses addresses = new LearnedAddresses();
    private final Announcements announcements = new Announcements(ndis.packetServices(), nics, addresses);

    @BeforeEach
    void threeMembersAndTwoPartitions() {
        for (String nic : List.of("1/1", "1/2", "1/3", "2/0", "3/0")) {
            nics.created(nic);
            nics.connected(nic);
        }
        addresses.learn(new EthernetFrame(EthernetFrame.BROADCAST, "A2", "flow"), "2/0");
        addresses.learn(new EthernetFrame(EthernetFrame.BROADCAST, "A3", "flow"), "3/0");
    }

    private void turns(int count) {
        for (int i = 0; i < count; i++) {
            announcements.workItem();
        }
    }

    private void loses(String member) {
        turns(1);
        nics.disconnected(member);
        ndis.calls();
    }

    private List<String> announced() {
        return ndis.packets().stream().map(nbl -> nbl.frame().source()).toList();
    }

    @Test
    void aTeamThatIsNewIsNotAnnounced() {
        turns(3);
        assertThat(ndis.calls()).isEmpty();
    }

    @Test
    void everyNicIsAnnouncedOnceAfterTheTeamHasLostAMember() {
        loses("1/3");
        turns(1);
        assertThat(announced()).containsExactly("A2");
        turns(3);
        assertThat(announced()).containsExactly("A2", "A3");
    }

    @Test
    void anAnnouncementGoesFromItsNicByAMemberToEverybody() {
        loses("1/3");
        turns(1);
        assertThat(ndis.calls())
                .containsExactly(
                        "ndisAllocateNetBufferList",
                        "allocateNetBufferListForwardingContext own",
                        "setNetBufferListSource own 2/0",
                        "addNetBufferListDestination own 1/1",
                        "ndisFSendNetBufferLists own");
        NetBufferList sent = ndis.packets().getFirst();
        assertThat(sent.sourceHandle()).isEqualTo(NetBufferList.MODULE_HANDLE);
        assertThat(sent.frame().isBroadcast()).isTrue();
        assertThat(sent.detail().packetDataSafe()).isTrue();
    }

    @Test
    void aSecondLossBeginsTheAnnouncementsAnew() {
        loses("1/3");
        loses("1/2");
        turns(4);
        assertThat(announced()).containsExactly("A2", "A2", "A3");
    }

    @Test
    void aTeamWithoutMembersAnnouncesNothing() {
        nics.disconnected("1/2");
        nics.disconnected("1/3");
        loses("1/1");
        turns(2);
        assertThat(ndis.calls()).isEmpty();
    }

    @Test
    void aNicOfWhichNoAddressIsKnownOrThatHasLeftIsNotAnnounced() {
        nics.connected("4/0");
        loses("1/3");
        turns(1);
        nics.disconnected("3/0");
        ndis.calls();
        turns(2);
        assertThat(ndis.calls()).isEmpty();
        assertThat(announced()).containsExactly("A2");
    }

    @Test
    void withoutMemoryNothingIsSent() {
        ndis.answering("ndisAllocateNetBufferList", "RESOURCES");
        loses("1/3");
        turns(1);
        assertThat(ndis.calls()).containsExactly("ndisAllocateNetBufferList");
    }

    @Test
    void aPacketWithoutForwardingContextIsFreed() {
        ndis.answering("allocateNetBufferListForwardingContext", "RESOURCES");
        loses("1/3");
        turns(1);
        assertThat(ndis.calls())
                .endsWith("allocateNetBufferListForwardingContext own", "ndisFreeNetBufferList own");
    }

    @Test
    void whatCannotBeSentIsGivenBack() {
        for (String refused : List.of("setNetBufferListSource", "addNetBufferListDestination")) {
            ndis.answering(refused, "FAILURE");
            nics.connected("1/3");
            loses("1/3");
            turns(1);
            assertThat(ndis.calls())
                    .endsWith("freeNetBufferListForwardingContext own", "ndisFreeNetBufferList own")
                    .noneMatch(call -> call.startsWith("ndisFSend"));
            assertThat(announcements.areBack()).isTrue();
            ndis.answering(refused, "SUCCESS");
        }
    }

    @Test
    void aMemberThatLeavesInTheMiddleIsNotAdded() {
        loses("1/3");
        ndis.meanwhile("setNetBufferListSource", () -> nics.disconnected("1/1"));
        turns(1);
        assertThat(ndis.calls()).endsWith(
                "setNetBufferListSource own 2/0", "freeNetBufferListForwardingContext own", "ndisFreeNetBufferList own");
    }

    @Test
    void aMemberIsBeingAddedOnlyDuringTheCall() {
        List<Boolean> during = new ArrayList<>();
        loses("1/3");
        ndis.meanwhile("addNetBufferListDestination", () -> {
            during.add(announcements.isAdding("1/1"));
            during.add(announcements.isAdding("1/2"));
        });
        turns(1);
        assertThat(during).containsExactly(true, false);
        assertThat(announcements.isAdding("1/1")).isFalse();
    }

    @Test
    void anAnnouncementIsUnderWayUntilItComesBackAndIsThenReleased() {
        loses("1/3");
        assertThat(announcements.areBack()).isTrue();
        turns(1);
        assertThat(announcements.areBack()).isFalse();
        ndis.calls();
        announcements.completed(ndis.packets().getFirst());
        assertThat(announcements.areBack()).isTrue();
        assertThat(ndis.calls())
                .containsExactly("freeNetBufferListForwardingContext own", "ndisFreeNetBufferList own");
    }
}
