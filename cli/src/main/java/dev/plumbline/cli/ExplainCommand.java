package dev.plumbline.cli;

import dev.plumbline.reports.coverage.ClauseExplanation;
import dev.plumbline.spec.coverage.Coverage;
import dev.plumbline.spec.coverage.Row;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline explain}: what a clause means. */
@Command(
        name = "explain",
        description = "Explains clauses: words, sources, operators, an example and a counterexample.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "clauses, such as OID-54")
    private List<String> ids = List.of();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Coverage coverage = Coverage.builtIn();
        for (String id : ids) {
            Row row = row(coverage, id).orElseThrow(() -> new UsageException("no requirement " + id + " in the catalogue"));
            ClauseExplanation.of(row, Catalogue.builtIn()).forEach(out::println);
            out.println();
        }
        out.flush();
        return ExitCode.CONFORMANT;
    }

    /** The row of an id, with or without its revision. */
    private static Optional<Row> row(Coverage coverage, String id) {
        String name = id.toUpperCase(Locale.ROOT).replaceFirst("~\\d+$", "");
        try {
            return coverage.find(new RequirementId(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
