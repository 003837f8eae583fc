package dev.plumbline.conformance.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does work in several threads and hands the results over in order, in the thread that asked. */
final class Crew implements AutoCloseable {

    /** Pieces of work per thread that may be ahead of what was handed over. */
    private static final int AHEAD = 4;

    private final int jobs;
    private final ExecutorService threads;

    /** @param jobs threads, from 1 */
    Crew(int jobs) {
        this.jobs = jobs;
        this.threads = Executors.newFixedThreadPool(jobs, Thread.ofPlatform().name("check-", 1).daemon().factory());
    }

    /**
     * Takes results.
     *
     * @param <T> work
     * @param <R> results
     */
    interface Taker<T, R> {
        /** Takes the result of a piece of work. */
        void done(T piece, R result) throws IOException;

        /** Is told that a piece of work was not done. */
        void failed(T piece, Throwable why) throws IOException;
    }

    /**
     * Does all work; what one piece throws does not keep the others from being done.
     *
     * @throws InterruptedIOException if this thread is interrupted
     */
    <T, R> void inOrder(List<T> pieces, Function<T, R> work, Taker<T, R> taker) throws IOException {
        Deque<Future<R>> ahead = new ArrayDeque<>();
        Iterator<T> next = pieces.iterator();
        try {
            for (T piece : pieces) {
                while (next.hasNext() && ahead.size() < jobs * AHEAD) {
                    T coming = next.next();
                    ahead.add(threads.submit(() -> work.apply(coming)));
                }
                take(piece, ahead.remove(), taker);
            }
        } finally {
            ahead.forEach(future -> future.cancel(true));
        }
    }

    private static <T, R> void take(T piece, Future<R> future, Taker<T, R> taker) throws IOException {
        R result;
        try {
            result = future.get();
        } catch (ExecutionException e) {
            taker.failed(piece, e.getCause() == null ? e : e.getCause());
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        taker.done(piece, result);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
