package dev.plumbline.cli;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.script.Replay;
import dev.plumbline.conformance.script.ReplayFile;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.conformance.session.Continued;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumbline replay}: repeats a run from its replay file. */
@Command(
        name = "replay",
        description = "Repeats a run from its replay file and judges it again.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a replay file, as a run or a fuzz campaign wrote it")
    private Path file;

    @Option(names = "--iut", description = "another implementation than the one that the file names")
    private @Nullable String iut;

    @Override
    public Integer call() throws Exception {
        ReplayFile replay = ReplayFile.read(file);
        if (!Profile.BUILT_IN.contains(replay.profile().split("[+:,]", 2)[0])) {
            throw new UsageException(file + ": no such profile: " + replay.profile() + "; the kit has " + Profile.BUILT_IN);
        }
        Profile profile = Profile.builtIn(replay.profile());
        if (!profile.role().equals(replay.scene().role())) {
            throw new UsageException(file + ": profile " + profile.id() + " is about role " + profile.role()
                    + ", the scene about role " + replay.scene().role());
        }
        String notation = iut == null ? replay.iut() : iut;
        Subject subject = Subjects.of(notation, HarnessLimits.USUAL).get(replay.scene().role());
        if (subject == null) {
            throw new UsageException(notation + " does not play role " + replay.scene().role());
        }
        Outcome outcome;
        try (subject) {
            outcome = run(replay, new Session(subject, Machines.of(profile)));
        }
        print(replay, outcome, spec.commandLine().getOut());
        return switch (outcome.verdict()) {
            case PASS -> ExitCode.CONFORMANT;
            case FAIL -> ExitCode.NONCONFORMANT;
            case NOT_RUN, INCONCLUSIVE, ERROR -> ExitCode.NOT_JUDGED;
        };
    }

    /** Goes on after what it finds first if the file's finding is not that. */
    private static Outcome run(ReplayFile replay, Session session) {
        Script script = new Script(replay.steps());
        Outcome outcome = session.run(replay.scene(), new Replay(script));
        if (outcome.verdict() != Verdict.FAIL || shows(replay, outcome.findings())) {
            return outcome;
        }
        Continued run = session.runOn(replay.scene(), new Replay(script));
        List<Finding> all = new ArrayList<>(run.outcome().findings());
        all.addAll(run.later());
        return shows(replay, all) ? run.outcome().withFindings(all) : outcome;
    }

    private static boolean shows(ReplayFile replay, List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.requirements().stream())
                .anyMatch(id -> replay.requirements().contains(id.value()));
    }

    private static void print(ReplayFile replay, Outcome outcome, PrintWriter out) {
        for (TraceLine line : outcome.trace()) {
            out.println("  " + line.seq() + "  " + line.event());
        }
        int dropped = replay.steps().size() - outcome.script().steps().size();
        out.println(outcome.verdict() + (outcome.reason().isEmpty() ? "" : ": " + outcome.reason()) + "; "
                + outcome.script().steps().size() + " steps"
                + (dropped > 0 ? " (" + dropped + " of the file were not possible or not reached)" : "") + ", "
                + outcome.trace().size() + " events");
        for (Finding finding : outcome.findings()) {
            out.println("  " + finding.requirements() + " " + finding.describe());
        }
        out.println(shows(replay, outcome.findings()) ? "reproduced: " + replay.requirements() : "not reproduced: " + replay.requirements());
        out.flush();
    }
}
