package dev.plumbline.cli;

import dev.plumbline.reports.OutputFolder;
import dev.plumbline.reports.Renderer;
import dev.plumbline.reports.allure.AllureHtml;
import dev.plumbline.reports.allure.AllureResults;
import dev.plumbline.reports.console.ConsoleSummary;
import dev.plumbline.reports.html.HtmlReport;
import dev.plumbline.reports.junit.JunitXml;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.reports.view.CatalogueTexts;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Makes every report of a run and prints its summary. */
final class Reports {

    private Reports() {}

    /** Renders {@code record} into {@code folder}; the exit code that the record states. */
    static int render(
            RunRecord record, OutputFolder folder, Map<String, SortedSet<RequirementId>> applicable, PrintWriter out)
            throws IOException, CatalogueException {
        CatalogueTexts texts = new CatalogueTexts(Catalogue.builtIn(), applicable);
        HtmlReport html = new HtmlReport(texts);
        for (Renderer renderer : List.of(new JunitXml(), new AllureResults(), new AllureHtml())) {
            renderer.render(record, folder.path());
        }
        out.print(ConsoleSummary.of(
                record, texts, html.render(record, folder.path()), Terminal.isInteractive()));
        out.flush();
        return record.footer().exit();
    }
}
