package dev.plumbline.cli;

import dev.plumbline.reports.html.CoveragePage;
import dev.plumbline.spec.coverage.Coverage;
import dev.plumbline.spec.coverage.CoverageTable;
import dev.plumbline.spec.coverage.Row;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline spec coverage}: which clauses are formal, and why the others are not. */
@Command(
        name = "coverage",
        description = "Shows which clauses are formal, where, and why the others are not.",
        mixinStandardHelpOptions = true)
final class SpecCoverageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--markdown", paramLabel = "FILE", description = "write the whole matrix as Markdown")
    private @Nullable Path markdown;

    @Option(names = "--html", paramLabel = "FILE", description = "write the whole matrix as one HTML page")
    private @Nullable Path html;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Coverage coverage = Coverage.builtIn();
        CoverageTable.areas(coverage).forEach(out::println);
        out.println();
        for (Row row : coverage.rows()) {
            switch (row.account()) {
                case OPEN -> out.println("open     " + row.requirement().id() + "  needs: " + row.needs());
                case MISSING -> out.println("missing  " + row.requirement().id());
                default -> {}
            }
        }
        coverage.strays().forEach(stray -> out.println("stray    " + stray));
        out.println(coverage.counts());
        if (markdown != null) {
            Files.writeString(markdown, CoverageTable.markdown(coverage));
        }
        if (html != null) {
            try (Writer page = Files.newBufferedWriter(html)) {
                CoveragePage.write(coverage, page);
            }
        }
        out.flush();
        return coverage.counts().missing() == 0 && coverage.strays().isEmpty() ? ExitCode.CONFORMANT : ExitCode.NONCONFORMANT;
    }
}
