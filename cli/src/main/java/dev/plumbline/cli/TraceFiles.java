package dev.plumbline.cli;

import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.explain.Explainer;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.LargerMachines;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Situation;
import dev.plumbline.spec.judge.TraceJudge;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Judges recorded traces and prints what they say. */
final class TraceFiles {

    private final PrintWriter out;
    private final PrintWriter err;
    private final JudgeOptions options;

    TraceFiles(PrintWriter out, PrintWriter err, JudgeOptions options) {
        this.out = out;
        this.err = err;
        this.options = options;
    }

    /**
     * Judges the files, several at a time, and prints in their order.
     *
     * @return the exit code: that of what is no trace if there is such a file, else that of the worst verdict
     * @throws Exception if the only file is no trace
     */
    int judge(List<Path> files) throws Exception {
        List<TraceSource> sources = files.stream().map(TraceSource::new).toList();
        int workers = Math.min(sources.size(), options.workers());
        try (BytesRead progress = new BytesRead(err, Terminal.isInteractive(), size(sources));
                ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<JudgedTrace>> judged = new ArrayList<>();
            for (TraceSource source : sources) {
                judged.add(pool.submit(() -> judge(source, progress::more)));
            }
            return print(judged);
        }
    }

    private static long size(List<TraceSource> sources) throws IOException {
        long size = 0;
        for (TraceSource source : sources) {
            size += source.size();
        }
        return size;
    }

    private int print(List<Future<JudgedTrace>> judged) throws Exception {
        Verdict worst = Verdict.PASS;
        int trouble = 0;
        for (Future<JudgedTrace> each : judged) {
            try {
                JudgedTrace trace = each.get();
                worst = worst.and(trace.result().verdict());
                out.println(options.isJson() ? trace.json() : trace.text());
                out.flush();
            } catch (ExecutionException e) {
                trouble = Math.max(trouble, refused(e, judged.size() == 1));
            }
        }
        return trouble > 0 ? trouble : exit(worst);
    }

    /** The exit code for a file that could not be judged; the others are judged all the same. */
    private int refused(ExecutionException e, boolean isOnly) throws Exception {
        if (!(e.getCause() instanceof Exception cause)) {
            throw e;
        }
        Optional<Trouble> known = Trouble.of(cause);
        if (isOnly || known.isEmpty()) {
            throw cause;
        }
        err.println("plumbline: " + known.get().message());
        err.flush();
        return known.get().exit();
    }

    private static int exit(Verdict worst) {
        return switch (worst) {
            case PASS -> ExitCode.CONFORMANT;
            case FAIL -> ExitCode.NONCONFORMANT;
            case NOT_RUN, INCONCLUSIVE, ERROR -> ExitCode.NOT_JUDGED;
        };
    }

    private JudgedTrace judge(TraceSource source, LongConsumer read) throws Exception {
        JudgedTrace judged = judge(source, read, List.of());
        while (!judged.result().exceeded().isEmpty() && source.canBeReadAgain()) {
            Optional<List<Machine>> larger =
                    LargerMachines.beyond(judged.machines(), judged.result().exceeded().getFirst());
            if (larger.isEmpty()) {
                return judged;
            }
            judged = judge(source, _ -> {}, larger.get());
        }
        return judged;
    }

    /**
     * Judges a trace once.
     *
     * @param machines by what; by those of the options for its role if there are none
     */
    private JudgedTrace judge(TraceSource source, LongConsumer read, List<Machine> machines) throws Exception {
        @Nullable TraceReader trace = null;
        try (InputStream in = source.open(read)) {
            trace = new TraceReader(in, source.name());
            List<Machine> judging = machines.isEmpty() ? options.machines(trace.header().role()) : machines;
            TraceJudge.Result result = judge(trace, judging);
            return new JudgedTrace(source.name(), judging, result, explained(result, judging));
        } catch (EOFException | ZipException e) {
            throw source.notGzip(trace == null ? 0 : trace.line(), e);
        }
    }

    private static Map<Finding, ExplainedFinding> explained(TraceJudge.Result result, List<Machine> machines)
            throws CatalogueException, IOException {
        Map<Finding, ExplainedFinding> explained = new HashMap<>();
        if (!result.situations().isEmpty()) {
            Explainer explainer = new Explainer(machines, Catalogue.builtIn());
            for (Map.Entry<Finding, Situation> found : result.situations().entrySet()) {
                explained.put(found.getKey(), new ExplainedFinding(explainer.of(found.getKey(), found.getValue())));
            }
        }
        return explained;
    }

    /** Reads to the end also where the verdict stands before it: what is no trace has no verdict. */
    private static TraceJudge.Result judge(TraceReader trace, List<Machine> machines) throws IOException, TraceException {
        TraceJudge.Result result = new TraceJudge(machines).judge(trace);
        trace.skipRest();
        return result;
    }
}
