package dev.plumbline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far the reading of traces has come: a bar on a terminal, elsewhere a line now and then if there is much. */
final class BytesRead implements AutoCloseable {

    private static final long MEBIBYTE = 1 << 20;

    /** Bytes below which nobody waits. */
    private static final long MUCH = 64 * MEBIBYTE;

    private final PrintWriter err;
    private final long total;
    private final @Nullable ProgressBar bar;
    private long read;
    private long said;

    /**
     * @param total bytes to be read; 0 if that is not known
     */
    BytesRead(PrintWriter err, boolean isInteractive, long total) {
        this.err = err;
        this.total = total;
        this.bar = isInteractive && (total == 0 || total > MEBIBYTE)
                ? new ProgressBarBuilder()
                        .setTaskName("judge")
                        .setInitialMax(total == 0 ? -1 : total)
                        .setUnit(" MiB", MEBIBYTE)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build()
                : null;
    }

    /** Notes that more was read. */
    synchronized void more(long bytes) {
        read += bytes;
        if (bar != null) {
            bar.stepBy(bytes);
        } else if (total >= MUCH && read * 10 / total > said) {
            said = read * 10 / total;
            err.println(String.format(Locale.ROOT, "  %d of %d MiB", read / MEBIBYTE, total / MEBIBYTE));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
