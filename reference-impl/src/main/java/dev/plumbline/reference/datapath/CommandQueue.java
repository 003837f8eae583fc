package dev.plumbline.reference.datapath;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Commands for the loop thread, with the descriptor that wakes it; the only thing the loop shares with other
 * threads.
 */
final class CommandQueue implements AutoCloseable {
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final WakeUp bell = new WakeUp();
    private @Nullable Thread server;
    private boolean stopped;

    /** Names the thread to wait for in {@link #stopAndJoin()}. */
    synchronized void servedBy(Thread thread) {
        server = thread;
    }

    int fd() {
        return bell.fd();
    }

    /** False after {@link #stop()}. */
    synchronized boolean offer(Runnable command) {
        if (stopped) {
            return false;
        }
        waiting.add(command);
        bell.ring();
        return true;
    }

    /** Runs what waits, on the calling thread; false once stopped and empty. */
    boolean serve() {
        bell.answer();
        Runnable command = poll();
        while (command != null) {
            command.run();
            command = poll();
        }
        return !isStopped();
    }

    private synchronized @Nullable Runnable poll() {
        return waiting.poll();
    }

    private synchronized boolean isStopped() {
        return stopped && waiting.isEmpty();
    }

    synchronized void stop() {
        if (!stopped) {
            stopped = true;
            bell.ring();
        }
    }

    /** Waits for the serving thread to end; commands wait for ever if they were given to a loop that then failed. */
    void stopAndJoin() {
        Thread thread;
        synchronized (this) {
            thread = server;
        }
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("a datapath cannot be closed on its own loop thread");
        }
        stop();
        boolean interrupted = false;
        while (thread != null && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true; // descriptors must not be closed under a thread that uses them
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        bell.close();
    }
}
