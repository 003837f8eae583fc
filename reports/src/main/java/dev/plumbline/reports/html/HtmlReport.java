package dev.plumbline.reports.html;

import dev.plumbline.reports.Renderer;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.reports.view.RequirementTexts;
import dev.plumbline.reports.view.RunView;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Writes {@code report.html}. */
public final class HtmlReport implements Renderer {

    /** Name of the file in an output folder. */
    public static final String FILE = "report.html";

    private final RequirementTexts texts;

    /** @param texts the words of the requirements */
    public HtmlReport(RequirementTexts texts) {
        this.texts = texts;
    }

    @Override
    public Path render(RunRecord run, Path folder) throws IOException {
        RunView view = RunView.of(run, texts);
        Evidence evidence = new Evidence(texts, folder);
        Map<String, Object> model = new HashMap<>();
        model.put("run", run);
        model.put("view", view);
        model.put("clauses", view.violations().stream().map(evidence::of).toList());
        model.put("words", new PageWords());
        model.put("style", PageAsset.load("style.css"));
        model.put("script", PageAsset.load("page.js"));
        Path file = folder.resolve(FILE);
        try (Writer out = Files.newBufferedWriter(file)) {
            Templates.page("report.ftlh").process(model, out);
        } catch (TemplateException e) {
            throw new IOException("the report cannot be written: " + e.getMessage(), e);
        }
        return file;
    }
}
