package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.EthernetFrame;
import dev.plumbline.ndis.filter.ForwardingDetail;
import dev.plumbline.ndis.filter.NetBufferList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a packet, and how that is committed (DATA-13, DATA-26, DATA-27, DATA-36). */
class DestinationsTest {

    private final ScriptedServices ndis = new ScriptedServices();
    private final TeamNics nics = new TeamNics();
    private final LearnedAddresses addresses = new LearnedAddresses();
    private final Destinations destinations =
            new Destinations(ndis.handlers(), nics, (members, frame) -> members.getLast(), addresses);

    @BeforeEach
    void twoMembersAndThreePartitions() {
        for (String nic : List.of("1/0", "1/1", "1/2", "2/0", "3/0", "4/0")) {
            nics.created(nic);
            nics.connected(nic);
        }
        addresses.learn(new EthernetFrame("any", "A2", "flow"), "2/0");
        addresses.learn(new EthernetFrame("any", "OUTSIDE", "flow"), "1/1");
    }

    private static NetBufferList packet(String source, String destination, int room) {
        NetBufferList nbl = new NetBufferList(NetBufferList.Form.FOREIGN, "nbl");
        nbl.detail(ForwardingDetail.NONE.from(source).available(room));
        nbl.frame(new EthernetFrame(destination, "any", "flow"));
        return nbl;
    }

    private List<String> of(String source, String destination) {
        return destinations.of(packet(source, destination, 0));
    }

    @Test
    void aBroadcastFromInsideReachesTheOthersAndOneMember() {
        assertThat(of("2/0", EthernetFrame.BROADCAST)).containsExactly("3/0", "4/0", "1/2");
    }

    @Test
    void whatIsFromOutsideDoesNotGoBackThere() {
        assertThat(of("1/1", EthernetFrame.BROADCAST)).containsExactly("2/0", "3/0", "4/0");
        assertThat(of("1/1", "OUTSIDE")).isEmpty();
    }

    @Test
    void aReceiverThatIsKnownInsideIsTheOnlyOne() {
        assertThat(of("3/0", "A2")).containsExactly("2/0");
        assertThat(of("1/1", "A2")).containsExactly("2/0");
    }

    @Test
    void aPacketForItsOwnSenderReachesNobody() {
        assertThat(of("2/0", "A2")).isEmpty();
    }

    @Test
    void aReceiverThatIsKnownOutsideIsReachedByOneMemberOnly() {
        assertThat(of("2/0", "OUTSIDE")).containsExactly("1/2");
    }

    @Test
    void aReceiverWhoseConnectionIsGoneIsLookedForEverywhere() {
        nics.disconnected("2/0");
        assertThat(of("3/0", "A2")).containsExactly("4/0", "1/2");
    }

    @Test
    void withoutMembersNothingGoesOutside() {
        nics.disconnected("1/1");
        nics.disconnected("1/2");
        assertThat(of("2/0", EthernetFrame.BROADCAST)).containsExactly("3/0", "4/0");
        assertThat(destinations.member(packet("2/0", "any", 0))).isEmpty();
    }

    @Test
    void oneDestinationIsAddedAndCommittedAtOnce() {
        assertThat(destinations.commit(packet("2/0", "any", 0), List.of("3/0"))).isTrue();
        assertThat(ndis.calls()).containsExactly("addNetBufferListDestination nbl 3/0");
        ndis.answering("addNetBufferListDestination", "FAILURE");
        assertThat(destinations.commit(packet("2/0", "any", 0), List.of("3/0"))).isFalse();
    }

    @Test
    void severalDestinationsAreCommittedTogetherAndTheArrayGrowsOnlyIfItMust() {
        assertThat(destinations.commit(packet("2/0", "any", 2), List.of("3/0", "4/0"))).isTrue();
        assertThat(ndis.calls()).containsExactly("updateNetBufferListDestinations nbl [3/0, 4/0]");
        assertThat(destinations.commit(packet("2/0", "any", 1), List.of("3/0", "4/0"))).isTrue();
        assertThat(ndis.calls()).containsExactly(
                "growNetBufferListDestinations nbl 2", "updateNetBufferListDestinations nbl [3/0, 4/0]");
    }

    @Test
    void whatIsRefusedIsNotCommitted() {
        ndis.answering("updateNetBufferListDestinations", "FAILURE");
        assertThat(destinations.commit(packet("2/0", "any", 2), List.of("3/0", "4/0"))).isFalse();
        ndis.calls();
        ndis.answering("growNetBufferListDestinations", "RESOURCES");
        assertThat(destinations.commit(packet("2/0", "any", 0), List.of("3/0", "4/0"))).isFalse();
        assertThat(ndis.calls()).containsExactly("growNetBufferListDestinations nbl 2");
    }

    @Test
    void aConnectionThatLeavesWhileTheArrayGrowsIsNotCommitted() {
        ndis.meanwhile("growNetBufferListDestinations", () -> nics.disconnected("4/0"));
        assertThat(destinations.commit(packet("2/0", "any", 0), List.of("3/0", "4/0"))).isTrue();
        assertThat(ndis.calls()).endsWith("updateNetBufferListDestinations nbl [3/0]");
        nics.disconnected("3/0");
        assertThat(destinations.commit(packet("2/0", "any", 2), List.of("3/0", "4/0"))).isFalse();
        assertThat(ndis.calls()).isEmpty();
    }

    @Test
    void connectionsAreBeingAddedOnlyDuringTheCall() {
        List<Boolean> during = new ArrayList<>();
        ndis.meanwhile("addNetBufferListDestination", () -> {
            during.add(destinations.isAdding("3/0"));
            during.add(destinations.isAdding("4/0"));
        });
        destinations.commit(packet("2/0", "any", 0), List.of("3/0"));
        assertThat(during).containsExactly(true, false);
        assertThat(destinations.isAdding("3/0")).isFalse();
    }
}
