package dev.plumbline.conformance.adapter;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Ends a harness that takes longer than it may, or that leaves others behind who hold its output, so that whoever waits for
 * it finds the end of its output. {@link #run} is for a thread of its own.
 */
final class Watch implements Runnable {

    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration LEFT_BEHIND = Duration.ofMillis(200);
    private static final Duration HELD = Duration.ofSeconds(1);

    /** Since when somebody waits, and how long at most. */
    private record Waiting(long since, long most) {

        boolean isLongerThan(long nanos) {
            return System.nanoTime() - since > nanos;
        }
    }

    private final ProcessTree tree;
    private volatile @Nullable Waiting waiting;
    private volatile boolean late;
    private volatile boolean closed;

    Watch(ProcessTree tree) {
        this.tree = tree;
    }

    /** Somebody begins to wait. */
    void begin(Duration most) {
        waiting = new Waiting(System.nanoTime(), most.toNanos());
    }

    /** Nobody waits. */
    void end() {
        waiting = null;
    }

    /** Whether the harness was ended because its time was over. */
    boolean isLate() {
        return late;
    }

    /** Nobody will wait again. */
    void close() {
        closed = true;
    }

    /** Watches until {@link #close}. */
    @Override
    public void run() {
        while (!closed) {
            LockSupport.parkNanos(TICK.toNanos());
            Waiting now = waiting;
            if (now != null) {
                look(now);
            }
        }
    }

    private void look(Waiting now) {
        if (now.isLongerThan(now.most())) {
            late = late || tree.root().isAlive();
            tree.destroy();
        } else if (!tree.root().isAlive() && now.isLongerThan(LEFT_BEHIND.toNanos())) {
            tree.destroy();
        }
        if (!tree.root().isAlive() && now.isLongerThan(Math.min(now.most(), LEFT_BEHIND.toNanos()) + HELD.toNanos())) {
            tree.destroyHolders();
        }
    }
}
