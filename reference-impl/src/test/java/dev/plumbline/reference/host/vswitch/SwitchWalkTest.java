package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.provider.extension.CapturingExtension;
import dev.plumbline.reference.provider.extension.FilteringExtension;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random walks of the switch around the references: nothing to blame, nothing left over, and everything comes down. */
class SwitchWalkTest {

    private static final int RUNS = 40;
    private static final int STEPS = 120;

    private static void walk(String profile, Supplier<SwitchExtension> extension) throws IutException {
        NdisVersion version = NdisVersion.of(profile.contains("6.30") ? "6.30" : "6.40");
        for (int i = 0; i < RUNS; i++) {
            SwitchWorld world = new SwitchWorld(1 + i % 4, i % 3, version);
            JudgedPacketRun run = new JudgedPacketRun(profile, world, extension.get(), i, 25);
            run.walk(STEPS).end();
            assertThat(run.verdict()).as("seed %d of %s: %s", i, profile, run.tail()).isEmpty();
            assertThat(run.host().towardsTheEnd()).as("seed %d of %s", i, profile).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "switch-team-6.40:strict with FilterModuleData",
                "switch-team-6.40:lenient",
                "switch-team-6.30:strict with FilterModuleData",
                "switch-team-6.30:lenient"
            })
    void the_teaming_provider_keeps_every_clause(String profile) throws IutException {
        walk(profile, ReferenceTeamingProvider::new);
    }

    @Test
    void the_capturing_extension_keeps_every_clause() throws IutException {
        walk("switch-team-6.40+capturing:strict with FilterModuleData", CapturingExtension::new);
    }

    @Test
    void the_filtering_extension_keeps_every_clause() throws IutException {
        walk("switch-team-6.40+filtering:strict with FilterModuleData", FilteringExtension::new);
    }
}
