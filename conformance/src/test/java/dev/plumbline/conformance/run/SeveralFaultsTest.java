package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that have nothing to do with each other are found in one run, also behind one that shows in every run. */
class SeveralFaultsTest {

    /** Fails every NIC_CONNECT, gives no reference on a connection back, and frees no clone of a NIC request. */
    private record ThreeFaults(Iut reference) implements Iut {
        @Override
        public String description() {
            return reference.description();
        }

        @Override
        public boolean has(String entryPoint) {
            return reference.has(entryPoint);
        }

        @Override
        public Message call(Message entryPoint, Callouts callouts) throws IutException {
            boolean nicRequest = entryPoint.get("oid").filter("OID_SWITCH_NIC_REQUEST"::equals).isPresent();
            Message answer = reference.call(
                    entryPoint, callout -> isForgotten(callout, nicRequest) ? Message.done() : callouts.answer(callout));
            boolean connect = entryPoint.get("oid").filter("OID_SWITCH_NIC_CONNECT"::equals).isPresent();
            return connect && entryPoint.name().equals("FilterOidRequest") && !answer.status().orElse("").equals("PENDING")
                    ? Message.status("FAILURE")
                    : answer;
        }

        private static boolean isForgotten(Message callout, boolean nicRequest) {
            return callout.name().equals("DereferenceSwitchNic")
                    || (nicRequest && callout.name().equals("NdisFreeCloneOidRequest"));
        }

        @Override
        public void close() {
            reference.close();
        }
    }

    @TempDir
    private Path folder;

    @Test
    void eachHasAFindingOfItsOwnThatAReplayShows() throws Exception {
        Profile profile = Profile.builtIn("switch-team-6.40");
        Subject reference = Runs.reference(profile);
        Subject faulty = Runs.of(() -> new ThreeFaults(reference.open()));
        Plan plan = Plan.of(profile, Amounts.ofWalks(12, 60), 1, false, Pattern.compile(""));

        RunRecord record = Runs.run(plan, faulty, 2, folder.resolve("out"));

        List<Check> told = record.checks().stream().filter(check -> check.replay() != null).toList();
        for (String clause : List.of("LIFE-32", "REF-05", "OID-08")) {
            assertThat(told)
                    .as("a check that shows %s first", clause)
                    .anySatisfy(check -> assertThat(check.findings().getFirst().requirement()).isEqualTo(clause));
        }
        assertThat(told.stream().flatMap(check -> check.findings().stream()).map(Finding::requirement).distinct())
                .as("clauses that are cited")
                .containsExactlyInAnyOrder("LIFE-32", "REF-05", "OID-08");
        assertThat(record.checks()).extracting(Check::verdict).doesNotContain(Verdict.ERROR, Verdict.NOT_RUN);
    }
}
