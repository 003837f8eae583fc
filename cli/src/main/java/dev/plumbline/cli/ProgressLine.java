package dev.plumbline.cli;

import dev.plumbline.conformance.run.Plan;
import dev.plumbline.conformance.run.PlannedCheck;
import dev.plumbline.conformance.run.RunListener;
import dev.plumbline.reports.record.Check;
import dev.plumbline.spec.judge.Verdict;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how a run goes on: a bar on a terminal, a line now and then elsewhere. */
final class ProgressLine implements RunListener, AutoCloseable {

    private final PrintWriter err;
    private final boolean isInteractive;
    private @Nullable ProgressBar bar;
    private Remaining remaining = new Remaining(List.of(), 1);
    private int checks;
    private int done;
    private int notPassed;

    ProgressLine(PrintWriter err, boolean isInteractive) {
        this.err = err;
        this.isInteractive = isInteractive;
    }

    @Override
    public void begins(Plan plan, int jobs) {
        close();
        remaining = new Remaining(plan.checks(), jobs);
        checks = plan.checks().size();
        done = 0;
        notPassed = 0;
        if (isInteractive) {
            bar = new ProgressBarBuilder()
                    .setTaskName(plan.profile().id())
                    .setInitialMax(checks)
                    .hideEta()
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        } else {
            err.println(plan.profile().id() + ": " + checks + " checks");
        }
    }

    @Override
    public void done(PlannedCheck planned, Check check) {
        remaining.done(check);
        done++;
        notPassed += check.verdict() == Verdict.PASS ? 0 : 1;
        if (bar != null) {
            bar.step().setExtraMessage(" " + remarks());
        } else if (done * 10 / checks > (done - 1) * 10 / checks) {
            String remarks = remarks();
            err.println("  " + done + " of " + checks + " checks" + (remarks.isEmpty() ? "" : ", " + remarks));
        }
    }

    @Override
    public void topsUp(int round) {
        if (!isInteractive) {
            err.println("  top-up " + round + ": tours to what was not exercised");
        }
    }

    private String remarks() {
        String failures = notPassed == 0 ? "" : notPassed + " not passed";
        return Stream.of(failures, done == checks ? "" : remaining.inWords())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
