package dev.plumbline.reference.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;

/**
 * What happens to a test whose experiment is not available: it fails where {@value #REQUIRED} is 1, and is aborted
 * elsewhere, with the reason that the experiment gave, because a check that cannot run is not a check that passed.
 */
final class LiveAvailability {

    static final String REQUIRED = "PLUMBLINE_REQUIRE_TAP";

    private LiveAvailability() {}

    static FailoverReport reportOf(FailoverOutcome outcome) {
        return reportOf(outcome, System.getenv(REQUIRED));
    }

    static FailoverReport reportOf(FailoverOutcome outcome, @Nullable String required) {
        if (outcome instanceof FailoverOutcome.NotAvailable(String reason)) {
            assertThat(required).as("%s, and the datapath is not available: %s", REQUIRED, reason).isNotEqualTo("1");
            assumeTrue(false, reason);
        }
        return ((FailoverOutcome.Ran) outcome).report();
    }
}
