package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The command that measures suites on the faults of a graph. */
class SuitesTest {

    @Test
    void aMachineIsStudiedAndNothingSurvives() {
        Said said = Said.by("suites", "LbfoCalls", "SendCancel", "--faults", "200", "--extra-faults", "20", "--list").expect(0);
        assertThat(said.out()).contains("seed 1", "LbfoCalls", "SendCancel", "2 machines", "692 single faults possible", "tour: ");
        assertThat(said.line("215 faults; ")).endsWith(", 0 survive a complete suite");
    }

    @Test
    void theSameSeedGivesTheSameCounts() {
        String[] command = {"suites", "Delivery", "--faults", "100", "--seed", "7"};
        assertThat(Said.by(command).expect(0).out()).isEqualTo(Said.by(command).expect(0).out());
    }

    @Test
    void whatIsNotThereIsRefused() {
        Said.by("suites", "NoSuchMachine").expectRefusal(2, "no machine [NoSuchMachine]");
        Said.by("suites", "Delivery", "--faults", "0").expectRefusal(2, "--faults and --events are at least 1");
        Said.by("suites", "--profile", "nobody").expectRefusal(2, "");
    }
}
