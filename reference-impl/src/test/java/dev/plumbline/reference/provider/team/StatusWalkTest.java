package dev.plumbline.reference.provider.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.vswitch.JudgedSwitchRun;
import dev.plumbline.reference.host.vswitch.NdisVersion;
import dev.plumbline.reference.host.vswitch.SwitchWorld;
import dev.plumbline.spec.judge.Machine;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWalkTest {

    private static final int RUNS = 25;
    private static final int INPUTS = 80;
    private static final int UNUSUAL = 25;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "switch-team-6.40:strict|TEAM_WIDE",
                "switch-team-6.30:lenient|TEAM_WIDE",
                "switch-team-6.40:lenient|EITHER",
                "switch-team-6.40:lenient|PER_NIC",
                "switch-team-6.40,StatusIndexPolicy=per-nic|PER_NIC",
                "switch-team-6.30,ReferenceDuty=required|EITHER"
            })
    void every_reading_of_the_source_index_has_a_provider_that_keeps_to_it(String profile, StatusIndexPolicy policy)
            throws Exception {
        List<Machine> machines = JudgedSwitchRun.machines(profile);
        NdisVersion version = profile.contains("6.30") ? NdisVersion.NDIS_6_30 : NdisVersion.NDIS_6_40;
        Set<String> exercised = new TreeSet<>();
        for (int seed = 0; seed < RUNS; seed++) {
            JudgedSwitchRun run = new JudgedSwitchRun(
                    machines,
                    new SwitchWorld(1 + seed % 3, seed % 2, version),
                    new ReferenceTeamingProvider(policy),
                    seed,
                    UNUSUAL);
            assertThat(run.walk(INPUTS)).as("seed %d: %s", seed, run.tail()).isEmpty();
            run.exercised().forEach(row -> exercised.add(row.value()));
        }
        assertThat(exercised).containsAll(expected());
    }

    private static Collection<String> expected() {
        return List.of("STAT-07", "STAT-09", "STAT-10", "STAT-11", "STAT-12", "STAT-13", "TEAM-21");
    }
}
