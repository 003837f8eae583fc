package dev.plumbline.cli;

import dev.plumbline.conformance.adapter.IutNotation;
import dev.plumbline.conformance.claims.Statement;
import dev.plumbline.conformance.run.Amounts;
import dev.plumbline.conformance.run.Budget;
import dev.plumbline.conformance.run.ConformanceRun;
import dev.plumbline.conformance.run.Plan;
import dev.plumbline.conformance.run.RunRequest;
import dev.plumbline.conformance.run.ShellWord;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reports.OutputFolder;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.requirement.Profile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline run}: judges an implementation. */
@Command(
        name = "run",
        description = "Judges an implementation and writes a report.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final int WALKS = 150;
    private static final int WALKS_OF_A_HARNESS = 24;
    private static final int STEPS = 60;

    /** Which traces a run keeps. */
    private enum Traces {
        /** That of every check. */
        all,
        /** Those of checks that did not pass. */
        failed
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private IutOption iut;

    @Option(names = "--seed", defaultValue = "1", description = "where all random choices come from (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--budget", paramLabel = "quick|standard|full", description = "how thorough: about 1, 5 or 60 minutes on 2 cores for the references (default: walks only)")
    private @Nullable Budget budget;

    @Option(names = "--jobs", paramLabel = "N", description = "checks at the same time; the result is the same for any number (default: one for each processor)")
    private @Nullable Integer jobs;

    @Option(names = "--walks", description = "random walks per profile (default: as the budget says, or 150 in process, 24 for a harness)")
    private @Nullable Integer walks;

    @Option(names = "--steps", description = "inputs of each walk before its orderly end (default: 60)")
    private @Nullable Integer steps;

    @Option(names = "--only", paramLabel = "REGEX", description = "only the checks whose id matches, such as live or walk-00[1-5]; then no profile counts as judged")
    private String only = "";

    @Option(names = "--claims", paramLabel = "FILE", description = "the conformance statement of the product: what does not apply follows from it, and behaviour is compared with it; see plumbline claims")
    private @Nullable Path claims;

    @Option(names = "--guarantees", description = "lists every guarantee of the environment, and whether the run put it to the test")
    private boolean guarantees;

    @Option(names = "--traces", paramLabel = "all|failed", description = "which traces are kept (default: all, with a budget failed); the seed of a check repeats the others")
    private @Nullable Traces traces;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "where results go; must be empty or absent")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        if (IutNotation.parse(iut.notation()) instanceof IutNotation.Trace(Path file)) {
            return new TraceFiles(spec.commandLine().getOut(), spec.commandLine().getErr(), new JudgeOptions()).judge(List.of(file));
        }
        if ((steps != null && steps < 0) || (walks != null && walks < 0)) {
            throw new UsageException("--walks and --steps are not negative");
        }
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs is a number from 1, not " + jobs);
        }
        Statement statement = claims == null ? null : Statement.read(claims);
        if (statement != null) {
            iut.narrowTo(Profile.builtIn(statement.profile()));
        }
        Map<String, Subject> subjects = iut.subjects();
        List<Plan> plans = plans(subjects);
        subjects.values().stream().map(Subject::remark).filter(remark -> !remark.isEmpty()).forEach(spec.commandLine().getOut()::println);
        OutputFolder folder = OutputFolder.create(output, runId());
        RunRequest request = new RunRequest(
                iut.notation(), subjects, plans, seed, kept() == Traces.all, jobs(), command(), budget == null ? 0 : budget.topUps(), statement);
        RunRecord record;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Terminal.isInteractive())) {
            record = new ConformanceRun(request, folder, progress).run();
        }
        int exit = Reports.render(record, folder, ConformanceRun.applicable(plans), spec.commandLine().getOut());
        if (guarantees) {
            list(record, plans);
        }
        return exit;
    }

    private void list(RunRecord record, List<Plan> plans) throws Exception {
        GuaranteeTable table = GuaranteeTable.builtIn();
        PrintWriter out = spec.commandLine().getOut();
        for (Plan plan : plans) {
            Profile profile = plan.profile();
            record.profiles().stream()
                    .filter(line -> line.profile().equals(profile.id()))
                    .forEach(line -> table.print(line, profile, out));
        }
        out.flush();
    }

    private List<Plan> plans(Map<String, Subject> subjects) throws Exception {
        boolean isReference = IutNotation.parse(iut.notation()) instanceof IutNotation.Reference;
        boolean isHarness = !subjects.values().iterator().next().adapter().equals("java");
        List<Plan> plans = new ArrayList<>();
        for (Profile profile : iut.profiles(subjects)) {
            plans.add(Plan.of(profile, amounts(profile, isHarness), seed, isReference, pattern()));
        }
        if (plans.stream().allMatch(p -> p.checks().isEmpty())) {
            throw new UsageException("empty selection: no check is left to run; nothing was judged");
        }
        return plans;
    }

    private Amounts amounts(Profile profile, boolean isHarness) {
        Amounts amounts = budget == null
                ? Amounts.ofWalks(isHarness ? WALKS_OF_A_HARNESS : WALKS, STEPS)
                : budget.amounts(profile.role());
        amounts = walks == null ? amounts : amounts.withWalks(walks);
        return steps == null ? amounts : amounts.withSteps(steps);
    }

    private Traces kept() {
        return traces != null ? traces : budget == null ? Traces.all : Traces.failed;
    }

    private int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Pattern pattern() throws UsageException {
        try {
            return Pattern.compile(only);
        } catch (PatternSyntaxException e) {
            throw new UsageException("--only: " + e.getDescription() + " in " + only);
        }
    }

    private String command() {
        List<String> words = new ArrayList<>(List.of("./plumbline", "run", iut.notation()));
        words.addAll(List.of("--seed", Long.toString(seed)));
        if (budget != null) {
            words.addAll(List.of("--budget", budget.toString()));
        }
        if (steps != null || budget == null) {
            words.addAll(List.of("--steps", Integer.toString(steps == null ? STEPS : steps)));
        }
        if (walks != null) {
            words.addAll(List.of("--walks", Integer.toString(walks)));
        }
        if (!only.isEmpty()) {
            words.addAll(List.of("--only", only));
        }
        if (traces != null && (traces == Traces.failed || budget != null)) {
            words.addAll(List.of("--traces", traces.name()));
        }
        if (claims != null) {
            words.addAll(List.of("--claims", claims.toString()));
        }
        words.addAll(iut.options());
        return words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
    }

    /** A name for the run's folder: when it began. */
    static String runId() {
        return "run-" + ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS"));
    }
}
