package dev.plumbline.cli;

import dev.plumbline.conformance.run.RunListener;
import dev.plumbline.reports.record.Check;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how a run goes on: a bar on a terminal, a line now and then elsewhere. */
final class ProgressLine implements RunListener, AutoCloseable {

    private final PrintWriter err;
    private final boolean isInteractive;
    private @Nullable ProgressBar bar;
    private int checks;
    private int done;
    private int notPassed;

    ProgressLine(PrintWriter err, boolean isInteractive) {
        this.err = err;
        this.isInteractive = isInteractive;
    }

    @Override
    public void begins(Profile profile, int total) {
        close();
        checks = total;
        done = 0;
        notPassed = 0;
        if (isInteractive) {
            bar = new ProgressBarBuilder()
                    .setTaskName(profile.id())
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        } else {
            err.println(profile.id() + ": " + total + " checks");
        }
    }

    @Override
    public void done(Check check) {
        done++;
        notPassed += check.verdict() == Verdict.PASS ? 0 : 1;
        if (bar != null) {
            bar.step().setExtraMessage(notPassed == 0 ? "" : " " + notPassed + " not passed");
        } else if (done * 10 / checks > (done - 1) * 10 / checks) {
            err.println("  " + done + " of " + checks + " checks" + (notPassed == 0 ? "" : ", " + notPassed + " not passed"));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
