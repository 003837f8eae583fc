package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show the specification. */
class SpecTest {

    @TempDir
    private Path folder;

    @Test
    void coverageAccountsForEveryRow() throws Exception {
        Path markdown = folder.resolve("matrix.md");
        Path html = folder.resolve("matrix.html");
        Said said = Said.by("spec", "coverage", "--markdown", markdown.toString(), "--html", html.toString()).expect(0);
        assertThat(said.line("438 rows + 44 ENV rows")).contains("unaccounted 0");
        assertThat(Files.readString(markdown)).contains("| OID-54 |", "SwitchNic.tla:", "| ENV-74 |");
        assertThat(Files.readString(html)).contains("id=\"OID-54\"", "id=\"ENV-74\"").doesNotContain("http://", "https://");
    }

    @Test
    void aClauseIsExplained() {
        Said said = Said.by("explain", "oid-54~1").expect(0);
        assertThat(said.out())
                .startsWith("OID-54~1  MUST")
                .contains("Conflict C-35", "SwitchNic.tla:", "DestinationIsReferenced(target) ==", "switch-team-6.30");
        assertThat(said.line("breaks [OID-54")).contains("NdisFOidRequest(");
    }

    @Test
    void everyClauseCanBeExplained() {
        for (String id : List.of("LBFO-31", "TEAM-33", "REF-05", "STAT-08", "LIFE-22", "DATA-37", "FLT-11", "ENV-08")) {
            assertThat(Said.by("explain", id).expect(0).out()).startsWith(id + "~").contains("Formal in");
        }
    }

    @Test
    void aClauseThatIsNoneIsRefused() {
        Said.by("explain", "OID-999").expectRefusal(2, "no requirement OID-999 in the catalogue");
        Said.by("explain", "nonsense").expectRefusal(2, "no requirement nonsense in the catalogue");
    }

    @Test
    void aTraceIsJudgedDifferentlyUnderTheReadingsThatItTellsApart() throws Exception {
        Said said = Said.by("spec", "readings", "--traces", folder.toString()).expect(0);
        assertThat(said.line("OffloadVetoPolicy=lenient allows, strict refuses")).contains("OffloadRequest");
        String trace = folder.resolve("OffloadVetoPolicy.lenient.OffloadRequest.ndjson").toString();
        Said.by("judge", "--machine", "OffloadRequest", "--reading", "OffloadVetoPolicy=lenient", trace).expect(0);
        Said strict = Said.by("judge", "--machine", "OffloadRequest", "--profile", "switch-team-6.40:strict", trace).expect(1);
        assertThat(strict.out()).contains("FAIL", "OID-71");
    }

    @Test
    void aReadingThatIsNoneIsRefused() throws Exception {
        Said.by("spec", "readings", "--traces", folder.toString()).expect(0);
        String trace = folder.resolve("OffloadVetoPolicy.lenient.OffloadRequest.ndjson").toString();
        Said.by("judge", "--reading", "OffloadVetoPolicy=sometimes", trace)
                .expectRefusal(2, "OffloadVetoPolicy has no reading sometimes; it has [strict, lenient]");
        Said.by("judge", "--reading", "Colour=red", trace).expectRefusal(2, "no parameter Colour");
        Said.by("judge", "--profile", "switch-team-6.40+wings", trace).expectRefusal(2, "no option wings");
        Said.by("judge", "--machine", "Nonsense", trace).expectRefusal(2, "Nonsense");
    }
}
