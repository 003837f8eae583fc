package dev.plumbline.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.fixture.Runs;
import dev.plumbline.reports.fixture.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    Path folder;

    @Test
    void aFailingRunNamesTheClause() throws Exception {
        String page = Files.readString(new HtmlReport(Texts.catalogue()).render(Runs.failing(folder), folder));
        assertThat(page).contains("does not conform to switch-team-6.40");
    }
}
