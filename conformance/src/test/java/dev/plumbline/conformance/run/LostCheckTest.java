package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.conformance.session.KitFault;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that was planned and never ran is reported as not run; a run with one never passes. */
final class LostCheckTest {

    @TempDir
    private Path folder;

    private Profile profile;
    private Plan plan;
    private Subject reference;

    @BeforeEach
    void fourWalks() throws Exception {
        profile = Profile.builtIn("lbfo");
        plan = Plan.of(profile, Amounts.ofWalks(4, 20), 1, false, Pattern.compile(""));
        reference = Runs.reference(profile);
    }

    @Test
    void aWorkerThatDiesLeavesItsCheckNotRun() throws Exception {
        RunRecord record = Runs.run(plan, dyingAtTheThird(new OutOfMemoryError("staged")), 1, folder.resolve("out"));

        assertThat(record.checks())
                .extracting(Check::verdict)
                .containsExactly(Verdict.PASS, Verdict.PASS, Verdict.NOT_RUN, Verdict.PASS);
        assertThat(record.checks().get(2).reason()).isNotNull().satisfies(reason -> assertThat(reason.sentence()).contains("staged"));
        assertThat(record.profiles()).singleElement().satisfies(verdict -> {
            assertThat(verdict.verdict()).isEqualTo(Conformance.NOT_JUDGED);
            assertThat(verdict.count(Verdict.NOT_RUN)).isOne();
        });
        assertThat(record.footer().exit()).isEqualTo(3);
    }

    @Test
    void theSameRunWithoutTheDeathPasses() throws Exception {
        RunRecord record = Runs.run(plan, reference, 1, folder.resolve("out"));

        assertThat(record.checks()).extracting(Check::verdict).containsOnly(Verdict.PASS);
        assertThat(record.footer().exit()).isZero();
    }

    @Test
    void aFaultOfTheKitLeavesNoWholeRecord() {
        assertThatThrownBy(() -> Runs.run(plan, dyingAtTheThird(new KitFault("staged")), 2, folder.resolve("out")))
                .isInstanceOf(KitFault.class);
    }

    private Subject dyingAtTheThird(Throwable death) {
        AtomicInteger opened = new AtomicInteger();
        return Runs.of(() -> {
            if (opened.incrementAndGet() == 3) {
                if (death instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) death;
            }
            return reference.open();
        });
    }
}
