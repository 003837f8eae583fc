package dev.plumbline.cli;

import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.TraceJudge;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Judges recorded traces and prints what they say. */
final class TraceFiles {

    private final PrintWriter out;

    TraceFiles(PrintWriter out) {
        this.out = out;
    }

    /** Judges the files one by one; the exit code of the worst. */
    int judge(List<Path> files) throws IOException, TraceException, CatalogueException {
        Verdict worst = Verdict.PASS;
        for (Path file : files) {
            worst = worst.and(judge(file));
        }
        return switch (worst) {
            case PASS -> ExitCode.CONFORMANT;
            case FAIL -> ExitCode.NONCONFORMANT;
            case NOT_RUN, INCONCLUSIVE, ERROR -> ExitCode.NOT_JUDGED;
        };
    }

    private Verdict judge(Path file) throws IOException, TraceException, CatalogueException {
        try (BufferedReader in = open(file)) {
            TraceReader trace = new TraceReader(in, file.toString());
            TraceJudge judge = new TraceJudge(Machines.builtIn(profile(trace).machines()));
            TraceJudge.Result result = judge.judge(trace);
            out.println(file + ": " + result.verdict() + (result.reason().isEmpty() ? "" : ", " + result.reason()) + "; "
                    + result.events() + " events, " + result.exercised().size() + " requirements exercised");
            result.findings().forEach(f -> print(f));
            result.advice().stream().distinct().limit(1).forEach(f -> print(f));
            out.flush();
            return result.verdict();
        }
    }

    private void print(Finding finding) {
        out.println("  " + finding.requirements() + " " + finding.describe());
    }

    private static Profile profile(TraceReader trace) throws CatalogueException {
        for (String id : Profile.BUILT_IN) {
            Profile profile = Profile.builtIn(id);
            if (profile.role().equals(trace.header().role())) {
                return profile;
            }
        }
        throw new CatalogueException("profiles", 0, "no profile for role " + trace.header().role());
    }

    private static BufferedReader open(Path file) throws IOException, TraceException {
        InputStream in = Files.newInputStream(file);
        if (file.toString().endsWith(".gz")) {
            try {
                in = new GZIPInputStream(in);
            } catch (IOException e) {
                in.close();
                throw new TraceException(file.toString(), 0, "expected gzip: " + e.getMessage());
            }
        }
        return new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
