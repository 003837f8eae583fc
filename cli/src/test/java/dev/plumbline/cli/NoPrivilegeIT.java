package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.RecordReader;
import dev.plumbline.spec.judge.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no real interfaces can be had, what needs them is reported as not run, and why. */
class NoPrivilegeIT {

    @TempDir
    private Path folder;

    @Test
    void theProfileIsNotJudgedAndTheReasonIsPrinted() throws Exception {
        Said said = Packaged.runWithoutNativeAccess("run", "reference", "--walks", "1", "-o", folder.toString());
        assertThat(said.expect(3).out())
                .contains("switch-team-6.40  CONFORMANT", "lbfo  NOT JUDGED")
                .contains("lbfo/live-failover, the machine has no real interfaces for it (reason=native access is denied");
        assertThat(RecordReader.read(folder.resolve("record.jsonl")).checksOf("lbfo"))
                .extracting(Check::verdict)
                .containsExactly(Verdict.NOT_RUN, Verdict.PASS);
        assertThat(folder.resolve("junit.xml")).content().contains("profile lbfo was not fully judged");
    }
}
