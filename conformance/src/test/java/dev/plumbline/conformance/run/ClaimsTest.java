package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.claims.Statement;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reports.OutputFolder;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.reports.record.Unexercised;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a product claims is compared with what it does, both ways. */
final class ClaimsTest {

    private static final class Deaf implements RunListener {
        @Override
        public void begins(Plan plan, int jobs) {}

        @Override
        public void done(PlannedCheck planned, Check check) {}
    }

    @TempDir
    private Path folder;

    private RunRecord run(Map<String, Boolean> features, int walks) throws Exception {
        Profile profile = Profile.builtIn("switch-team-6.40");
        Subject subject = Runs.reference(profile);
        Plan plan = Plan.of(profile, Amounts.ofWalks(walks, 40), 1, false, Pattern.compile(""));
        Statement statement = new Statement("Reference", "1", profile.id(), features);
        RunRequest request = new RunRequest(
                "reference", Map.of("switch", subject), List.of(plan), 1, false, 2, "", 0, statement);
        return new ConformanceRun(request, OutputFolder.create(folder.resolve("out"), "run"), new Deaf()).run();
    }

    private static Check claim(RunRecord record, String feature) {
        return record.checks().stream().filter(check -> check.id().equals("claims/" + feature)).findFirst().orElseThrow();
    }

    @Test
    void whatIsClaimedToBeAbsentAndShowsMakesTheProductNonconformant() throws Exception {
        RunRecord record = run(Map.of("own-oid-requests", false), 8);
        Check check = claim(record, "own-oid-requests");
        assertThat(check.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(check.reason()).isNotNull().satisfies(reason -> {
            assertThat(reason.text()).contains("claims not to do");
            assertThat(reason.sentence()).contains("own-oid-requests", "NdisFOidRequest", "form=own");
        });
        assertThat(folder.resolve("out").resolve(String.valueOf(check.trace()))).exists();
        assertThat(record.profiles().getFirst().verdict()).isEqualTo(Conformance.NONCONFORMANT);
        assertThat(record.profiles().getFirst().why()).contains("claims/own-oid-requests");
    }

    @Test
    void whatIsClaimedAndNeverShowsLeavesTheProfileUnjudged() throws Exception {
        RunRecord record = run(Map.of("clones-of-packets", true), 8);
        Check check = claim(record, "clones-of-packets");
        assertThat(check.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(check.reason()).isNotNull().satisfies(reason -> assertThat(reason.text()).contains("there was occasion"));
        assertThat(record.profiles().getFirst().verdict()).isEqualTo(Conformance.NOT_JUDGED);
    }

    @Test
    void whatIsClaimedAndShowsAndWhatIsNotClaimedAndDoesNotShowAreInOrder() throws Exception {
        RunRecord record = run(Map.of("own-oid-requests", true, "own-packets", false), 8);
        assertThat(claim(record, "own-oid-requests").verdict()).isEqualTo(Verdict.PASS);
        assertThat(record.checks()).noneMatch(check -> check.id().equals("claims/own-packets"));
        assertThat(record.profiles().getFirst().verdict()).isEqualTo(Conformance.CONFORMANT);
        assertThat(record.claims()).singleElement().satisfies(claims -> assertThat(claims.product()).isEqualTo("Reference"));
        assertThat(record.coverage().getFirst().unexercised())
                .filteredOn(clause -> clause.requirement().equals("LIFE-23"))
                .extracting(Unexercised::why)
                .containsExactly(Unexercised.Why.NOT_CLAIMED);
    }
}
