package dev.plumbline.cli;

import dev.plumbline.conformance.run.Evidence;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.fuzz.Campaign;
import dev.plumbline.fuzz.Finding;
import dev.plumbline.fuzz.Progress;
import dev.plumbline.reports.OutputFolder;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline fuzz}: searches an implementation for violations. */
@Command(
        name = "fuzz",
        description = "Searches an implementation for violations, by random choices of the environment.",
        mixinStandardHelpOptions = true)
final class FuzzCommand implements Callable<Integer> {

    private static final Duration LINE_EVERY = Duration.ofSeconds(5);

    @Spec
    private CommandSpec spec;

    @Mixin
    private IutOption iut;

    @Option(names = "--time", description = "how long, such as 30s, 10m or 8h (default: ${DEFAULT-VALUE})")
    private String time = "30s";

    @Option(names = "--seed", defaultValue = "1", description = "where all random choices come from (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", description = "where findings go; must be empty or absent")
    private @Nullable Path output;

    private Duration sinceLine = Duration.ZERO;

    @Override
    public Integer call() throws Exception {
        Duration budget = duration(time);
        Map<String, Subject> subjects = iut.subjects();
        List<Profile> profiles = iut.profiles(subjects);
        OutputFolder folder = OutputFolder.create(output, RunCommand.runId().replace("run", "fuzz"));
        boolean broken = false;
        boolean unjudged = false;
        for (Profile profile : profiles) {
            Subject subject = subjects.get(profile.role());
            if (subject == null) {
                throw new UsageException("no role " + profile.role());
            }
            Campaign campaign = search(profile, subject, budget.dividedBy(profiles.size()), folder);
            List<Finding> findings = campaign.findings();
            broken |= findings.stream().anyMatch(f -> f.outcome().verdict() == Verdict.FAIL);
            unjudged |= findings.stream().anyMatch(f -> f.outcome().verdict() == Verdict.ERROR)
                    || campaign.exercised().isEmpty();
        }
        return broken ? ExitCode.NONCONFORMANT : unjudged ? ExitCode.NOT_JUDGED : ExitCode.CONFORMANT;
    }

    private Campaign search(Profile profile, Subject subject, Duration budget, OutputFolder folder)
            throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Campaign campaign = new Campaign(profile.role(), subject, Machines.of(profile), seed);
        sinceLine = Duration.ZERO;
        try (subject) {
            campaign.run(() -> campaign.progress().elapsed().compareTo(budget) >= 0, this::show);
        }
        out.println(profile.id() + ": " + line(campaign.progress()) + ", "
                + campaign.exercised().size() + " requirements exercised");
        Evidence evidence = new Evidence(folder);
        for (Finding finding : campaign.findings()) {
            print(finding, profile, subject, evidence, out);
        }
        out.flush();
        return campaign;
    }

    private static void print(
            Finding finding, Profile profile, Subject subject, Evidence evidence, PrintWriter out) throws Exception {
        Outcome outcome = finding.outcome();
        if (outcome.findings().isEmpty()) {
            out.println("  ERROR in run " + finding.run() + ": " + outcome.reason());
            return;
        }
        FindingKey key = outcome.findings().stream()
                .map(FindingKey::of)
                .filter(k -> k.fileName().equals(finding.name()))
                .findFirst()
                .orElseThrow();
        Evidence.Kept kept =
                evidence.counterexample(key, profile, subject.notation(), finding.scene(), outcome);
        outcome.findings()
                .forEach(f -> out.println("  " + f.requirements() + " in run " + finding.run() + ": " + f.describe()));
        out.println("    " + outcome.script().steps().size() + " steps, " + outcome.trace().size() + " events; "
                + kept.replay());
    }

    private void show(Progress progress) {
        if (progress.elapsed().minus(sinceLine).compareTo(LINE_EVERY) >= 0) {
            sinceLine = progress.elapsed();
            spec.commandLine().getErr().println("  " + line(progress));
            spec.commandLine().getErr().flush();
        }
    }

    private static String line(Progress progress) {
        double seconds = Math.max(0.001, progress.elapsed().toNanos() / 1e9);
        return String.format(
                Locale.ROOT,
                "%.0f s, %d runs, %d events (%.0f/s), states reached %s, %d findings",
                seconds,
                progress.runs(),
                progress.events(),
                progress.events() / seconds,
                progress.states(),
                progress.findings());
    }

    private static Duration duration(String text) throws UsageException {
        try {
            Duration duration = Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
            if (duration.isPositive()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw new UsageException("--time is a duration such as 30s, 10m or 8h, not " + text);
        }
        throw new UsageException("--time is a positive duration, not " + text);
    }
}
