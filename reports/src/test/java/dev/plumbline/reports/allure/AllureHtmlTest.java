package dev.plumbline.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.reports.fixture.Hostile;
import dev.plumbline.reports.fixture.Runs;
import dev.plumbline.reports.record.RunRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureHtmlTest {

    @TempDir
    Path folder;

    @Test
    void theReportIsOneFileThatHoldsTheResults() throws Exception {
        String page = page(Runs.failing(folder));
        assertThat(folder.resolve(AllureHtml.FOLDER)).isDirectoryContaining("glob:**index.html");
        assertThat(data(page, "widgets/summary.json")).contains("\"failed\":2", "\"passed\":1", "\"total\":3");
        assertThat(data(page, "widgets/categories.json")).contains("Violations");
        assertThat(data(page, "widgets/environment.json")).contains("Implementation", "reference");
    }

    @Test
    void nothingIsFetchedAndNobodyIsTold() throws Exception {
        assertThat(page(Runs.withNotRun(folder)))
                .contains("Content-Security-Policy", "default-src 'none'")
                .doesNotContain("google", "gtag", "dataLayer")
                .doesNotContainPattern("(src|href)=\"(?!data:)");
    }

    @Test
    void noTextOfARunBecomesMarkup() throws Exception {
        String plain = page(Runs.passing(Files.createDirectory(folder.resolve("plain"))), folder.resolve("plain"));
        String page = page(Hostile.run(folder));
        assertThat(page.split("<script", -1)).hasSameSizeAs(plain.split("<script", -1));
        assertThat(page).doesNotContain("alert(1)");
    }

    @Test
    void aPageThatWouldStillFetchSomethingIsRefused() {
        assertThatThrownBy(() -> Analytics.removedFrom("<head></head><script src=\"https://example.org/a.js\"></script>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("would fetch something");
    }

    private String page(RunRecord run) throws Exception {
        return page(run, folder);
    }

    private static String page(RunRecord run, Path folder) throws Exception {
        new AllureResults().render(run, folder);
        return Files.readString(new AllureHtml().render(run, folder));
    }

    private static String data(String page, String name) {
        Pattern pattern = Pattern.compile("d\\('" + Pattern.quote(name) + "','([^']*)'\\)");
        MatchResult data = pattern.matcher(page).results().findFirst().orElseThrow();
        return new String(Base64.getDecoder().decode(data.group(1)), StandardCharsets.UTF_8);
    }
}
