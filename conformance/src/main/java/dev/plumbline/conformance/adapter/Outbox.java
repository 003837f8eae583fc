package dev.plumbline.conformance.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What the kit says to a harness. A harness that does not read blocks only the thread that runs this,
 * never the one that speaks.
 */
final class Outbox implements Runnable {

    private static final byte[] END = {};

    private final OutputStream out;
    private final BlockingQueue<byte[]> lines = new ArrayBlockingQueue<>(1);
    private volatile boolean closed;

    Outbox(OutputStream out) {
        this.out = out;
    }

    /** Writes until {@link #end} or until the harness has closed its input. */
    @Override
    public void run() {
        try (out) {
            byte[] line = lines.take();
            while (line.length > 0) {
                out.write(line);
                out.flush();
                line = lines.take();
            }
        } catch (IOException e) {
            // The harness no longer reads. What it still says, or its exit, tells why.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed = true;
        lines.clear();
    }

    /**
     * Hands a line over; what a harness that no longer reads is told is dropped.
     *
     * @return false if the line before is still not read when {@code patience} is over
     */
    boolean send(byte[] line, Duration patience) throws InterruptedException {
        return closed || lines.offer(line, patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Closes the harness's input after what was sent. */
    boolean end(Duration patience) throws InterruptedException {
        return send(END, patience);
    }
}
