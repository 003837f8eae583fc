package dev.plumbline.cli;

import dev.plumbline.conformance.adapter.IutNotation;
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

    @Option(names = "--walks", description = "random walks per profile (default: 150 in process, 24 for a harness)")
    private @Nullable Integer walks;

    @Option(names = "--steps", description = "inputs of each walk before its orderly end (default: 60)")
    private int steps = STEPS;

    @Option(names = "--only", paramLabel = "REGEX", description = "only the checks whose id matches, such as live or walk-00[1-5]; then no profile counts as judged")
    private String only = "";

    @Option(names = "--guarantees", description = "lists every guarantee of the environment, and whether the run put it to the test")
    private boolean guarantees;

    @Option(names = "--traces", paramLabel = "all|failed", description = "which traces are kept (default: ${DEFAULT-VALUE}); the seed of a check repeats the others")
    private Traces traces = Traces.all;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "where results go; must be empty or absent")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        if (IutNotation.parse(iut.notation()) instanceof IutNotation.Trace(Path file)) {
            return new TraceFiles(spec.commandLine().getOut(), spec.commandLine().getErr(), new JudgeOptions()).judge(List.of(file));
        }
        if (steps < 0 || (walks != null && walks < 0)) {
            throw new UsageException("--walks and --steps are not negative");
        }
        Map<String, Subject> subjects = iut.subjects();
        List<Plan> plans = plans(subjects);
        OutputFolder folder = OutputFolder.create(output, runId());
        RunRequest request = new RunRequest(iut.notation(), subjects, plans, seed, traces == Traces.all, command());
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
        boolean isHarness = subjects.values().iterator().next().adapter().equals("exec");
        int number = walks == null ? (isHarness ? WALKS_OF_A_HARNESS : WALKS) : walks;
        List<Plan> plans = new ArrayList<>();
        for (Profile profile : iut.profiles(subjects)) {
            plans.add(Plan.of(profile, number, steps, seed, isReference, pattern()));
        }
        if (plans.stream().allMatch(p -> p.checks().isEmpty())) {
            throw new UsageException("empty selection: no check is left to run; nothing was judged");
        }
        return plans;
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
        words.addAll(List.of("--seed", Long.toString(seed), "--steps", Integer.toString(steps)));
        if (walks != null) {
            words.addAll(List.of("--walks", Integer.toString(walks)));
        }
        if (!only.isEmpty()) {
            words.addAll(List.of("--only", only));
        }
        if (traces == Traces.failed) {
            words.addAll(List.of("--traces", "failed"));
        }
        words.addAll(iut.options());
        return words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
    }

    /** A name for the run's folder: when it began. */
    static String runId() {
        return "run-" + ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS"));
    }
}
