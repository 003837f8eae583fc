package dev.plumbline.reports.html;

import dev.plumbline.reports.matrix.MatrixReport;
import dev.plumbline.reports.matrix.PlannerTotal;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The kill matrix as one page that fetches nothing. */
public final class MatrixPage {

    /** Name of the file in an output folder. */
    public static final String FILE = "matrix.html";

    private MatrixPage() {}

    /** Writes the page into a folder. */
    public static Path write(MatrixReport matrix, Path folder) throws IOException {
        List<PlannerTotal> totals = IntStream.range(0, matrix.planners().size())
                .mapToObj(matrix::total)
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("matrix", matrix);
        model.put("survivors", matrix.survivors());
        model.put("totals", totals);
        model.put("percent", String.format(Locale.ROOT, "%.1f", matrix.percent()));
        model.put("style", PageAsset.load("style.css"));
        Path file = folder.resolve(FILE);
        try (Writer out = Files.newBufferedWriter(file)) {
            Templates.page("matrix.ftlh").process(model, out);
        } catch (TemplateException e) {
            throw new IOException("the page cannot be written: " + e.getMessage(), e);
        }
        return file;
    }
}
