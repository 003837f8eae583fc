package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TrafficPlanTest {
    @Test
    void theTotalFollowsFromRateAndDuration() {
        assertThat(new TrafficPlan(5_000, Duration.ofSeconds(5), 4).total()).isEqualTo(25_000);
        assertThat(new TrafficPlan(1_000_000, Duration.ofMinutes(10), 1).total()).isEqualTo(600_000_000);
    }

    @Test
    void whatCannotBeCarriedOutIsRefusedByName() {
        assertThatThrownBy(() -> new TrafficPlan(0, Duration.ofSeconds(1), 1)).hasMessageStartingWith("perSecond is 0");
        assertThatThrownBy(() -> new TrafficPlan(1, Duration.ZERO, 1)).hasMessageStartingWith("duration");
        assertThatThrownBy(() -> new TrafficPlan(1, Duration.ofSeconds(1), 0)).hasMessageStartingWith("flows is 0");
        assertThatThrownBy(() -> new TrafficPlan(1, Duration.ofSeconds(1), 1, 19))
                .hasMessageStartingWith("payload is 19");
    }

    @Test
    void theKernelsDropCounterIsFoundByName() {
        List<String> lines = List.of("Ip: A B", "Ip: 1 2", "Udp: In RcvbufErrors", "Udp: 9 4", "UdpLite: X", "UdpLite: 0");
        assertThat(UdpDrops.parse(lines)).isEqualTo(4);
        assertThatThrownBy(() -> UdpDrops.parse(List.of())).hasMessageContaining("RcvbufErrors");
    }
}
