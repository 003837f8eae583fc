package dev.plumbline.spec.event;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The events of a trace, read ahead by a thread of its own as soon as the trace turns out to be long. As long as the feed
 * is open, nobody else may read the trace.
 */
public final class TraceFeed implements AutoCloseable {

    /** Events that are handed over together. */
    private static final int BATCH = 512;

    /** Batches that are read ahead at most. */
    private static final int AHEAD = 6;

    /** Events after which a trace is long. */
    private static final int SHORT = 4 * BATCH;

    /** Events that were read, and what came after them. */
    private static final class Batch {
        private final EventTexts[] events = new EventTexts[BATCH];
        private final long[] seqs = new long[BATCH];
        private int size;
        private boolean isLast;

        Batch() {
            for (int i = 0; i < BATCH; i++) {
                events[i] = new EventTexts();
            }
        }
    }

    private final TraceReader trace;
    private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<Batch> empty = new ArrayBlockingQueue<>(AHEAD);
    private final EventTexts single = new EventTexts();
    private @Nullable Thread reader;
    private @Nullable Batch current;
    private int at;
    private long count;
    private volatile boolean closed;

    /** Reads a trace from where it is. */
    public TraceFeed(TraceReader trace) {
        this.trace = trace;
    }

    /**
     * Goes to the next event.
     *
     * @return false at the footer, or where a trace without footer ends
     * @throws TraceException if a line is not what the format demands
     */
    public boolean next() throws IOException, TraceException {
        if (count < SHORT) {
            count++;
            return trace.next(single);
        }
        if (reader == null) {
            reader = Thread.ofPlatform().daemon().name("trace-reader").start(this::readAhead);
        }
        Batch batch = current;
        while (batch == null || ++at == batch.size) {
            if (batch != null && batch.isLast) {
                at--;
                trace.throwFailure();
                return false;
            }
            batch = exchange(batch);
            current = batch;
            at = -1;
        }
        return true;
    }

    private Batch exchange(@Nullable Batch done) throws IOException {
        try {
            if (done != null) {
                empty.put(done);
            }
            return full.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading a trace", e);
        }
    }

    /** The event; valid until the next. */
    public EventTexts said() {
        return current == null ? single : current.events[at];
    }

    /** Its number in the trace, from 1. */
    public long seq() {
        return current == null ? trace.seq() : current.seqs[at];
    }

    private void readAhead() {
        try {
            int made = 0;
            boolean more = true;
            while (more && !closed) {
                Batch batch = made++ < AHEAD ? new Batch() : empty.take();
                more = fill(batch);
                batch.isLast = !more;
                full.put(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean fill(Batch batch) {
        batch.size = 0;
        try {
            while (batch.size < BATCH) {
                EventTexts said = batch.events[batch.size];
                if (!trace.next(said)) {
                    return false;
                }
                said.make();
                batch.seqs[batch.size++] = trace.seq();
            }
            return true;
        } catch (IOException | TraceException | RuntimeException e) {
            trace.fail(e);
            return false;
        }
    }

    /** Reads no further ahead. What was read ahead is not given back; what is wrong with it is. */
    @Override
    public void close() {
        Thread running = reader;
        if (running != null) {
            closed = true;
            boolean interrupted = false;
            // Not by an interrupt, which would close the file that is read.
            while (running.isAlive()) {
                Batch batch = full.poll();
                if (batch != null) {
                    empty.add(batch);
                }
                try {
                    running.join(1);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
