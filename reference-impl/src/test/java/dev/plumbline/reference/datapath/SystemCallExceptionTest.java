package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SystemCallExceptionTest {
    @Test
    void aKnownErrorIsNamedWithItsRemedy() {
        assertThat(new SystemCallException("unshare(CLONE_NEWNET)", 1, ""))
                .hasMessage("unshare(CLONE_NEWNET) failed with EPERM: "
                        + "needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_SYS_ADMIN: run as root");
    }

    @Test
    void anUnknownErrorKeepsItsNumberAndTheKernelsWords() {
        SystemCallException exception = new SystemCallException("create veth a - b", 4000, "Unknown device type");
        assertThat(exception).hasMessage("create veth a - b failed with errno 4000 (kernel: Unknown device type)");
        assertThat(exception.errno()).isEqualTo(4000);
        assertThat(exception.call()).isEqualTo("create veth a - b");
    }
}
