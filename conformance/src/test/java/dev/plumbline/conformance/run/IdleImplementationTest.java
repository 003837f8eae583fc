package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reports.OutputFolder;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.requirement.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An implementation that refuses to start breaks nothing; that does not make it conformant. */
final class IdleImplementationTest {

    /** Answers every call with a failure. */
    private static final class Refusing implements Iut {
        @Override
        public String description() {
            return "refuses";
        }

        @Override
        public Message call(Message entryPoint, Callouts callouts) {
            return Message.status("FAILURE");
        }

        @Override
        public void close() {}
    }

    private static final class Listener implements RunListener {
        @Override
        public void begins(Plan plan, int jobs) {}

        @Override
        public void done(PlannedCheck planned, Check check) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"switch-team-6.40", "lbfo"})
    void whatPutsNoRequirementToTheTestIsNotConformant(String id, @TempDir Path folder) throws Exception {
        Profile profile = Profile.builtIn(id);
        Subject subject = new Subject() {
            @Override
            public String notation() {
                return "refusing";
            }

            @Override
            public String adapter() {
                return "java";
            }

            @Override
            public Iut open() {
                return new Refusing();
            }
        };
        Plan plan = Plan.of(profile, Amounts.ofWalks(5, 20), 1, false, Pattern.compile(""));
        RunRequest request = new RunRequest("refusing", Map.of(profile.role(), subject), List.of(plan), 1, true, 1, "");

        OutputFolder output = OutputFolder.create(folder.resolve("out"), "run");
        RunRecord record = new ConformanceRun(request, output, new Listener()).run();

        assertThat(record.profiles()).singleElement().satisfies(verdict -> {
            assertThat(verdict.verdict()).isEqualTo(Conformance.NOT_JUDGED);
            assertThat(verdict.why()).isEqualTo("no requirement was put to the test");
        });
    }
}
