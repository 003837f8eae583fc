package dev.plumbline.cli;

import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.TraceJudge;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Judges recorded traces and prints what they say. */
final class TraceFiles {

    private final PrintWriter out;
    private final JudgeOptions options;

    TraceFiles(PrintWriter out, JudgeOptions options) {
        this.out = out;
        this.options = options;
    }

    /** Judges the files one by one; the exit code of the worst. */
    int judge(List<Path> files) throws IOException, TraceException, CatalogueException, UsageException {
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

    private Verdict judge(Path file) throws IOException, TraceException, CatalogueException, UsageException {
        @Nullable TraceReader trace = null;
        try (InputStream in = open(file)) {
            trace = new TraceReader(in, file.toString());
            TraceJudge.Result result = judge(trace);
            out.println(file + ": " + result.verdict() + (result.reason().isEmpty() ? "" : ", " + result.reason()) + "; "
                    + result.events() + " events, " + result.exercised().size() + " requirements exercised");
            result.findings().forEach(f -> print(f));
            result.advice().stream().distinct().limit(1).forEach(f -> print(f));
            out.flush();
            return result.verdict();
        } catch (EOFException | ZipException e) {
            throw notGzip(file, trace == null ? 0 : trace.line(), e);
        }
    }

    /** Reads to the end also where the verdict stands before it: what is no trace has no verdict. */
    private TraceJudge.Result judge(TraceReader trace) throws IOException, TraceException, CatalogueException, UsageException {
        TraceJudge.Result result = new TraceJudge(options.machines(trace.header().role())).judge(trace);
        Optional<TraceLine> rest = trace.next();
        while (rest.isPresent()) {
            rest = trace.next();
        }
        return result;
    }

    private void print(Finding finding) {
        out.println("  " + finding.requirements() + " " + finding.describe());
    }

    private static InputStream open(Path file) throws IOException, TraceException {
        if (Files.isDirectory(file)) {
            throw new TraceException(file.toString(), 0, "expected a trace, found a folder");
        }
        InputStream in = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (IOException e) {
            in.close();
            throw notGzip(file, 0, e);
        }
    }

    private static TraceException notGzip(Path file, long line, IOException e) {
        String found = e instanceof EOFException ? "a file that was cut" : String.valueOf(e.getMessage());
        return new TraceException(file.toString(), line, "expected gzip to its end, found " + found);
    }
}
