package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A harness gets the environment that it is started with. */
final class LaunchIT {

    private static final String HARNESS =
            "read greeting; printf '{\"hello\":\"%s\",\"version\":\"1\",\"protocol\":1,\"role\":\"switch\"}\\n' \"$PLUMBLINE_NAMED\"; cat >/dev/null";

    @Test
    void whatIsGivenBesideTheKitsEnvironmentArrives() throws Exception {
        Launch launch = new Launch(List.of("sh", "-c", HARNESS), Map.of("PLUMBLINE_NAMED", "so"));
        try (ExecIut harness = ExecIut.start(launch, HarnessLimits.USUAL)) {
            assertThat(harness.description()).isEqualTo("so 1");
        }
        try (HarnessPool pool = new HarnessPool(launch, HarnessLimits.USUAL);
                var harness = pool.open()) {
            assertThat(harness.description()).isEqualTo("so 1");
        }
    }
}
