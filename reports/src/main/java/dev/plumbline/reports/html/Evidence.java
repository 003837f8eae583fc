package dev.plumbline.reports.html;

import dev.plumbline.reports.diagram.Diagram;
import dev.plumbline.reports.diagram.DiagramLayout;
import dev.plumbline.reports.diagram.DrawnTrace;
import dev.plumbline.reports.view.RequirementText;
import dev.plumbline.reports.view.RequirementTexts;
import dev.plumbline.reports.view.Violation;
import java.io.IOException;
import java.nio.file.Path;

/** Puts the words of the clause and the picture of the trace beside each violation. */
final class Evidence {

    private final RequirementTexts texts;
    private final Path folder;

    /** @param folder in which the traces lie */
    Evidence(RequirementTexts texts, Path folder) {
        this.texts = texts;
        this.folder = folder;
    }

    ClauseView of(Violation violation) {
        RequirementText clause = texts.find(violation.requirement()).orElse(null);
        String advice = violation.finding().hint();
        String hint = advice != null ? advice : clause != null ? clause.hint() : "";
        String file = violation.check().bestTrace();
        if (file == null) {
            return new ClauseView(violation, clause, hint, null, "No trace was kept.");
        }
        boolean shrunk = violation.check().shrunk() != null;
        try {
            DrawnTrace trace = DrawnTrace.read(folder.resolve(file));
            Diagram diagram = DiagramLayout.draw(trace, violation.finding(), shrunk);
            return new ClauseView(violation, clause, hint, diagram, remark(trace, diagram));
        } catch (IOException | RuntimeException e) {
            // A picture is no evidence; the report stands without it.
            return new ClauseView(violation, clause, hint, null, "The trace cannot be drawn: " + e.getMessage() + ".");
        }
    }

    private static String remark(DrawnTrace trace, Diagram diagram) {
        if (!trace.isWhole()) {
            return "The trace has no footer: it is cut.";
        }
        return diagram.refusal() == null ? "The refused event is not in this trace." : "";
    }
}
