package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet4Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@RequiresDatapath
@Timeout(30)
final class RtNetlinkIT {
    private static final NewLink NEAR = new NewLink("near", 10, MacAddress.parse("02:00:00:00:00:0a"));
    private static final NewLink FAR = new NewLink("far", 20, MacAddress.parse("02:00:00:00:00:14"));
    private static final NewLink BRIDGE = new NewLink("bridge", 30, MacAddress.parse("02:00:00:00:00:1e"));

    private final NetworkNamespace here = NetworkNamespace.create("here");
    private final NetworkNamespace there = NetworkNamespace.create("there");
    private final RtNetlink links = RtNetlink.open(here);
    private final RtNetlink farLinks = RtNetlink.open(there);

    @AfterEach
    void close() {
        links.close();
        farLinks.close();
        here.close();
        there.close();
    }

    @Test
    void aVethHasTheNameIndexAndAddressAskedForAtBothEnds() {
        links.createVeth(NEAR, FAR, there);

        Link near = links.link("near").orElseThrow();
        Link far = farLinks.link("far").orElseThrow();
        assertThat(near.index()).isEqualTo(10);
        assertThat(near.mac()).isEqualTo(NEAR.mac());
        assertThat(far.index()).isEqualTo(20);
        assertThat(far.mac()).isEqualTo(FAR.mac());
        assertThat(links.link("far")).isEmpty();
    }

    @Test
    void whatIsSetIsReadBack() {
        links.createVeth(NEAR, FAR, there);
        links.setMtu(10, 9000);
        links.setMac(10, MacAddress.parse("02:00:00:00:00:ff"));
        links.setTransmitQueue(10, 77);
        links.disableArp(10);
        links.addAddress(10, Inet4Address.ofLiteral("10.78.0.1"), 24);

        Link near = links.link("near").orElseThrow();
        assertThat(near.mtu()).isEqualTo(9000);
        assertThat(near.mac()).hasToString("02:00:00:00:00:ff");
        assertThat(near.flags() & Link.NO_ARP).isNotZero();
    }

    @Test
    void carrierNeedsBothEndsUp() {
        links.createVeth(NEAR, FAR, there);
        links.setUp(10);
        assertThat(links.link("near").orElseThrow().isUsable()).isFalse();
        farLinks.setUp(20);
        assertThat(links.link("near").orElseThrow().isUsable()).isTrue();
        farLinks.setDown(20);
        assertThat(links.link("near").orElseThrow().isUsable()).isFalse();
    }

    @Test
    void deletingOneEndDeletesTheOther() {
        links.createVeth(NEAR, FAR, there);
        links.delete(10);
        assertThat(farLinks.link("far")).isEmpty();
    }

    @Test
    void aBridgeTakesPorts() {
        links.createBridge(BRIDGE);
        links.createVeth(NEAR, FAR, there);
        links.setMaster(10, 30);
        assertThat(links.link("bridge").orElseThrow().mac()).isEqualTo(BRIDGE.mac());
    }

    @Test
    void aRefusalNamesTheOperationTheErrorAndTheRemedy() {
        links.createVeth(NEAR, FAR, there);

        assertThatThrownBy(() -> links.createVeth(NEAR, FAR, there))
                .isInstanceOf(SystemCallException.class)
                .hasMessageStartingWith("create veth near - far failed with EEXIST: the name is taken");
        assertThatThrownBy(() -> links.setUp(99)).hasMessageStartingWith("set up interface 99 failed with ENODEV");
        assertThatThrownBy(() -> links.setMtu(10, 1_000_000)).hasMessageContaining("kernel: ");
    }
}
