package dev.plumbline.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.fixture.Checks;
import dev.plumbline.reports.fixture.Runs;
import dev.plumbline.reports.fixture.Texts;
import dev.plumbline.reports.record.RunRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    Path folder;

    @Test
    void aConformantRunSaysSoAndNamesWhatItLeavesOpen() throws Exception {
        String page = inOneLine(Runs.passing(folder));
        assertThat(page)
                .contains("reference conforms to switch-team-6.40: 5 of 7 requirements exercised")
                .contains("Nothing: every check was run and judged, and no clause was broken.")
                .contains("2 requirements of switch-team-6.40 not exercised: the verdict says nothing about them.")
                .doesNotContain("id=\"findings\"");
    }

    @Test
    void whatWasReachedIsShownWithTheReasonForWhatWasNot() throws Exception {
        assertThat(inOneLine(Runs.passing(folder)))
                .contains("800 of 1,219 states and 1,000 of 7,224 transitions of 1 machine")
                .contains("3 requirements not exercised, 2 of them binding, and why.")
                .contains("<td>the budget ended</td> <td>OidCancel: &lt;label&gt;</td>")
                .contains("<td>not claimed</td> <td>own-packets</td>")
                .contains("What Acme &lt;team&gt; 1.2 claims.")
                .contains("What each planner contributed");
    }

    @Test
    void aFindingShowsItsClauseItsSourceItsHintAndHowToRepeatIt() throws Exception {
        String page = inOneLine(Runs.failing(folder));
        assertThat(page)
                .contains("reference does not conform to switch-team-6.40")
                .contains("id=\"finding-REF-05\"")
                .contains("<p>" + Texts.ofTheClause().text() + "</p>")
                .contains("<cite>" + Texts.ofTheClause().text() + "</cite>")
                .contains("Give back every reference in the handler of OID_SWITCH_NIC_DISCONNECT.")
                .contains("./plumbline replay counterexamples/REF-05.replay.json")
                .contains("<a href=\"counterexamples/REF-05.ndjson\">")
                .contains("switch-team-6.40/switch/walk-19</code> and 1 other check");
    }

    @Test
    void theTraceIsDrawnWithTheRefusedEventAndTheGuard() throws Exception {
        String page = page(Runs.failing(folder));
        assertThat(page)
                .contains("<svg class=\"sequence\"")
                .contains("REF-05: event 16, Quiescent: obligation NicReferenceOwed in SwitchNic 1/1 not met")
                .containsPattern("<g class=\"refused\">\\s*<line class=\"rule\"")
                .containsPattern("<line class=\"arrow return\"")
                .contains(">ReferenceSwitchNicReturn</text>");
    }

    @Test
    void whatWasNotJudgedIsListedWithItsReason() throws Exception {
        String page = page(Runs.withNotRun(folder));
        assertThat(page)
                .contains("Whether reference conforms to switch-team-6.40 is not known")
                .contains("no C compiler was found (looked for=cc)")
                .contains("the harness ended before it answered (exit=139)")
                .contains("more requests at once than the graph has slots (requests=9)");
        assertThat(page.indexOf("badge small error")).isLessThan(page.indexOf("badge small not-run"));
    }

    @Test
    void eachRequirementHasItsStanding() throws Exception {
        String page = inOneLine(Runs.failing(folder));
        assertThat(row(page, "REF-05")).contains("violated");
        assertThat(row(page, "REF-06")).contains("held");
        assertThat(row(page, "REF-10")).contains("not exercised");
    }

    @Test
    void aRequirementThatNothingCouldExerciseIsNotRun() throws Exception {
        assertThat(row(page(Runs.withNotRun(folder)), "LIFE-33")).contains("not run");
    }

    @Test
    void aTraceThatIsNotThereOrNoTraceIsSaidAndDoesNoHarm() throws Exception {
        RunRecord run = Runs.failing(folder);
        Path trace = folder.resolve("counterexamples/REF-05.ndjson");
        Files.writeString(trace, "{\"format\":1}\nnonsense\n{}\n");
        assertThat(page(run)).contains("The trace cannot be drawn: line 2 of the trace is no JSON object.");
        Files.delete(trace);
        assertThat(page(run)).contains("The trace cannot be drawn: the trace is not there.");
    }

    @Test
    void aTraceThatWasCutIsDrawnWithAWarning() throws Exception {
        RunRecord run = Runs.failing(folder);
        Path trace = folder.resolve("counterexamples/REF-05.ndjson");
        Files.writeString(trace, Files.readString(trace).replaceFirst(".\n\\{\"footer.*\n", ""));
        assertThat(page(run)).contains("<svg class=\"sequence\"").contains("The trace has no footer: it is cut.");
    }

    @Test
    void nothingIsFetchedFromAnywhere() throws Exception {
        assertThat(page(Runs.failing(folder)))
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContainPattern("src\\s*=\\s*\"");
    }

    @Test
    void theContentSecurityPolicyAdmitsThePagesOwnStyleAndScriptAndNoOther() throws Exception {
        String page = page(Runs.failing(folder));
        assertThat(page).contains("default-src 'none'").doesNotContain("unsafe-inline").doesNotContain(" style=");
        for (String element : new String[] {"style", "script"}) {
            Matcher content = Pattern.compile("<" + element + ">(.*)</" + element + ">", Pattern.DOTALL).matcher(page);
            assertThat(content.find()).isTrue();
            byte[] bytes = content.group(1).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(page).contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void thePageHasLandmarksAndTablesWithHeaders() throws Exception {
        String page = page(Runs.failing(folder));
        assertThat(page)
                .contains("<html lang=\"en\">", "<header", "<nav aria-label=", "<main>", "<footer", "<caption")
                .contains("scope=\"col\"", "scope=\"row\"", "role=\"img\" aria-labelledby=");
        assertThat(page.split("<table", -1)).hasSameSizeAs(page.split("<caption", -1));
    }

    @Test
    void theSameRecordGivesTheSamePage() throws Exception {
        RunRecord run = Runs.failing(folder);
        assertThat(page(run)).isEqualTo(page(run));
        assertThat(run.checks().getFirst()).isEqualTo(Checks.passed("switch/walk-17"));
    }

    private String page(RunRecord run) throws Exception {
        return Files.readString(new HtmlReport(Texts.ofTheClause()).render(run, folder));
    }

    private String inOneLine(RunRecord run) throws Exception {
        return page(run).replaceAll("\\s+", " ");
    }

    private static String row(String page, String id) {
        String inRow = "(?:(?!</tr>).)*";
        Pattern pattern = Pattern.compile("<tr data-standing" + inRow + ">" + id + "<" + inRow, Pattern.DOTALL);
        Matcher row = pattern.matcher(page);
        assertThat(row.find()).as(id).isTrue();
        return row.group();
    }
}
