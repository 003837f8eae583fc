package dev.plumbline.reports.html;

import dev.plumbline.spec.coverage.Coverage;
import dev.plumbline.spec.coverage.CoverageTable;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** The matrix of clauses as one page that fetches nothing. */
public final class CoveragePage {

    private CoveragePage() {}

    /** Writes the page. */
    public static void write(Coverage coverage, Writer out) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("heads", CoverageTable.HEAD);
        model.put("rows", coverage.rows().stream().map(CoverageTable::cells).toList());
        model.put("counts", coverage.counts().toString());
        model.put("style", PageAsset.load("style.css"));
        try {
            Templates.page("coverage.ftlh").process(model, out);
        } catch (TemplateException e) {
            throw new IOException("the page cannot be written: " + e.getMessage(), e);
        }
    }
}
