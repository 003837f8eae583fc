package dev.plumbline.reports;

import dev.plumbline.reports.record.RunRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Makes one kind of report from a record. */
public interface Renderer {

    /**
     * Writes the report.
     *
     * @param run the record
     * @param folder the output folder, in which the traces lie that the record names
     * @return the file to open
     */
    Path render(RunRecord run, Path folder) throws IOException;
}
