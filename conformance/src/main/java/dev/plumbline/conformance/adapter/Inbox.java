package dev.plumbline.conformance.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a harness prints, in memory that is bounded by the longest line: while nobody takes what is there,
 * nothing more is read, and the harness waits. {@link #run} is for a thread of its own.
 */
final class Inbox implements Runnable {

    /** What came when a line was waited for; {@code bytes} never end in a line feed. */
    sealed interface Read {
        byte[] bytes();

        /** A line. */
        @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
        record Line(byte[] bytes) implements Read {}

        /** The beginning of a line that is too long. */
        @SuppressWarnings("ArrayRecordComponent")
        record TooLong(byte[] bytes) implements Read {}

        /** The output is closed; {@code bytes} came after the last line feed. */
        @SuppressWarnings("ArrayRecordComponent")
        record End(byte[] bytes) implements Read {}

        /** Time is over; {@code bytes} are the beginning of a line. */
        @SuppressWarnings("ArrayRecordComponent")
        record Silence(byte[] bytes) implements Read {}
    }

    private static final int CHUNK = 8192;

    private final InputStream in;
    private final int longest;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private byte[] buffer = new byte[CHUNK];
    private int size;
    private int scanned;
    private long total;
    private boolean ended;
    private boolean discarding;

    /** @param longest bytes of the longest line that is accepted */
    Inbox(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Reads until the output is closed. */
    @Override
    public void run() {
        byte[] chunk = new byte[CHUNK];
        int read = read(chunk);
        while (read >= 0) {
            put(chunk, read);
            read = read(chunk);
        }
        lock.lock();
        try {
            ended = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a line. */
    Read next(Duration patience) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (true) {
                int feed = lineFeed();
                if (feed > longest || (feed < 0 && size > longest)) {
                    return new Read.TooLong(take(size, size));
                } else if (feed >= 0) {
                    return new Read.Line(take(feed, feed + 1));
                } else if (ended) {
                    return new Read.End(take(size, size));
                } else if (nanos <= 0) {
                    return new Read.Silence(Arrays.copyOf(buffer, size));
                }
                nanos = arrived.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What is there and has not been taken. */
    byte[] waiting() {
        lock.lock();
        try {
            return Arrays.copyOf(buffer, size);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Discards what is there and what still comes, until nothing has come for {@code pause}.
     *
     * @return whether the pause never came: more than {@code most} bytes did, or {@code patience} ran out
     */
    boolean goesOn(Duration pause, long most, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        lock.lockInterruptibly();
        try {
            discard();
            long first = total;
            while (!ended) {
                long before = total;
                long nanos = pause.toNanos();
                while (nanos > 0 && total == before && !ended) {
                    nanos = arrived.awaitNanos(nanos);
                }
                if (total - first > most || (total > before && System.nanoTime() > end)) {
                    return true;
                } else if (total == before) {
                    return false;
                }
            }
            return total - first > most;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the output is closed. */
    boolean hasEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** From now on nothing is kept, so that the harness never waits. */
    void discard() {
        lock.lock();
        try {
            discarding = true;
            size = 0;
            scanned = 0;
            taken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private int read(byte[] chunk) {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            return readAfterExit(chunk);
        }
    }

    /** The JDK may swap the stream under a reader when the process exits; what was left is then in the new one. */
    private int readAfterExit(byte[] chunk) {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            return -1;
        }
    }

    private void put(byte[] chunk, int length) {
        lock.lock();
        try {
            while (size > longest && !discarding) {
                taken.awaitUninterruptibly();
            }
            total += length;
            if (!discarding) {
                if (buffer.length < size + length) {
                    int more = Math.min(2 * buffer.length, longest + CHUNK);
                    buffer = Arrays.copyOf(buffer, Math.max(size + length, more));
                }
                System.arraycopy(chunk, 0, buffer, size, length);
                size += length;
            }
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private int lineFeed() {
        for (; scanned < size; scanned++) {
            if (buffer[scanned] == '\n') {
                return scanned;
            }
        }
        return -1;
    }

    private byte[] take(int length, int remove) {
        byte[] bytes = Arrays.copyOf(buffer, length);
        System.arraycopy(buffer, remove, buffer, 0, size - remove);
        size -= remove;
        scanned = 0;
        taken.signalAll();
        return bytes;
    }
}
