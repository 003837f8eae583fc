package dev.plumbline.conformance.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FormTest {

    @Test
    void connectionsRequestsAndAdaptersAreTakenOut() {
        assertThat(Form.of("NIC_CONNECT 2/1")).isEqualTo(new Form("NIC_CONNECT #", List.of("", "2/1", "2")));
        assertThat(Form.of("complete r17").text()).isEqualTo("complete #");
        assertThat(Form.of("link member1 down").text()).isEqualTo("link # down");
    }

    @Test
    void whatOnlyHasADigitInItsNameStays() {
        assertThat(Form.of("OID OID_802_3_MULTICAST_LIST").text()).isEqualTo("OID OID_802_3_MULTICAST_LIST");
        assertThat(Form.of("work").ids()).containsExactly("");
    }
}
