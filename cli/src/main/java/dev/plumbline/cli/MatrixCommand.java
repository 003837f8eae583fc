package dev.plumbline.cli;

import dev.plumbline.conformance.mutant.KillMatrix;
import dev.plumbline.conformance.mutant.MatrixBudget;
import dev.plumbline.conformance.mutant.Mutant;
import dev.plumbline.conformance.mutant.Mutants;
import dev.plumbline.conformance.run.Applicable;
import dev.plumbline.reports.OutputFolder;
import dev.plumbline.reports.html.MatrixPage;
import dev.plumbline.reports.matrix.MatrixReport;
import dev.plumbline.reports.matrix.MatrixTable;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline matrix}: shows what the kit catches. */
@Command(
        name = "matrix",
        description = "Sets every planner on every mutant of the references, and shows which kills which, and under"
                + " which clause. The exit code is 1 if a mutant is not killed for the right reason.",
        mixinStandardHelpOptions = true)
final class MatrixCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--budget", defaultValue = "quick", paramLabel = "quick|standard", description = "how much is spent on each mutant (default: ${DEFAULT-VALUE})")
    private String budget = "quick";

    @Option(names = "--profile", paramLabel = "ID", description = "judges by this profile, and leaves out mutants that break no clause of it")
    private @Nullable String profile;

    @Option(names = "--mutants", paramLabel = "REGEX", description = "only the mutants whose name or clause matches")
    private String mutants = "";

    @Option(names = "--seed", defaultValue = "1", description = "where all random choices come from (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--jobs", paramLabel = "N", description = "mutants at a time (default: one per core)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "where results go; must be empty or absent")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        MatrixBudget chosen = MatrixBudget.named(budget)
                .orElseThrow(() -> new UsageException("--budget is one of "
                        + MatrixBudget.ALL.stream().map(MatrixBudget::name).toList() + ", not " + budget));
        if (jobs < 1) {
            throw new UsageException("--jobs is a number from 1, not " + jobs);
        }
        List<Mutant> selected = selected();
        if (selected.isEmpty()) {
            throw new UsageException("empty selection: no mutant is left; nothing was judged");
        }
        OutputFolder folder = OutputFolder.create(output, RunCommand.runId().replace("run", "matrix"));
        PrintWriter out = spec.commandLine().getOut();
        KillMatrix hunt = new KillMatrix(chosen, seed);
        MatrixReport matrix = hunt.of(selected, jobs, row -> {
            out.println(MatrixTable.line(row));
            out.flush();
        });
        MatrixTable.summary(matrix).forEach(out::println);
        if (chosen.thorough()) {
            out.printf(Locale.ROOT, "the slowest shrinking took %.1f s%n", hunt.slowestShrinking().toMillis() / 1e3);
        }
        out.println(matrix.write(folder.path()));
        out.println(MatrixPage.write(matrix, folder.path()));
        out.flush();
        return matrix.survivors().isEmpty() ? ExitCode.CONFORMANT : ExitCode.NONCONFORMANT;
    }

    private List<Mutant> selected() throws Exception {
        Pattern pattern = pattern();
        List<Mutant> named = Mutants.all().stream()
                .filter(mutant -> pattern.matcher(mutant.name()).find() || pattern.matcher(mutant.clause()).find())
                .toList();
        if (profile == null) {
            return named;
        }
        Profile judge = Profile.builtIn(profile);
        Set<RequirementId> stated = Applicable.of(Machines.of(judge), Catalogue.builtIn());
        return named.stream()
                .filter(mutant -> mutant.role().equals(judge.role()))
                .filter(mutant -> stated.contains(new RequirementId(mutant.clause())))
                .map(mutant -> mutant.judgedBy(judge.id()))
                .toList();
    }

    private Pattern pattern() throws UsageException {
        try {
            return Pattern.compile(mutants);
        } catch (PatternSyntaxException e) {
            throw new UsageException("--mutants: " + e.getDescription() + " in " + mutants);
        }
    }
}
