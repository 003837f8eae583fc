package dev.plumbline.reports.allure;

import dev.plumbline.reports.Renderer;
import dev.plumbline.reports.record.RunRecord;
import io.qameta.allure.Extension;
import io.qameta.allure.ReportGenerationException;
import io.qameta.allure.ReportGenerator;
import io.qameta.allure.allure2.Allure2Plugin;
import io.qameta.allure.category.CategoriesPlugin;
import io.qameta.allure.category.CategoriesTrendPlugin;
import io.qameta.allure.context.FreemarkerContext;
import io.qameta.allure.context.JacksonContext;
import io.qameta.allure.context.RandomUidContext;
import io.qameta.allure.core.AttachmentsPlugin;
import io.qameta.allure.core.Configuration;
import io.qameta.allure.core.Plugin;
import io.qameta.allure.core.TestsResultsPlugin;
import io.qameta.allure.duration.DurationPlugin;
import io.qameta.allure.duration.DurationTrendPlugin;
import io.qameta.allure.environment.Allure1EnvironmentPlugin;
import io.qameta.allure.executor.ExecutorPlugin;
import io.qameta.allure.history.HistoryTrendPlugin;
import io.qameta.allure.launch.LaunchPlugin;
import io.qameta.allure.retry.RetryTrendPlugin;
import io.qameta.allure.severity.SeverityPlugin;
import io.qameta.allure.status.StatusChartPlugin;
import io.qameta.allure.suites.SuitesPlugin;
import io.qameta.allure.summary.SummaryPlugin;
import io.qameta.allure.timeline.TimelinePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code allure-report/index.html} from {@code allure-results/}: one file that needs no server and fetches
 * nothing.
 */
public final class AllureHtml implements Renderer {

    /** Name of the folder in an output folder. */
    public static final String FOLDER = "allure-report";

    @Override
    public Path render(RunRecord run, Path folder) throws IOException {
        Path report = folder.resolve(FOLDER);
        Configuration configuration = new Quiet(extensions());
        try {
            new ReportGenerator(configuration).generateSingleFile(report, List.of(folder.resolve(AllureResults.FOLDER)));
        } catch (ReportGenerationException e) {
            throw new IOException("the Allure report cannot be made: " + e.getMessage(), e);
        }
        Path page = report.resolve("index.html");
        Files.writeString(page, Analytics.removedFrom(Files.readString(page)));
        return page;
    }

    /** Allure's configuration. Its page does not escape these names, so they are ours and not the user's. */
    private record Quiet(List<Extension> extensions) implements Configuration {
        @Override
        public String getReportName() {
            return "Plumbline";
        }

        @Override
        public String getVersion() {
            return "";
        }

        @Override
        public String getUuid() {
            return "";
        }

        @Override
        public List<Extension> getExtensions() {
            return extensions;
        }

        @Override
        public List<Plugin> getPlugins() {
            return List.of();
        }
    }

    /** Those of Allure's that show what these results hold. The one that reports to Allure's makers is not among them. */
    private static List<Extension> extensions() {
        return List.of(
                new JacksonContext(),
                new FreemarkerContext(),
                new RandomUidContext(),
                new Allure2Plugin(),
                new EnvironmentReader(),
                new Allure1EnvironmentPlugin(),
                new SuitesPlugin(),
                new CategoriesPlugin(),
                new TestsResultsPlugin(),
                new AttachmentsPlugin(),
                new SummaryPlugin(),
                new StatusChartPlugin(),
                new SeverityPlugin(),
                new DurationPlugin(),
                new TimelinePlugin(),
                new LaunchPlugin(),
                new HistoryTrendPlugin(),
                new DurationTrendPlugin(),
                new RetryTrendPlugin(),
                new CategoriesTrendPlugin(),
                new ExecutorPlugin());
    }
}
