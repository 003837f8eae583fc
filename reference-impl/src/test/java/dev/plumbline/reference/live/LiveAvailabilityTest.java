package dev.plumbline.reference.live;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

final class LiveAvailabilityTest {

    private static final FailoverOutcome MISSING = new FailoverOutcome.NotAvailable("no tun device");

    @Test
    void whereTheDatapathIsRequiredItsAbsenceFails() {
        assertThatThrownBy(() -> LiveAvailability.reportOf(MISSING, "1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no tun device");
    }

    @Test
    void elsewhereItsAbsenceAbortsTheTestWithTheReason() {
        assertThatThrownBy(() -> LiveAvailability.reportOf(MISSING, null))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no tun device");
    }
}
