package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@RequiresDatapath
@Timeout(30)
final class LinkMonitorIT {
    private final List<LinkChange> told = new ArrayList<>();

    @Test
    void everyStateIsToldFirstAndEveryChangeOnceAfterwards() {
        try (TeamRig rig = TeamRig.open();
                LinkMonitor monitor = LinkMonitor.open(rig.host().namespace())) {
            LinkChange up = new LinkChange(rig.member(0).index(), "member0", true);
            LinkChange down = new LinkChange(rig.member(0).index(), "member0", false);

            monitor.drain(told::add);
            assertThat(told).contains(up).extracting(LinkChange::name).contains("lo", "team0", "member1");
            assertThat(changesAfter(() -> rig.cut(0), monitor)).containsExactly(down);
            assertThat(changesAfter(() -> rig.heal(0), monitor)).containsExactly(up);
        }
    }

    @Test
    void aDeletedInterfaceHasLostItsCarrier() {
        try (NetworkNamespace namespace = NetworkNamespace.create("test");
                LinkMonitor monitor = LinkMonitor.open(namespace)) {
            Tap tap = Tap.open(namespace, "tap0");
            try (RtNetlink links = RtNetlink.open(namespace)) {
                int index = links.link("tap0").orElseThrow().index();
                links.setUp(index);
                monitor.drain(told::add);
                assertThat(told).contains(new LinkChange(index, "tap0", true));
                assertThat(changesAfter(tap::close, monitor)).containsExactly(new LinkChange(index, "tap0", false));
            }
        }
    }

    /** More notifications than the socket has room for: the kernel drops some, the deletion among them. */
    @Test
    void afterLostNotificationsTheStateIsReadAgain() {
        try (NetworkNamespace namespace = NetworkNamespace.create("test");
                LinkMonitor monitor = LinkMonitor.open(namespace);
                RtNetlink links = RtNetlink.open(namespace)) {
            Tap tap = Tap.open(namespace, "tap0");
            int index = links.link("tap0").orElseThrow().index();
            links.setUp(index);
            monitor.drain(told::add);
            told.clear();
            for (int mtu = 1000; mtu < 4000; mtu++) {
                links.setMtu(index, mtu);
            }
            tap.close();
            monitor.drain(told::add);
            assertThat(told).containsExactly(new LinkChange(index, "tap0", false));
        }
    }

    /** What the monitor tells from the action on until it has told something. */
    private List<LinkChange> changesAfter(Runnable action, LinkMonitor monitor) {
        told.clear();
        action.run();
        PollSet poll = new PollSet(1);
        poll.watch(0, monitor.fd());
        while (told.isEmpty()) {
            poll.await();
            monitor.drain(told::add);
        }
        return told;
    }
}
